import type { Span } from '../model/location';
import type { TextEdit } from '../model/remedy';

/** The edits that leave of a span nothing but the name of a variable in it, between two texts: no report says the name. */
export function keepingName(path: string, whole: Span, name: Span, before: string, after: string): readonly TextEdit[] {
  const put = (from: number, to: number, text: string): TextEdit => ({
    path,
    span: { offset: from, length: to - from },
    text,
  });
  const end = name.offset + name.length;
  return [put(whole.offset, name.offset, before), put(end, whole.offset + whole.length, after)];
}
