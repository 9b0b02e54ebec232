/** Which bytes a run is made of: not zero where the byte belongs to it. */
export type ByteClass = Uint8Array;

export interface Run {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A class of these ASCII characters. */
export function byteClass(characters: string): ByteClass {
  const members = new Uint8Array(256);
  for (const character of characters) members[character.charCodeAt(0)] = 1;
  return members;
}

/** The letters and digits of ASCII, to make classes of. */
export const lettersAndDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * The first run of one class that begins at or after `from` and has at least `shortest` bytes, whole; null where there is none. What stands
 * before `from` is not looked at. A window of that length is read from its end, so that of ordinary text only every so many bytes are.
 */
export function nextRun(bytes: Uint8Array, members: ByteClass, shortest: number, from: number): Run | null {
  const { length } = bytes;
  let start = from;
  let known = from;
  for (let last = start + shortest - 1; last < length; last = start + shortest - 1) {
    let index = last;
    while (index >= known && members[bytes[index] ?? 0] !== 0) index--;
    if (index < known) {
      let end = last + 1;
      while (end < length && members[bytes[end] ?? 0] !== 0) end++;
      return { start, end };
    }
    start = index + 1;
    known = last + 1;
  }
  return null;
}
