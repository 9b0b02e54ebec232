import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Environment } from '../model/environment';

/**
 * The state directory that OpenClaw runs on here, relative to `root` (absolute, without symbolic links); null where it lies elsewhere, in CI, and on
 * Windows, where file modes mean nothing. OpenClaw (2026.9.6) takes `$OPENCLAW_STATE_DIR`, else `~/.openclaw`, with `-<profile>` behind it for a
 * profile.
 */
export function liveDirectory(root: string, environment: Environment): string | null {
  if (isSet(environment['CI']) || isSet(environment['GITHUB_ACTIONS']) || process.platform === 'win32') return null;
  const home = [environment['OPENCLAW_HOME'], environment['HOME']].find((each) => each?.trim()) ?? '';
  const stated = environment['OPENCLAW_STATE_DIR']?.trim() ?? '';
  if (stated === '' && home === '') return null;
  try {
    const live = realpathSync(stated === '' ? join(home, usualName(environment)) : stated.replace(/^~(?=\/|$)/, home));
    const way = relative(root, live).replaceAll(sep, '/');
    if (way === '..' || way.startsWith('../')) return null;
    return way === '' ? '.' : way;
  } catch {
    return null;
  }
}

function usualName(environment: Environment): string {
  const profile = environment['OPENCLAW_PROFILE']?.trim() ?? '';
  return profile === '' || profile.toLowerCase() === 'default' ? '.openclaw' : `.openclaw-${profile}`;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && !/^(?:|0|false)$/i.test(value.trim());
}
