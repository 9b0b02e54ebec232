import type { Content, UnreadReason } from '../model/snapshot';

/** Git LFS, docs/spec.md: a pointer file is under 1,024 bytes and starts with this line. */
const lfsVersion = Buffer.from('version https://git-lfs.github.com/spec/v1\n', 'latin1');
const lfsBytes = 1024;

/** Bytes as content; a Git LFS pointer stands for a file that is not here. */
export function contentOf(bytes: Uint8Array): Content {
  const pointer = bytes.length < lfsBytes && lfsVersion.equals(bytes.subarray(0, lfsVersion.length));
  return pointer ? unread('lfs-pointer') : { kind: 'bytes', bytes };
}

export function unread(reason: UnreadReason): Content {
  return { kind: 'unread', reason };
}
