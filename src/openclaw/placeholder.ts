/** The texts OpenClaw's own redaction writes (openclaw 2026.9.6); a config that holds one does not start. */
const redactions = new Set([
  '__OPENCLAW_REDACTED__',
  'REDACTED',
  'xoxb-REDACTED',
  'xapp-REDACTED',
  '[redacted]',
  '[REDACTED]',
  '<redacted>',
  '[REDACTED_PRIVATE_KEY]',
  '[REDACTED CREDENTIAL]',
]);

/** Whether a text stands where a redactor took a secret away. */
export function isRedaction(text: string): boolean {
  if (redactions.has(text) || /^[*\u2022\u25cf\u2588]{3,}$/.test(text)) return true;
  return text.length <= 200 && /^[^A-Za-z0-9]{0,4}(?:[\w-]{1,16}-)?redacted(?:[^A-Za-z0-9]|$)/i.test(text);
}

/** Brackets of any kind around words. */
const wrapped =
  /^(?:<[^<>]{0,200}>|\[[^[\]]{0,200}\]|__[A-Za-z0-9_]{1,80}__|#[\w-]{1,80}#|@[\w-]{1,80}@|\u300a[^\u300b]{1,80}\u300b)$/;

/** Words that instruct the reader, apart from the rest of the text. */
const instruction =
  /(?:^|[^A-Za-z0-9])(?:your|replace|replaced|insert|enter|paste|placeholder|example|sample|redacted|fake|dummy|todo|tbd|fixme|x{3,})(?:[^A-Za-z0-9]|$)/i;

/** The same, glued to what follows. */
const glued =
  /change[-_ ]?me|replace[-_ ]?(?:me|with)|placeholder|redacted|your[-_ ]?(?:own|api|bot|app|key|token|secret|password|gateway|long)|not[-_]real|goes[-_ ]here|x{6,}|\*{3}|\u2022{3}|\.\.\.|\u2026|\u66ff\u6362|\u4f60\u7684|\u60a8\u7684/i;

/** The bare name of a thing: `TOKEN`, `API KEY`, `botToken`. In small letters `secret` and `password` are what careless people choose. */
const bareName = /^(?:API|BOT|APP|GATEWAY|AUTH|ACCESS)?[ _-]?(?:KEY|TOKEN|SECRET|PASSWORD)S?$/;
const bareSmallName = /^(?:api|bot|app|gateway|auth|access)?[ _-]?(?:key|token)s?$/i;

/** Words that tell the reader of an example what to write. A passphrase is made of others. */
const exampleWords =
  /(?:^|[^a-z])(?:your?|token|key|here|change|replace|insert|enter|paste|example|sample|placeholder|password|passphrase|secret|random|string|todo|dummy|fake)(?:[^a-z]|$)/i;

/** Several plain words: `correct horse battery staple`, `a-long-random-password`. */
const plainWords = /^[a-z]+(?:[-_ .][a-z]+){2,24}$/;

/** Whether a text was written to be replaced. Looks at no more than its first 500 UTF-16 units. */
export function isPlaceholder(text: string): boolean {
  const head = text.slice(0, 500);
  return [wrapped, instruction, glued, bareName, bareSmallName].some((pattern) => pattern.test(head));
}

/** Whether a text is several plain words none of which belongs to an example: a password that a person thought of. */
export function isPassphrase(text: string): boolean {
  return text.length <= 500 && plainWords.test(text) && !exampleWords.test(text);
}
