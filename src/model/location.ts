/** What parsers speak: 0-based UTF-16 offset and length within one file's text. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** What reports speak: 1-based lines and UTF-16 columns, the end exclusive. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * Where a finding lands. Paths are relative to the repository's root, with `/`.
 * `pointer` is RFC 6901 within the file at `path`; `configPointer` the same value's place in the effective config.
 */
export type Location =
  | {
      readonly kind: 'region';
      readonly path: string;
      readonly region: Region;
      readonly pointer: string | null;
      readonly configPointer: string | null;
    }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'repository' }
  | { readonly kind: 'commit'; readonly commit: string; readonly path: string };

/** The path a location names, or null where it names the repository as a whole. */
export function pathOf(location: Location): string | null {
  return location.kind === 'repository' ? null : location.path;
}

/** Whether a path of a report names its file: where something is not shown there is a `*` in its place, and a `*` of its own looks the same. */
export function isNamed(path: string): boolean {
  return !path.includes('*');
}
