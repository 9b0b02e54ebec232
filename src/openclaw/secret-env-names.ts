import added from './data/added-secret-env-names.json';
import data from './data/secret-env-names.json';

const likely =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PASS|API_?KEY|CREDENTIALS?|PAT|KEY)(?:_?\d{1,3})?$|(?:SECRET|PRIVATE|ACCESS|ENCRYPTION|SIGNING)_?KEY|APIKEY$|(?:ACCESS|REFRESH|AUTH|BOT|BEARER)_?TOKEN/i;
const exempt =
  /^(?:NEXT_|EXPO_|NUXT_)?PUBLIC_|(?:^|_)(?:PUBLIC|PUBLISHABLE|PRIMARY|SORT|CACHE|PARTITION)_?KEY$|(?:_FILE|_PATH|_DIR|_URL|_NAME|_TTL|_EXPIRY)$/i;

let known: ReadonlySet<string> | undefined;

/** Whether OpenClaw knows an environment variable of this name to hold a credential. */
export function isKnownSecretEnvName(name: string): boolean {
  known ??= new Set([...data.names, ...added.names].filter((each) => !added.noSecret.includes(each)));
  return known.has(name);
}

/** Whether an environment variable of this name holds a credential: one OpenClaw knows, or by its name. */
export function isSecretEnvName(name: string): boolean {
  if (name.length > 128) return false;
  return isKnownSecretEnvName(name) || (likely.test(name) && !exempt.test(name));
}

/** Whether a model key of this text stands for the variable it names (the model key markers of OpenClaw). */
export function isEnvNameMarker(text: string): boolean {
  return isKnownSecretEnvName(text) || added.markersOnly.includes(text);
}
