import { limits, type ObjectSource } from '../model/snapshot';
import { contentOf, unread } from './content';
import { notARepository } from './refusal';

/**
 * A single file, or standard input under a name of the caller's choice, as a snapshot with exactly that entry. Anything but
 * its working tree throws `Unanswerable` (`not-a-repository`).
 */
export function fileSource(name: string, bytes: Uint8Array): ObjectSource {
  const refuse = (): Promise<never> => Promise.reject(notARepository());
  const content = bytes.length <= limits.fileBytes ? contentOf(bytes) : unread('too-large');
  const entry = { path: name, kind: 'file', executable: false, tracked: true, size: bytes.length, content } as const;
  return {
    commit: refuse,
    parents: refuse,
    has: () => Promise.resolve(false),
    mergeBase: refuse,
    isShallow: () => Promise.resolve(false),
    lineDates: refuse,
    past: refuse,
    snapshot: (of) =>
      of.kind === 'worktree' ? Promise.resolve({ source: { kind: 'file' }, entries: [entry], notices: [] }) : refuse(),
  };
}
