/** What one snapshot may read, in bytes. */
export interface ReadLimits {
  readonly fileBytes: number;
  readonly totalBytes: number;
}

/**
 * Whether each of these files (sizes in bytes) is to be read. Where all together are too much, the smallest come first, so
 * that no pile of large files can push a configuration out of sight.
 */
export function withinBudget(sizes: readonly number[], limits: ReadLimits): readonly boolean[] {
  const total = sizes.reduce((sum, size) => (size <= limits.fileBytes ? sum + size : sum), 0);
  if (total <= limits.totalBytes) return sizes.map((size) => size <= limits.fileBytes);
  const chosen = sizes.map(() => false);
  const smallestFirst = [...sizes.entries()].sort(([i, a], [j, b]) => a - b || i - j);
  let spent = 0;
  for (const [at, size] of smallestFirst) {
    spent += size;
    if (size > limits.fileBytes || spent > limits.totalBytes) break;
    chosen[at] = true;
  }
  return chosen;
}
