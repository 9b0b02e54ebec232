/** The header names OpenClaw keeps secret (openclaw 2026.9.6, model-provider-header-policy), and the words any of which makes one so. */
const exact = /^(?:(?:proxy-)?authorization|(?:x-)?(?:api-key|auth-token|access-token|secret-key)|apikey)$/;
const words = /api-?key|token|secret|password|credential/;

/** Also: OpenClaw does not list it, but a session's cookie opens what the session opens (RFC 6265, section 8). */
const also = 'cookie';

/** Whether the value of an HTTP header of this name is a credential. */
export function isSecretHeader(name: string): boolean {
  const lower = name.slice(0, 256).toLowerCase();
  return exact.test(lower) || words.test(lower) || lower === also;
}
