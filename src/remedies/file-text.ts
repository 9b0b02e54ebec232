import type { Entry } from '../model/snapshot';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file that can be edited, byte order mark and all; null for what is no regular file, not here, or no UTF-8. */
export function fileText({ kind, content }: Entry): string | null {
  if (kind !== 'file' || content.kind !== 'bytes') return null;
  try {
    return utf8.decode(content.bytes);
  } catch {
    return null;
  }
}
