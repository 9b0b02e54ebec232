import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { refusedSince, type Constraint, type Where } from './constraint';
import { isSince } from '../release-order';
import { mustNotBe } from './forms';
import { isPortableName } from './grammars';
import { perAgent, rosterOf } from './roster';
import { below, isTrue, membersOf, textOf } from './values';

const origin = 'openclaw 2026.9.6 zod-schema.agent-runtime; marker in dist of';

const bindSource = {
  about: 'value',
  broken: (bind: ConfigValue, where: Where): readonly JsonPath[] => {
    const text = textOf(bind);
    return text === null || hasAbsoluteSource(text, isSince(where.release, drivesSince)) ? [] : [[]];
  },
  says: 'must be a mount with an absolute source path, such as "/srv/data:/data:ro"',
  remedy: 'Write the source path from the root.',
} as const;

/** What OpenClaw asks of sandboxes. */
export const sandboxConstraints: readonly Constraint[] = [
  {
    id: 'docker-network-host',
    about: 'value',
    at: perAgent('sandbox.docker.network'),
    broken: mustNotBe('host'),
    eras: refusedSince('2026.2.17'),
    says: 'must not be "host", which takes the sandbox out of its network',
    remedy: 'Set it to "bridge" or "none".',
    origin: `schemas.md (e) 5; ${origin} 2026.2.17 to 2026.9.6`,
  },
  {
    id: 'docker-network-container',
    about: 'conflict',
    at: perAgent('sandbox'),
    broken: (sandbox) => [...joined(sandbox, 'docker'), ...joined(sandbox, 'browser')],
    eras: refusedSince('2026.2.26'),
    says: "must not join another container's network while docker.dangerouslyAllowContainerNamespaceJoin is not true",
    remedy: 'Set it to a bridge network of its own.',
    origin: `schemas.md (e) 6, 11; ${origin} 2026.2.26 to 2026.9.6`,
  },
  {
    id: 'browser-network-host',
    about: 'value',
    at: perAgent('sandbox.browser.network'),
    broken: mustNotBe('host'),
    eras: refusedSince('2026.2.23'),
    says: 'must not be "host", which takes the sandbox out of its network',
    remedy: 'Set it to "bridge" or to a network of its own.',
    origin: `schemas.md (e) 10; ${origin} 2026.2.23 to 2026.9.6`,
  },
  {
    id: 'seccomp-unconfined',
    about: 'value',
    at: perAgent('sandbox.docker.seccompProfile'),
    broken: mustNotBe('unconfined'),
    eras: refusedSince('2026.2.17'),
    says: 'must not be "unconfined"',
    remedy: 'Name a profile, or remove the setting.',
    origin: `schemas.md (e) 7; ${origin} 2026.2.17 to 2026.9.6`,
  },
  {
    id: 'apparmor-unconfined',
    about: 'value',
    at: perAgent('sandbox.docker.apparmorProfile'),
    broken: mustNotBe('unconfined'),
    eras: refusedSince('2026.2.17'),
    says: 'must not be "unconfined"',
    remedy: 'Name a profile, or remove the setting.',
    origin: `schemas.md (e) 8; ${origin} 2026.2.17 to 2026.9.6`,
  },
  {
    id: 'docker-bind-source',
    at: perAgent('sandbox.docker.binds[]'),
    eras: refusedSince('2026.2.17'),
    ...bindSource,
    origin: `schemas.md (e) 9; ${origin} 2026.2.17 to 2026.9.6`,
  },
  {
    id: 'browser-bind-source',
    at: perAgent('sandbox.browser.binds[]'),
    eras: refusedSince('2026.6.1'),
    ...bindSource,
    origin: 'schemas.md (e) 9; asked: 2026.6.8 to 2026.9.6 refuse it, 2026.5.7 takes it',
  },
  {
    id: 'sandbox-env',
    about: 'value',
    at: perAgent('sandbox.docker.env'),
    broken: unfitVariables,
    eras: refusedSince('2026.8.1'),
    says: 'must have a name of letters, digits and underscores, no digit first, and a value of one line',
    remedy: 'Rename it, or bring the text into the container by a mounted file.',
    origin:
      'schemas.md (e) 12; openclaw 2026.9.6 validation-core; marker in dist of 2026.8.1 to 2026.9.6, not of 2026.7.35',
  },
];

function joined(sandbox: ConfigValue, part: string): readonly JsonPath[] {
  if (isTrue(below(sandbox, 'docker', 'dangerouslyAllowContainerNamespaceJoin'))) return [];
  const network = textOf(below(sandbox, part, 'network'));
  return network?.trim().toLowerCase().startsWith('container:') ? [[part, 'network']] : [];
}

/** Windows paths: in dist of 2026.7.1-2, not of 2026.4.15, which refuses them when asked. Taken to be accepted between. */
const drivesSince = '2026.4.20';

function hasAbsoluteSource(bind: string, drives: boolean): boolean {
  if (!drives) return bind.startsWith('/');
  const end = bind.indexOf(':', /^[A-Za-z]:[\\/]/.test(bind) ? 2 : 0);
  const source = end < 0 ? bind : bind.slice(0, end);
  return /^(?:\/|[A-Za-z]:[\\/]|\\\\\?\\[A-Za-z]:\\)/.test(source);
}

/** Only Docker and Podman, through their env files, ask this. */
function unfitVariables(env: ConfigValue, where: Where): readonly JsonPath[] {
  const defaults = backendOf(below(where.root, 'agents', 'defaults'));
  const [, section, key] = where.path;
  const agents = rosterOf(where.root);
  const asking =
    section === 'defaults'
      ? agents.length === 0
        ? [defaults]
        : agents.map(({ value }) => backendOf(value) ?? defaults)
      : [backendOf(below(where.root, 'agents', section ?? '', key ?? '')) ?? defaults];
  if (!asking.some((backend) => ['docker', 'podman'].includes(backend ?? 'docker'))) return [];
  return Array.from(membersOf(env))
    .filter(
      ([name, value]) => !isPortableName(name) || (value.type === 'string' && /[\r\n\0]/.test(String(value.value))),
    )
    .map(([name]) => [name]);
}

function backendOf(agent: ConfigValue | undefined): string | null {
  const backend = below(agent, 'sandbox', 'backend');
  if (backend === undefined) return null;
  return textOf(backend)?.trim() ?? 'unknown';
}
