/**
 * Fields that hold a credential in an agent's auth-profiles.json or auth.json (openclaw 2026.1 to 2026.7, run), by the kind of profile:
 * `key` of an API key, `token` of a token, `access` and `refresh` of a login. `apiKey` is the flat form of before.
 */
const fields: ReadonlyMap<string, ProfileField> = new Map([
  ['key', 'key'],
  ['apiKey', 'key'],
  ['token', 'key'],
  ['access', 'login'],
  ['refresh', 'login'],
]);

/** A `key` may be kept as a reference (`keyRef`, `tokenRef`) instead; a `login` may not. */
export type ProfileField = 'key' | 'login';

/** What an auth profile's field of this name holds, or null where it is no credential. */
export function profileFieldOf(name: string): ProfileField | null {
  return fields.get(name) ?? null;
}
