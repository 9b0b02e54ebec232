/** What `openclaw config get`, the gateway's API and the control panel write in place of a secret (marker in dist of 2026.2.9 to 2026.9.6, not of 2026.1.29). */
const sentinel = '__OPENCLAW_REDACTED__';

/** What OpenClaw's redaction writes in place of a secret (openclaw 2026.9.6, `redact-sentinel`; marker not in dist of 2026.9.3). */
const marks = new Set([
  sentinel,
  'REDACTED',
  'xoxb-REDACTED',
  'xapp-REDACTED',
  '***',
  '[redacted]',
  '[REDACTED]',
  '<redacted>',
  '[REDACTED_PRIVATE_KEY]',
  '[REDACTED CREDENTIAL]',
]);

/** Whether a text at a place for a secret is what OpenClaw's redaction left there. */
export function isRedactionMark(text: string): boolean {
  return marks.has(text.trim());
}

/** Whether a text is the mark that OpenClaw reserves: no value anywhere in a config or profile may be it. */
export function isReservedMark(text: string): boolean {
  return text.trim() === sentinel;
}
