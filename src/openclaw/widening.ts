import type { JsonPath } from '../model/pointer';
import { PatternIndex } from './pattern-index';
import { isSince } from './release-order';

/** Values of a setting, each with how far it opens the door: 0 is the tightest. What is not named says nothing. */
export interface Scale {
  readonly ranks: Readonly<Record<string, number>>;
  /** What holds where the setting is not there, seen from a release; null where that is not known. */
  readonly unset: (release: string) => string | null;
  /** For one agent: the same setting for all of them, which holds where the agent has none of its own. */
  readonly inherits: JsonPath | null;
  /** What a step up means: words after a colon. */
  readonly effect: string;
}

interface Place {
  readonly at: readonly string[];
}

const agents = ['agents.entries.*', 'agents.list[]'];
const nothing = (): null => null;
const always = (value: string) => (): string => value;

/** Exec was denied by default up to 2026.4.5 and is free since 2026.4.15 (DEFAULT_SECURITY in dist of 2026.3.24 to 2026.9.6). */
const execDefault = (free: string, strict: string) => (release: string) =>
  isSince(release, '2026.4.15') ? free : isSince('2026.4.5', release) ? strict : null;

function forAll(field: string, scale: Omit<Scale, 'inherits'>): readonly (Place & Scale)[] {
  const own = agents.map((agent) => `${agent}.${field}`);
  const shared = field.startsWith('tools.') ? field : `agents.defaults.${field}`;
  return [
    { ...scale, at: [shared], inherits: null },
    { ...scale, at: own, inherits: shared.split('.') },
  ];
}

function setting(at: readonly string[], unset: string | null, effect: string, ranks: Scale['ranks']): Place & Scale {
  return { at, unset: unset === null ? nothing : always(unset), effect, ranks, inherits: null };
}

const on = { false: 0, true: 1 };
const off = { true: 0, false: 1 };

/** Defaults and words as in the schema of 2026.1.24 to 2026.9.6 and the audit of 2026.9.6 (facts 3.1 to 3.6). */
const scales: readonly (Place & Scale)[] = [
  setting(['gateway.bind'], 'loopback', 'more machines reach the gateway', {
    ...{ loopback: 0, '127.0.0.1': 0, localhost: 0, '::1': 0, '[::1]': 0, tailnet: 1 },
    ...{ auto: 2, custom: 2, lan: 2, '0.0.0.0': 2, '::': 2, '[::]': 2, '*': 2 },
  }),
  setting(['gateway.auth.mode'], 'token', 'whoever reaches the gateway commands the agent', {
    ...{ token: 0, password: 0, 'trusted-proxy': 0, none: 1 },
  }),
  setting(['gateway.tailscale.mode'], 'off', 'Tailscale carries the gateway further', { off: 0, serve: 1, funnel: 2 }),
  setting(['gateway.allowRealIpFallback'], 'false', 'a header says where a request comes from', on),
  setting(['discovery.mdns.mode'], null, 'the network is told more of this host', { off: 0, minimal: 0, full: 1 }),
  setting(['hooks.enabled'], 'false', 'requests from outside start the agent', on),
  setting(['hooks.allowRequestSessionKey'], 'false', 'a request chooses the session it joins', on),
  setting(['tools.elevated.enabled'], 'true', 'commands may run outside the sandbox', on),
  setting(['mcp.apps.enabled'], 'false', 'MCP servers may show pages of their own', on),
  setting(['tools.fs.workspaceOnly'], 'false', 'file tools reach beyond the workspace', off),
  setting(['tools.exec.applyPatch.workspaceOnly'], 'true', 'patches reach beyond the workspace', off),
  setting(['tools.exec.strictInlineEval'], 'false', 'approved interpreters run code from the command line', off),
  setting(['tools.sessions.visibility'], null, 'the agent sees more sessions', { self: 0, tree: 1, agent: 2, all: 3 }),
  ...forAll('sandbox.mode', {
    ranks: { all: 0, 'non-main': 1, off: 2 },
    unset: always('off'),
    effect: 'more sessions run outside the sandbox',
  }),
  ...forAll('sandbox.workspaceAccess', {
    ranks: { none: 0, ro: 1, rw: 2 },
    unset: always('none'),
    effect: 'what is in the sandbox gets at more of the workspace',
  }),
  ...forAll('tools.exec.mode', {
    ranks: { deny: 0, allowlist: 1, ask: 2, auto: 3, full: 4 },
    unset: nothing,
    effect: 'more commands run',
  }),
  ...forAll('tools.exec.security', {
    ranks: { deny: 0, allowlist: 1, full: 2 },
    unset: execDefault('full', 'deny'),
    effect: 'more commands run',
  }),
  ...forAll('tools.exec.ask', {
    ranks: { always: 0, 'on-miss': 1, off: 2 },
    unset: execDefault('off', 'on-miss'),
    effect: 'fewer commands are asked about',
  }),
  ...forAll('tools.profile', {
    ranks: { minimal: 0, messaging: 1, coding: 1, full: 2 },
    unset: always('full'),
    effect: 'the agent has more tools',
  }),
];

