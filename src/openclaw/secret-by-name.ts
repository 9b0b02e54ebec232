import type { JsonPath } from '../model/pointer';
import { isSecretEnvName } from './secret-env-names';
import { isSecretHeader } from './secret-header-names';
import { describesSecret, isSecretKeyName } from './secret-key-names';

/** A variable's name, in capitals and with an underscore, wherever it stands. */
const variable = /^[A-Z][A-Z0-9]{0,60}_[A-Z0-9_]{1,60}$/;

/**
 * Whether the names at the end of a path alone say that a credential stands there: a header's below `headers`, a variable's below `env`, a
 * key's, also with an index after it (`apiKeys[0]`), or the one above of a key that does not describe it (`apiKey.value`).
 */
export function isSecretByName(path: JsonPath): boolean {
  const names = path.slice(-3).filter((segment) => typeof segment === 'string');
  const key = names.at(-1);
  const above = names.at(-2) ?? '';
  if (key === undefined || (typeof path.at(-1) === 'number' && path.at(-2) !== key)) return false;
  if (/headers$/i.test(above)) return isSecretHeader(key);
  const inList = path.at(-1) !== key;
  if (isSecretKeyName(inList ? singular(key) : key)) return true;
  if (/^(?:env|environment)$|Env$/.test(above) || variable.test(key)) return isSecretEnvName(key);
  return !inList && isSecretKeyName(singular(above)) && !describesSecret(key);
}

function singular(name: string): string {
  return name.replace(/s$/, '');
}
