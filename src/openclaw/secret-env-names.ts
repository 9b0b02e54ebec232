import data from './data/secret-env-names.json';

const likely =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PASS|API_?KEY|CREDENTIALS?|PAT|KEY)(?:_?\d{1,3})?$|(?:SECRET|PRIVATE|ACCESS|ENCRYPTION|SIGNING)_?KEY|APIKEY$|(?:ACCESS|REFRESH|AUTH|BOT|BEARER)_?TOKEN/i;
const exempt =
  /(?:^|_)(?:PUBLIC|PUBLISHABLE|PRIMARY|SORT|CACHE|PARTITION)_?KEY$|(?:_FILE|_PATH|_DIR|_URL|_NAME|_TTL|_EXPIRY)$/i;

let known: ReadonlySet<string> | undefined;

/** Whether OpenClaw knows an environment variable of this name to hold a credential. */
export function isKnownSecretEnvName(name: string): boolean {
  return (known ??= new Set(data.names)).has(name);
}

/** Whether an environment variable of this name holds a credential: one OpenClaw knows, or by its name. */
export function isSecretEnvName(name: string): boolean {
  if (name.length > 128) return false;
  return isKnownSecretEnvName(name) || (likely.test(name) && !exempt.test(name));
}

/** Whether a model key of this text stands for the variable it names (openclaw 2026.9.6, model key markers). */
export function isEnvNameMarker(text: string): boolean {
  return isKnownSecretEnvName(text) || data.markersOnly.includes(text);
}
