import type { Entry, Snapshot } from '../../src/model/snapshot';
import { compareText } from '../../src/model/finding';

/** A repository literal: path → text, as a snapshot. */
export function snapshotOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  kinds: Readonly<Record<string, 'executable' | 'symlink' | 'submodule'>> = {},
): Snapshot {
  const entries = Object.entries(files).map(([path, content]): Entry => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const kind = kinds[path] ?? 'file';
    return {
      path,
      kind: kind === 'executable' ? 'file' : kind,
      executable: kind === 'executable',
      tracked: true,
      size: bytes.byteLength,
      content: kind === 'submodule' ? { kind: 'unread', reason: 'submodule' } : { kind: 'bytes', bytes },
    };
  });
  return {
    source: { kind: 'worktree', git: true },
    entries: entries.sort((a, b) => compareText(a.path, b.path)),
    notices: [],
  };
}

/** A text with `«…»` marks: the text without them, and what each covers (UTF-16). */
export function unmark(marked: string): {
  readonly text: string;
  readonly marks: readonly { offset: number; length: number }[];
} {
  const marks: { offset: number; length: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const piece of marked.split(/([«»])/)) {
    if (piece === '«') open.push(text.length);
    else if (piece === '»') {
      const offset = open.pop();
      if (offset === undefined) throw new Error('a » without its «');
      marks.push({ offset, length: text.length - offset });
    } else text += piece;
  }
  if (open.length > 0) throw new Error('a « without its »');
  return { text, marks };
}
