import { char, isKeyPart } from './json5-characters';

/**
 * How many UTF-16 units the token at `offset` has, for pointing at what should not stand there: a string with its quotes (up to the end
 * of the line), a run of letters and digits, or one character. 0 at the end of the text.
 */
export function tokenLength(text: string, offset: number): number {
  const codePoint = text.codePointAt(offset);
  if (codePoint === undefined) return 0;
  if (codePoint === char.doubleQuote || codePoint === char.singleQuote) return stringLength(text, offset, codePoint);
  let end = offset;
  for (let next = text.codePointAt(end); next !== undefined && isWordPart(next); next = text.codePointAt(end)) {
    end += next > 0xffff ? 2 : 1;
  }
  return end - offset || (codePoint > 0xffff ? 2 : 1);
}

function isWordPart(codePoint: number): boolean {
  return isKeyPart(codePoint) || codePoint === char.dot || codePoint === char.minus || codePoint === char.plus;
}

function stringLength(text: string, offset: number, quote: number): number {
  for (let at = offset + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) return at + 1 - offset;
    if (unit === char.lineFeed || unit === char.carriageReturn) return at - offset;
    if (unit === char.backslash) at++;
  }
  return text.length - offset;
}
