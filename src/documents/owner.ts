/** Asks in which of these state directories a path lies: the deepest, or null. All are relative to the repository's root. */
export function ownerAmong(directories: readonly { readonly directory: string }[]): (path: string) => string | null {
  const known = new Set(directories.map(({ directory }) => directory));
  return (path) => {
    let end = path.lastIndexOf('/');
    for (; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const directory = path.slice(0, end);
      if (known.has(directory)) return directory;
    }
    return known.has('.') ? '.' : null;
  };
}
