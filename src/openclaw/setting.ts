/** Hexadecimal digits of a key's length, or a long run of small letters, capitals and digits; `/` and `:` part the names in a reference. */
const generated =
  /(?<![A-Fa-f0-9])[A-Fa-f0-9]{32,}(?![A-Fa-f0-9])|(?<![\w=-])(?=[A-Z_=-]{0,40}[\da-z])(?=[\w=-]{0,200}[a-z])(?=[\w=-]{0,200}[A-Z])(?=[\w=-]{0,200}\d[\w=-]{0,40}\d)[\w=-]{28,}/;

/** Whether a run of a text is one that only a generator writes. */
export function isGenerated(text: string): boolean {
  return generated.test(text);
}

/** Letters and digits as a generator mixes them: in a run of at least this many, two of five neighbours are of different kinds. */
export function isJumbled(text: string, least: number): boolean {
  for (const [run] of text.slice(0, 4096).matchAll(/[A-Za-z0-9]+/g)) {
    if (run.length < least || !/\d/.test(run) || !/[A-Za-z]/.test(run)) continue;
    const changes = run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
    if (changes >= Math.max(3, run.length * 0.4)) return true;
  }
  return false;
}

/** Whether a text is a word, a number, a switch, a path, a plain address or a sentence: nothing that opens anything. */
export function isSetting(text: string): boolean {
  if (text.length < 6 || text.length > 8192) return text.length < 6;
  if (/^[a-z]+(?:[-_. :][a-z]+)*$/i.test(text) && !/[a-z][A-Z]{2,}[a-z]/.test(text) && text.length < 24) return true;
  if (/^-?[\d.,]{1,12}$/.test(text)) return true;
  // Base64 may begin with a slash too; a digest in a path has letters of one case.
  if (/^[~.]{0,2}\/[^\s]*$/.test(text)) return !(isJumbled(text, 16) && /[A-Z]/.test(text) && /[a-z]/.test(text));
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\/\S*$/i.test(text)) return true;
  return /^\S+(?:\s+\S+){3,}/.test(text) && !text.includes('-----');
}
