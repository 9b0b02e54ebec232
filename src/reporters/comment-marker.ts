import { unseenLine, type Markdown } from './markdown';

/** The key of the comment about a `path` input: a readable part, and a hash (32-bit FNV-1a) for what that leaves out. */
export function markerKey(path: string): string {
  const slug = path
    .slice(0, 40)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const hash = Array.from(path).reduce(
    (sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
  return `${slug === '' ? 'root' : slug}-${hash.toString(16).padStart(8, '0')}`;
}

/** The hidden first line by which a comment is found again. Throws where the key is none that `markerKey` makes. */
export function commentMarker(key: string): Markdown {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))
    throw new TypeError('A comment key is lower-case words joined by single hyphens.');
  return unseenLine(`openclaw-config-check:${key}`);
}
