/** OpenClaw's own heuristic for paths it has no entry for (openclaw 2026.9.6, sensitive-paths), applied to the last key. */
const likely = /token$|password|secret|api.?key|encrypt.?key|private.?key|serviceaccount(?:ref)?$/i;

/** Names it misses that hold credentials in plugins and channels of the wild. */
const missed =
  /^(?:passphrase|passwd|pass|pwd|authorization|bearer|credentials?|cookies?|identitydata)$|(?:access|signing|secret|master|auth|encodingaes|aes|license|bot)[-_]?key$|passphrase$/i;

/** What is counted, or describes a secret instead of holding it. */
const exempt =
  /(?:max|output|input|completion|context|total)tokens?$|(?:page|sync|cursor|csrf|xsrf|continuation|resume)[-_]?token$|token(?:count|limit|budget)$|(?:file|path|dir|env|name|ref|url|uri|source|provider|providers|mode|type|ttl|policy|enabled|required|length|limit|alias|prefix|pattern|patterns|expires|expiry|expiresat|field|id|header|hash|version|arn|interval|rotation|format|label|description|store|manager|engine|backend|scopes?|location|region|namespace|mount)$/i;

/** Whether a key's name says that its value is a credential. */
export function isSecretKeyName(key: string): boolean {
  const name = key.slice(-128);
  return (likely.test(name) || missed.test(name)) && !exempt.test(name);
}

/** What stands beside a secret in an object that is named like one. */
const beside =
  /(?:user|username|login|email|host|domain|service|account|project|label|title|note|comment|description|kind|format|scopes?|status|role|version|algorithm|issuer|audience|encoding|region|vault|item|profile|date|time|at|ms)$/i;

/** Whether a key below one that is named like a secret tells about it instead of being it. */
export function describesSecret(key: string): boolean {
  const name = key.slice(-128);
  return exempt.test(name) || beside.test(name);
}

/** Whether a key's or a variable's name says that its value is a password, which a person may have thought of. */
export function isPasswordName(key: string): boolean {
  return /pass(?:word|phrase|wd)?$|(?:^|_)pwd$/i.test(key.slice(-128));
}
