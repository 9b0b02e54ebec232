const words =
  /example|sample|redacted|placeholder|replace|change.?me|your.?(?:own|api|key|token|secret)|insert.?your|dummy.|not.?real|(?:^|[-_.])(?:your|fake|test|demo|here|todo|mock|goes)(?:$|[-_.])|\.\.\.|…/i;

/**
 * Whether the variable part of a would-be credential was written by hand to fill a space: an example word, few different characters,
 * one character over and over, a repeated group, counting up, or plain words joined by hyphens.
 */
export function isFiller(body: string): boolean {
  if (body.length === 0 || words.test(body)) return true;
  if (body.length >= 12 && distinct(body) < 6) return true;
  if (/([^A])\1{5}|A{10}/.test(body)) return true;
  if (body.length >= 20 && /^[a-z]+(?:[-_ .][a-z]*){2,24}$/.test(body)) return true;
  return countsUp(body) || repeats(body);
}

function distinct(text: string): number {
  return new Set(text.slice(0, 256)).size;
}

/** `abcdefgh`, `12345678`, or mostly that. A run of eight is enough; in a short text, half of it. */
function countsUp(text: string): boolean {
  let run = 1;
  let steps = 0;
  for (let index = 1; index < text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    const wraps = text[index] === '0' && text[index - 1] === '9';
    if (step === 1 || wraps) {
      steps++;
      if (++run >= 8) return true;
    } else run = 1;
  }
  return text.length >= 8 && steps * 2 >= text.length;
}

/** A group of up to sixteen characters over and over, three times or more (a longer group: twice). */
function repeats(text: string): boolean {
  for (let period = 1; period <= 16 && period * 2 <= text.length; period++) {
    if (text.length < (period >= 8 ? period * 2 : period * 3)) continue;
    let index = period;
    while (index < text.length && text[index] === text[index - period]) index++;
    if (index === text.length) return true;
  }
  return false;
}
