/** The header names OpenClaw keeps secret (openclaw 2026.9.6, model-provider-header-policy), and the words any of which makes one so. */
const exact = /^(?:(?:proxy-)?authorization|(?:x-)?(?:api-key|auth-token|access-token|secret-key)|apikey)$/;
const words = /api-?key|token|secret|password|credential/;

/**
 * Also: a session's cookie opens what the session opens (RFC 6265, section 8), and these are the names by which Azure, Cloudflare and others
 * take their keys.
 */
const also =
  /^(?:cookie|x-auth|x-auth-key|ocp-apim-subscription-key|x-functions-key|(?:x-)?(?:access|private|signing|master)-key)$/;

/** Whether the value of an HTTP header of this name is a credential. */
export function isSecretHeader(name: string): boolean {
  const lower = name.slice(0, 256).toLowerCase();
  return exact.test(lower) || words.test(lower) || also.test(lower);
}

/** Whether it is one wherever it stands, also as a word of its own in a command. */
export function isAuthorizationHeader(name: string): boolean {
  return exact.test(name.slice(0, 256).toLowerCase());
}
