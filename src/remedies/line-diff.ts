/** A run of lines that became another; line numbers from 1. */
export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Beyond so many differing lines the rest counts as one change: the search costs the square of it. */
const mostChanges = 1000;

/** The changed lines of a text, few of them. Lines end at `\n`, which is kept. Myers' greedy algorithm (1986). */
export function lineDiff(before: string, after: string): readonly Hunk[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const hunks: Hunk[] = [];
  let [x, y] = [0, 0];
  for (const [oldEnd, newEnd, run] of [...common(a, b), [a.length, b.length, 0] as const]) {
    if (oldEnd > x || newEnd > y)
      hunks.push({ oldStart: x + 1, newStart: y + 1, removed: a.slice(x, oldEnd), added: b.slice(y, newEnd) });
    [x, y] = [oldEnd + run, newEnd + run];
  }
  return hunks;
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

type Run = readonly [oldStart: number, newStart: number, length: number];

/** Runs of lines that both have, in order. */
function common(a: readonly string[], b: readonly string[]): readonly Run[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const middle = searched(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    [0, 0, start],
    ...middle.map(([x, y, run]): Run => [x + start, y + start, run]),
    [a.length - end, b.length - end, end],
  ];
}

function searched(a: readonly string[], b: readonly string[]): readonly Run[] {
  let reach = new Map([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let changes = 0; changes <= Math.min(a.length + b.length, mostChanges); changes++) {
    trace.push(reach);
    const next = new Map(reach);
    for (let k = -changes; k <= changes; k += 2) {
      const down = isDown(reach, k, changes);
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return runsOf(trace, a.length, b.length);
    }
    reach = next;
  }
  return [];
}

function isDown(reach: ReadonlyMap<number, number>, k: number, changes: number): boolean {
  return k === -changes || (k !== changes && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
}

function runsOf(trace: readonly ReadonlyMap<number, number>[], oldEnd: number, newEnd: number): readonly Run[] {
  const runs: Run[] = [];
  let [x, y] = [oldEnd, newEnd];
  for (let changes = trace.length - 1; changes > 0; changes--) {
    const reach = trace[changes] ?? new Map<number, number>();
    const k = x - y;
    const down = isDown(reach, k, changes);
    const fromX = reach.get(down ? k + 1 : k - 1) ?? 0;
    const fromY = fromX - (down ? k + 1 : k - 1);
    const [startX, startY] = down ? [fromX, fromY + 1] : [fromX + 1, fromY];
    if (x > startX) runs.push([startX, startY, x - startX]);
    [x, y] = [fromX, fromY];
  }
  if (x > 0) runs.push([0, 0, x]);
  return runs.reverse();
}
