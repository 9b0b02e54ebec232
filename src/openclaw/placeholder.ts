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

/** How the sample of Telegram's own manual begins, which thousands of templates hold: it is too short to be a token. */
const manualSample = /^(?:Bearer |Bot )?123456:ABC-DEF/i;

/** Whether a text is a sample that looks as if it were made by a generator. */
export function isManualSample(text: string): boolean {
  return manualSample.test(text);
}

/** Brackets of any kind around words. */
const wrapped =
  /^(?:<[^<>]{0,200}>|\[[^[\]]{0,200}\]|__[A-Za-z0-9_]{1,80}__|#{1,3}[\w-]{1,80}#{1,3}|@{1,3}[\w-]{1,80}@{1,3}|%%[\w-]{1,80}%%|\u300a[^\u300b]{1,80}\u300b)$/;

/** Words that instruct the reader, apart from the rest of the text. */
const instruction =
  /(?:^|[^A-Za-z0-9])(?:your|replace|replaced|insert|enter|paste|placeholder|example|sample|redacted|fake|dummy|todo|tbd|fixme|x{3,})(?:[^A-Za-z0-9]|$)/i;

/** The same, glued to what follows. */
const glued =
  /change[-_ ]?me|replace[-_ ]?(?:me|with)|placeholder|redacted|your[-_ ]?(?:own|api|bot|app|key|token|secret|password|gateway|long)|not[-_]real|goes[-_ ]here|x{6,}|\*{3}|\u2022{3}|\.\.\.|\u2026|\u66ff\u6362|\u4f60\u7684|\u60a8\u7684/i;

/** The bare name of a thing: `TOKEN`, `API KEY`, `botToken`. In small letters `secret` and `password` are what careless people choose. */
const bareName = /^(?:API|BOT|APP|GATEWAY|AUTH|ACCESS)?[ _-]?(?:KEY|TOKEN|SECRET|PASSWORD)S?$/;
const bareSmallName = /^(?:api|bot|app|gateway|auth|access)?[ _-]?(?:key|token)s?$/i;

/** What hands fall on first: `123:abc`, `abc123`. */
const doodle = /^(?=[a-z-_: ]{0,12}\d)(?=[\d-_: ]{0,12}[a-z])(?:(?:abc|def|xyz|123|456|789)[-_: ]?){1,6}$/i;

/** Words that name what stands there: `twilio-auth-token`, `shared-secret`, `secret-of-bot-1`. */
const thingName =
  /^[a-z]{2,20}(?:[-_ ][a-z]{1,20}){0,4}[-_ ](?:token|secret|key|apikey)(?:[-_]?\d{1,2})?$|^(?:token|secret|key)[-_](?:of|for)[-_][a-z\d_-]{1,40}$/;

/** Whether a text is the name of a credential, in words. A password that a person chose may be that. */
export function isThingName(text: string): boolean {
  return text.length <= 128 && thingName.test(text);
}

/** Words that tell the reader of an example what to write. A passphrase is made of others. */
const exampleWords =
  /(?:^|[^a-z])(?:your?|token|key|here|change|replace|insert|enter|paste|example|sample|placeholder|password|passphrase|secret|random|string|todo|dummy|fake)(?:[^a-z]|$)/i;

/** Several words: `correct horse battery staple`, `a-long-random-password`, `Mein Hund heisst Rex 7`. */
const severalWords = /^\p{L}{1,40}(?:[-_ .](?:\p{L}{1,40}|\d{1,4})){2,24}$/u;

/** Whether a text was written to be replaced. Looks at no more than its first 500 UTF-16 units. */
export function isPlaceholder(text: string): boolean {
  const head = text.slice(0, 500);
  return [wrapped, instruction, glued, bareName, bareSmallName, doodle].some((pattern) => pattern.test(head));
}

/** Whether a text is several words none of which belongs to an example: a password that a person thought of. */
export function isPassphrase(text: string): boolean {
  return text.length <= 500 && severalWords.test(text) && !exampleWords.test(text);
}
