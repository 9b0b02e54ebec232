/** An absolute path of the host with `.`, `..` and repeated slashes folded; null for one that is not absolute. */
export function foldedPath(text: string): string | null {
  if (!text.startsWith('/')) return null;
  const parts: string[] = [];
  for (const part of text.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** Whether a folded path is a folder or stands below it. */
export function isInside(path: string, folder: string): boolean {
  return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}
