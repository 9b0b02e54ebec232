import type { Content, UnreadReason } from '../model/snapshot';

/** Git LFS, docs/spec.md: a pointer file is under 1,024 bytes, begins with this line and has lines `key value` only. */
const lfsVersion = Buffer.from('version https://git-lfs.github.com/spec/v1\n', 'latin1');
const lfsBytes = 1024;
const lfsLines = /^version \S+\n(?:ext-\d-\w{1,32} sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize \d{1,20}\n$/;

/** Bytes as content; a Git LFS pointer, and nothing that only begins like one, stands for a file that is not here. */
export function contentOf(bytes: Uint8Array): Content {
  return isPointer(bytes) ? unread('lfs-pointer') : { kind: 'bytes', bytes };
}

function isPointer(bytes: Uint8Array): boolean {
  if (bytes.length >= lfsBytes || !lfsVersion.equals(bytes.subarray(0, lfsVersion.length))) return false;
  return lfsLines.test(Buffer.from(bytes).toString('latin1'));
}

export function unread(reason: UnreadReason): Content {
  return { kind: 'unread', reason };
}
