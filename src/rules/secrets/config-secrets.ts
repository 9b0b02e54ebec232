import type { EffectiveConfig } from '../../documents/effective-config';
import { valueSpan, type ValueNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';
import { secretPathAt, type SecretPath } from '../../openclaw/secret-paths';
import { isKnownSecretEnvName } from '../../openclaw/secret-env-names';
import type { ValueContext } from '../../openclaw/value-forms';
import { atValue } from '../place';
import { plaintextIn, type HeldSecret, type Outlet } from './held-secret';
import { quotedPath } from './quoted-path';
import { eachString } from './each-string';
import { urlCredentialIn } from './url-credentials';

/**
 * Secrets in plain text in a config, or in a file shaped like a part of one: `prefix` is where in a config its root would stand.
 * `config` is given for the effective config, whose values come from several files.
 */
export function configSecrets(
  root: ValueNode,
  { config = null, prefix = [], outlet }: { config?: EffectiveConfig | null; prefix?: JsonPath; outlet?: Outlet } = {},
): readonly HeldSecret[] {
  const found: HeldSecret[] = [];
  eachString(root, prefix, (value, node, path) => {
    const place = secretPathAt(path);
    const plain = place && plaintextIn(value, contextOf(place, path));
    const url = plain ? null : urlCredentialIn(value);
    if (!plain && !url) return;
    found.push({
      file: node.origin.file,
      span: valueSpan(node),
      place: atValue(node, config),
      value: url?.value ?? value,
      what: plain?.what ?? url?.what ?? '',
      issuer: plain?.issuer ?? null,
      where: quotedPath(path.slice(prefix.length)),
      outlet: outlet ?? outletOf(place),
    });
  });
  return found;
}

function contextOf({ pattern, known }: SecretPath, path: JsonPath): ValueContext {
  const key = String(path.at(-1));
  if (known === 'heuristic') return /pass(?:word|phrase|wd)?$/i.test(key) ? 'secret' : 'guessed';
  if (pattern.endsWith('.apiKey') || pattern.startsWith('models.providers.')) return 'model-key';
  return pattern.endsWith('*') && !isKnownSecretEnvName(key) ? 'guessed' : 'secret';
}

function outletOf(place: SecretPath | null): Outlet {
  if (place?.pattern === 'gateway.auth.token') return 'gateway-token';
  return place?.accepts ?? 'variable';
}