const dmPolicy = setting([], 'pairing', 'strangers may write to the agent', {
  disabled: 0,
  pairing: 0,
  allowlist: 0,
  open: 1,
});
const groupPolicy = setting([], 'allowlist', 'the agent answers in any group', { disabled: 0, allowlist: 0, open: 1 });
const danger = setting([], 'false', 'the name of the setting says so', on);

/** The scale that the setting at a path is on, or null. Anywhere below `channels` a policy is one, and a switch called dangerous anywhere. */
export function scaleOf(path: JsonPath): Scale | null {
  const last = path.at(-1);
  if (typeof last !== 'string') return null;
  if (/^(?:dangerously|allowUnsafe|allowInsecure)[A-Z]/.test(last)) return danger;
  if (path[0] === 'channels') {
    if (last === 'dmPolicy' || (last === 'policy' && path.at(-2) === 'dm')) return dmPolicy;
    return last === 'groupPolicy' ? groupPolicy : null;
  }
  return scaleAt.find(path);
}

const scaleAt = new PatternIndex(scales.flatMap((scale) => scale.at.map((pattern) => [pattern, scale] as const)));

/** How a list opens the door: by naming everybody, by what it gains, by what it loses, or as a list of all that is allowed. */
export type ListRole = 'senders' | 'grants' | 'denials' | 'only' | 'suppressions';

const tools = ['tools', 'agents.entries.*.tools', 'agents.list[].tools'];

const lists: Readonly<Record<ListRole, readonly string[]>> = {
  senders: [
    ...['gateway.controlUi.allowedOrigins', 'hooks.allowedAgentIds'],
    ...tools.map((each) => `${each}.elevated.allowFrom.*`),
  ],
  grants: [
    ...['gateway.tools.allow', 'gateway.nodes.commands.allow', 'gateway.nodes.allowCommands'],
    ...tools.flatMap((each) => [`${each}.alsoAllow`, `${each}.exec.safeBins`]),
  ],
  denials: [
    ...['gateway.tools.deny', 'gateway.nodes.commands.deny', 'gateway.nodes.denyCommands'],
    ...tools.flatMap((each) => [`${each}.deny`, `${each}.sandbox.tools.deny`, `${each}.subagents.tools.deny`]),
  ],
  only: [...tools.map((each) => `${each}.allow`), 'plugins.allow'],
  suppressions: ['security.audit.suppressions'],
};

const roles: readonly ListRole[] = ['senders', 'grants', 'denials', 'only', 'suppressions'];
const roleAt = new PatternIndex(roles.flatMap((role) => lists[role].map((pattern) => [pattern, role] as const)));

/** What the list at a path is for, as far as it opens a door; null for any other. */
export function listRoleOf(path: JsonPath): ListRole | null {
  if (path[0] !== 'channels') return roleAt.find(path);
  const last = path.at(-1);
  return last === 'allowFrom' || last === 'groupAllowFrom' ? 'senders' : null;
}
