import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { refusedSince, type Constraint, type Where } from './constraint';
import { mustBe } from './forms';
import { below, holdsText, textOf } from './values';

/** What OpenClaw asks of hooks and of the files that settings name. */
export const hookConstraints: readonly Constraint[] = [
  {
    id: 'persistent-hook-without-key',
    about: 'conflict',
    at: ['hooks.mappings[]'],
    broken: (mapping, where) => withoutKey(mapping, where),
    eras: refusedSince('2026.8.1'),
    says: 'is "persistent", so the mapping needs a sessionKey, hooks.defaultSessionKey or a transform',
    remedy: 'Give the mapping a sessionKey.',
    origin: 'schemas.md (e) 33; marker in dist of 2026.8.1 to 2026.9.6, not of 2026.7.35',
  },
  {
    id: 'hook-module',
    about: 'value',
    at: ['hooks.mappings[].transform.module', 'hooks.internal.handlers[].module'],
    broken: mustBe(isInnerModule),
    eras: refusedSince('2026.2.17'),
    says: 'must be a path inside hooks.transformsDir: relative, without "..", "~" or a colon',
    remedy: 'Put the module below hooks.transformsDir and write its path from there.',
    origin: 'schemas.md (e) 34; marker in dist of 2026.2.17 to 2026.9.6, not of 2026.2.9',
  },
  {
    id: 'worktree-root',
    about: 'value',
    at: ['worktreeRoot'],
    broken: mustBe((text) => /^(?:\/|~$|~\/)/.test(text.trim())),
    eras: refusedSince('2026.8.2'),
    says: 'must be an absolute path, or one that begins with "~/"',
    remedy: 'Write the path from the root or from "~/".',
    origin: 'schemas.md (e) 46; marker in dist of 2026.9.3 and 2026.9.6, not of 2026.8.1',
  },
  {
    id: 'vnc-password-file',
    about: 'value',
    at: ['desktop.host.passwordFile', 'nodeHost.desktop.host.passwordFile'],
    broken: mustBe((text) => text.trim().startsWith('/')),
    eras: refusedSince('2026.8.1'),
    says: 'must be an absolute path',
    remedy: 'Write the path from the root.',
    origin: 'schemas.md (e) 49; marker in dist of 2026.8.1 to 2026.9.6, not of 2026.7.35',
  },
];

function withoutKey(mapping: ConfigValue, where: Where): readonly JsonPath[] {
  const action = below(mapping, 'action');
  if (textOf(below(mapping, 'sessionMode')) !== 'persistent' || (action && textOf(action) !== 'agent')) return [];
  const keyed = holdsText(below(mapping, 'sessionKey')) || holdsText(below(where.root, 'hooks', 'defaultSessionKey'));
  if (keyed || below(mapping, 'transform') || where.maySupply([...where.path, 'sessionKey'])) return [];
  return where.maySupply(['hooks', 'defaultSessionKey']) ? [] : [['sessionMode']];
}

function isInnerModule(text: string): boolean {
  const path = text.trim();
  if (path === '' || /^[/~]/.test(path) || path.includes(':')) return false;
  return !path
    .slice(0, 4096)
    .split(/[\\/]+/)
    .includes('..');
}
