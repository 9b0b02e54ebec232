/**
 * Paths of a repository: relative to its root, with `/`; a directory is written without a slash at its end, and the root is `.`.
 */

/** The path of a file of a directory: `inside('a/b', 'c')` is `a/b/c`. */
export function inside(directory: string, path: string): string {
  return directory === '.' ? path : `${directory}/${path}`;
}

/** Whether a path lies in a directory, at any depth. */
export function within(directory: string, path: string): boolean {
  return directory === '.' || path.startsWith(`${directory}/`);
}

/** A path that lies in a directory, as seen from there. */
export function relativeTo(directory: string, path: string): string {
  return directory === '.' ? path : path.slice(directory.length + 1);
}
