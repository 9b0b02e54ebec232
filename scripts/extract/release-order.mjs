/**
 * Orders versions by their numbers; a re-publication (`2026.7.1-2`) comes after the plain version.
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
export function compareReleases(a, b) {
  const [left, right] = [a, b].map((version) => version.split(/[.-]/).map(Number));
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2] || (left[3] ?? 0) - (right[3] ?? 0);
}
