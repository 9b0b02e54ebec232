import type { EffectiveConfig } from '../../documents/effective-config';
import { valueSpan, type ValueNode } from '../../documents/value-node';
import { dotted, type JsonPath } from '../../model/pointer';
import { isPassphrase } from '../../openclaw/placeholder';
import { secretPathAt, type SecretPath } from '../../openclaw/secret-paths';
import { isKnownSecretEnvName } from '../../openclaw/secret-env-names';
import { isPasswordName } from '../../openclaw/secret-key-names';
import type { ValueContext } from '../../openclaw/value-forms';
import { atValue } from '../place';
import { plaintextIn, type HeldSecret } from './held-secret';
import { eachString } from './each-string';
import { urlCredentialIn } from './url-credentials';

export interface ConfigPart {
  /** The effective config, whose values come from several files, where `root` is of it. */
  readonly config?: EffectiveConfig;
  /** Where `root` stands in its file. */
  readonly at?: JsonPath;
}

/** Secrets in plain text in a config, or in a part of one. */
export function configSecrets(root: ValueNode, { config, at = [] }: ConfigPart = {}): readonly HeldSecret[] {
  return secretsBelow(root, at, 0, config);
}

/** Secrets in plain text in an agent's models.json, which is shaped like `models` of a config. */
export function modelsSecrets(root: ValueNode, at: JsonPath = []): readonly HeldSecret[] {
  const found = secretsBelow(root, ['models', ...at], 1);
  return found.map((secret) => ({ ...secret, outlet: 'models-file', configPath: null }));
}

/** @param hidden how many segments at the beginning of `at` are not of the file */
function secretsBelow(root: ValueNode, at: JsonPath, hidden: number, config?: EffectiveConfig): readonly HeldSecret[] {
  const found: HeldSecret[] = [];
  eachString(root, at, (value, node, path) => {
    const place = secretPathAt(path);
    const plain = place && plaintextIn(value, contextOf(place, path, value));
    const url = plain ? null : urlCredentialIn(value);
    if (!plain && !url) return;
    found.push({
      file: node.origin.file,
      span: valueSpan(node),
      place: atValue(node, config),
      value: url?.value ?? value,
      what: plain?.what ?? url?.what ?? '',
      issuer: plain?.issuer ?? null,
      where: dotted(path.slice(hidden)),
      outlet: place?.accepts ?? 'variable',
      gateway: place !== null && gatewayTokens.has(place.pattern),
      configPath: [...path],
    });
  });
  return found;
}

const gatewayTokens = new Set(['gateway.auth.token', 'gateway.remote.token']);

function contextOf({ pattern, known }: SecretPath, path: JsonPath, value: string): ValueContext {
  const key = String(path.at(-1));
  const isMap = pattern.endsWith('.*');
  if (isPasswordName(key) && (!isMap || isPassphrase(value.trim()))) return 'password';
  if (known === 'heuristic') return 'guessed';
  if (pattern.endsWith('.apiKey') || pattern.startsWith('models.providers.')) return 'model-key';
  return isMap && !isKnownSecretEnvName(key) ? 'guessed' : 'secret';
}
