import type { EffectiveConfig } from '../../documents/effective-config';
import type { ValueNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';
import { isPassphrase } from '../../openclaw/placeholder';
import { secretPathAt, type SecretPath } from '../../openclaw/secret-paths';
import { isKnownSecretEnvName } from '../../openclaw/secret-env-names';
import { isPasswordName } from '../../openclaw/secret-key-names';
import type { ValueContext } from '../../openclaw/value-forms';
import { argumentCredentialIn } from './argument-credentials';
import { eachString } from './each-string';
import { heldAt } from './held-at';
import { plaintextIn, type HeldSecret, type Outlet } from './held-secret';
import { namedPath } from './named-path';
import { urlCredentialIn } from './url-credentials';

/** What is read, and what of it differs from a config. */
interface Part {
  /** The effective config, whose values come from several files, where `root` is of it. */
  readonly config?: EffectiveConfig;
  /** Where `root` stands in its file. */
  readonly at?: JsonPath;
  /** Where the file's content would stand in a config. */
  readonly below?: JsonPath;
  /** How every place of it is emptied, where it is no config. */
  readonly outlet?: Outlet;
}

/** Secrets in plain text in a config, in a part of one, or in another file where the names of keys tell them. */
export function configSecrets(
  root: ValueNode,
  { config, at = [], below = [], outlet }: Part = {},
): readonly HeldSecret[] {
  const found: HeldSecret[] = [];
  eachString(root, [...below, ...at], (value, node, path, parent) => {
    const named = namedPath(path, parent);
    const place = secretPathAt(named);
    const plain = place && !addresses.has(place.pattern) ? plaintextIn(value, contextOf(place, named, value)) : null;
    const inner = plain ? { value, ...plain } : (argumentCredentialIn(value, path, parent) ?? urlCredentialIn(value));
    if (!inner) return;
    const told = {
      ...inner,
      outlet: outlet ?? place?.accepts ?? 'variable',
      gateway: place !== null && gatewayTokens.has(place.pattern),
    };
    found.push(heldAt(node, { at, isConfig: outlet === undefined, config }, told));
  });
  return found;
}

/** Secrets in plain text in an agent's models.json, which is shaped like `models` of a config. */
export function modelsSecrets(root: ValueNode, at: JsonPath): readonly HeldSecret[] {
  return configSecrets(root, { at, below: ['models'], outlet: 'models-file' });
}

/** Registered, yet an address by itself opens nothing: only what a URL carries does. */
const addresses = new Set(['proxy.proxyUrl']);

const gatewayTokens = new Set(['gateway.auth.token', 'gateway.remote.token']);

function contextOf({ pattern, known }: SecretPath, path: JsonPath, value: string): ValueContext {
  const key = String(path.at(-1));
  const isMap = pattern.endsWith('.*');
  if (isPasswordName(key) && (!isMap || isPassphrase(value.trim()))) return 'password';
  if (known === 'heuristic') return 'guessed';
  if (pattern.endsWith('.apiKey') || pattern.startsWith('models.providers.')) return 'model-key';
  if (!isMap) return 'secret';
  return isKnownSecretEnvName(key) ? 'model-key' : 'guessed';
}
