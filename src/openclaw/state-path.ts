/** Whether a path matches a pattern, both split at `/`: `*` within a segment, `**` any number of segments, none included. Case-sensitive. */
export function matchesSegments(pattern: readonly string[], path: readonly string[]): boolean {
  return matchesSequence(pattern, path, '**', matchesSegment);
}

function matchesSegment(pattern: string, segment: string): boolean {
  if (!pattern.includes('*')) return pattern === segment;
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
