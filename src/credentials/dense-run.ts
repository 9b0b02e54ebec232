/** Shorter runs than this are never taken for random. */
const shortest = 20;

/** Whether a run is a UUID: an id far more often than a credential, and sessions are named by it. */
export function isUuid(run: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(run);
}

/**
 * Whether a run of letters, digits and `+ / = _ -` looks random: it changes between lower case, upper case and digits far more often than
 * words, versions and camel-case names do; or it holds 32 hexadecimal digits, or 32 letters of one case, in a row.
 */
export function isDense(run: string): boolean {
  if (run.length < shortest || isUuid(run) || isCamelCase(run)) return false;
  if (/[0-9a-f]{32}|[0-9A-F]{32}|[a-z]{32}|[A-Z]{32}/.test(run)) return true;
  let changes = 0;
  let before = 0;
  for (let index = 0; index < run.length; index++) {
    const now = kindOf(run.charCodeAt(index));
    // An upper-case letter before a lower-case one begins a word.
    if (now !== before && now !== 0 && before !== 0 && !(before === 2 && now === 1)) changes++;
    before = now;
  }
  return changes / run.length >= 0.17;
}

/** 1 lower case, 2 upper case, 3 digit, 0 anything else. */
function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  return code >= 48 && code <= 57 ? 3 : 0;
}

/** `replyToModeByChatType`: capitals one at a time, no digits, words of three letters or more on average. Random letters all but never are. */
function isCamelCase(run: string): boolean {
  if (run.length > 64 || !/^[A-Za-z][a-z]*(?:[A-Z][a-z]+)*$/.test(run)) return false;
  return run.length >= 3 * (run.match(/[A-Z]/g)?.length ?? 0) && !/[a-z]{20}/.test(run);
}
