/*
 * Lines of a `.gitignore`. Each begins with a slash where it means one place, so that `skills/foo/bin` stays where `/bin/` goes.
 */

/**
 * The line that ignores what a pattern of the state map names.
 * @param below the state directory, seen from the directory of the `.gitignore`; empty where they are the same
 */
export function ignoreLine(pattern: string, below = ''): string {
  const line = pattern.replace(/\/\*\*$/, '/');
  if (!line.startsWith('**/')) return `${rootOf(below)}${line}`;
  return below === '' ? line.slice('**/'.length) : `${rootOf(below)}${line}`;
}

/** The line that ignores one path, whatever git would read in its name. */
export function literalIgnoreLine(path: string, below = ''): string {
  return `${rootOf(below)}${literal(path)}`;
}

function rootOf(below: string): string {
  return below === '' ? '/' : `/${literal(below)}/`;
}

/** A path with what git reads as a wildcard escaped. */
function literal(path: string): string {
  return path.replace(/[\\*?[]/g, '\\$&').replace(/ $/, '\\ ');
}
