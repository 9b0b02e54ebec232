/**
 * Finds where any of many literals may stand, in one pass over bytes. Three characters of each literal, its rarest, make a window; the last
 * two of a window say how far it may move on, mostly by two or three, so that much of a text is never looked at.
 */
export interface KeywordScan {
  /** The next index at or after `from` where some literal's window stands, or -1. */
  next(bytes: Uint8Array, from: number): number;
  /** The literals whose window stands at `index`, in the order given. */
  at(bytes: Uint8Array, index: number): readonly ScannedLiteral[];
}

export interface ScannedLiteral {
  /** Position in the list given. */
  readonly position: number;
  /** How far the window stands from the literal's beginning. */
  readonly offset: number;
}

const none: readonly ScannedLiteral[] = [];

/** A scan for ASCII literals of at least three characters each. */
export function keywordScan(literals: readonly string[]): KeywordScan {
  const windows = literals.map((literal, position) => ({ position, offset: rarestWindow(literal) }));
  const byHead = new Map<number, ScannedLiteral[]>();
  const heads: [number, number, number][] = [];
  for (const window of windows) {
    const literal = literals[window.position] ?? '';
    const head = [0, 1, 2].map((step) => literal.charCodeAt(window.offset + step)) as [number, number, number];
    const same = byHead.get(headOf(...head));
    if (same) same.push(window);
    else byHead.set(headOf(...head), [window]);
    heads.push(head);
  }
  const moves = movesOf(heads);
  return {
    next(bytes, from) {
      const last = bytes.length - 2;
      let index = from;
      while (index < last) {
        const second = bytes[index + 1] ?? 0;
        const third = bytes[index + 2] ?? 0;
        // Seven bits of each: a byte beyond ASCII is taken for another character here, and found out below.
        const move = moves[((second & 127) << 7) | (third & 127)] ?? 0;
        if (move !== 0) index += move;
        else if (byHead.has(headOf(bytes[index] ?? 0, second, third))) return index;
        else index++;
      }
      return -1;
    },
    at: (bytes, index) => byHead.get(headOf(bytes[index] ?? 0, bytes[index + 1] ?? 0, bytes[index + 2] ?? 0)) ?? none,
  };
}

/** How far a window may move on when its last two characters are these. */
function movesOf(heads: readonly (readonly [number, number, number])[]): Uint8Array {
  const moves = new Uint8Array(128 * 128).fill(3);
  for (const [first] of heads) for (let before = 0; before < 128; before++) moves[(before << 7) | first] = 2;
  for (const [first, second] of heads) moves[(first << 7) | second] = 1;
  for (const [, second, third] of heads) moves[(second << 7) | third] = 0;
  return moves;
}

function headOf(first: number, second: number, third: number): number {
  return (first << 16) | (second << 8) | third;
}

/** Where in a literal the three characters stand that ordinary text holds least; the earliest of several. */
function rarestWindow(literal: string): number {
  let best = 0;
  let bestScore = -1;
  for (let offset = 0; offset + 3 <= literal.length; offset++) {
    const score =
      rarity(literal.charCodeAt(offset + 1)) * 2 +
      rarity(literal.charCodeAt(offset + 2)) * 2 +
      rarity(literal.charCodeAt(offset));
    if (score > bestScore) [best, bestScore] = [offset, score];
  }
  return best;
}

/** Lower-case letters are the rule in prose and code; all else is rarer. */
function rarity(code: number): number {
  return code >= 97 && code <= 122 ? 0 : 1;
}
