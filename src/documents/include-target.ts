import { posix } from 'node:path';
import { within } from '../model/paths';

/** Where an include points: a file of the repository, or out of the config directory. */
export type IncludeTarget = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'outside' };

/**
 * Resolves an include as OpenClaw does (openclaw 2026.9.6, config includes): against the including file's directory, confined to the
 * main config's directory. On a host the state directory has a name and an absolute path we do not know: an include that names a
 * directory called like a state directory is taken to mean this one.
 * @param include as written
 * @param from the including file, relative to the repository's root
 * @param directory the main config's directory, relative to the repository's root, `.` for the root
 */
export function includeTarget(include: string, from: string, directory: string): IncludeTarget {
  const hostPath = /^(?:(?:~|\/).*?\/|\.\.\/)\.(?:openclaw(?:-[^/]*)?|clawdbot)\/(?<rest>[^]+)$/.exec(include)
    ?.groups?.['rest'];
  if (hostPath === undefined && /^[~/]|^[A-Za-z][\w+.-]*:/.test(include)) return { kind: 'outside' };
  const path = posix.normalize(
    hostPath === undefined ? posix.join(posix.dirname(from), include) : posix.join(directory, hostPath),
  );
  return !path.startsWith('..') && within(directory, path) ? { kind: 'file', path } : { kind: 'outside' };
}
