/** Whether a path matches a pattern, both split at `/`: `*` within a segment, `**` any number of segments, none included. Case-sensitive. */
export function matchesSegments(pattern: readonly string[], path: readonly string[]): boolean {
  const open = pattern.indexOf('**');
  if (open < 0) return pattern.length === path.length && matchesRun(pattern, 0, path, 0, path.length);
  // Most patterns have one `**`: what precedes it stands at the beginning, what follows at the end.
  const rest = pattern.length - open - 1;
  if (pattern.includes('**', open + 1)) return matchesSequence(pattern, path, '**', matchesSegment);
  return (
    path.length >= open + rest &&
    matchesRun(pattern, 0, path, 0, open) &&
    matchesRun(pattern, open + 1, path, path.length - rest, rest)
  );
}

function matchesRun(
  pattern: readonly string[],
  from: number,
  path: readonly string[],
  at: number,
  length: number,
): boolean {
  for (let index = 0; index < length; index++)
    if (!matchesSegment(pattern[from + index] ?? '', path[at + index] ?? '')) return false;
  return true;
}

function matchesSegment(pattern: string, segment: string): boolean {
  if (pattern === '*' || pattern === segment) return true;
  if (!pattern.includes('*')) return false;
  return matchesSequence(pattern, segment, '*', (a, b) => a === b);
}

/**
 * Wildcard match by going back to the last wildcard only, which is enough where a wildcard takes anything: at most the product of both
 * lengths, whoever wrote the path.
 */
function matchesSequence(
  pattern: ArrayLike<string>,
  items: ArrayLike<string>,
  wildcard: string,
  same: (pattern: string, item: string) => boolean,
): boolean {
  let at = 0;
  let retry = -1;
  let taken = 0;
  for (let index = 0; index < items.length;) {
    const expected = pattern[at];
    if (expected === wildcard) {
      retry = at++;
      taken = index;
    } else if (expected !== undefined && same(expected, items[index] ?? '')) {
      at++;
      index++;
    } else if (retry >= 0) {
      at = retry + 1;
      index = ++taken;
    } else return false;
  }
  while (pattern[at] === wildcard) at++;
  return at === pattern.length;
}
