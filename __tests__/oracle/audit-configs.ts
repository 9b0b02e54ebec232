import { createHash } from 'node:crypto';
import { fillTemplate } from '../../src/credentials/sample';
import { dice } from '../schema/random-config';
import { channelProbes } from './audit-probes/channels';
import { exposureProbes } from './audit-probes/exposure';
import { gatewayProbes } from './audit-probes/gateway';
import { gatewaySecretProbes } from './audit-probes/gateway-secrets';
import { hookProbes } from './audit-probes/hooks';
import { modelProbes } from './audit-probes/models';
import { networkProbes } from './audit-probes/network';
import { pluginProbes } from './audit-probes/plugins';
import type { AuditProbe, Fragment } from './audit-probes/probe';
import { toolProbes } from './audit-probes/tools';

export const auditProbes: readonly AuditProbe[] = [
  ...gatewayProbes,
  ...gatewaySecretProbes,
  ...networkProbes,
  ...hookProbes,
  ...toolProbes,
  ...exposureProbes,
  ...modelProbes,
  ...channelProbes,
  ...pluginProbes,
];

/** A configuration of which the audit tells nothing, whatever the release. */
const quiet: Fragment = {
  gateway: {
    mode: 'local',
    auth: { mode: 'token', token: fillTemplate('{h48}') },
    trustedProxies: ['127.0.0.1'],
  },
};

/** A configuration that a release is asked of. Its text is made again for each replay, and the mark tells whether it is still the same. */
export interface AuditConfig {
  readonly title: string;
  readonly text: string;
  readonly mark: string;
}

/** Each probe by itself on the quiet configuration, as a release spells it. */
export function probeConfigs(release: string): readonly AuditConfig[] {
  return auditProbes.flatMap(({ checkId, fires, quiet: silent }) => [
    ...fires.map((fragment, index) => configOf(`${checkId} fires ${index + 1}`, [fragment], release)),
    ...silent.map((fragment, index) => configOf(`${checkId} quiet ${index + 1}`, [fragment], release)),
  ]);
}

/** Several probes at once that a number decides, one over the other. */
export function randomConfig(release: string, number: number): AuditConfig {
  const roll = dice(number * 7919 + 1);
  const fragments = auditProbes.flatMap(({ fires, quiet: silent }) => [...fires, ...fires, ...silent]);
  const count = 2 + Math.floor(roll() * 7);
  const picked = Array.from({ length: count }, () => fragments[Math.floor(roll() * fragments.length)] ?? {});
  return configOf(`random ${number}`, picked, release);
}

/** The configurations of the titles that there is an answer for. */
export function configsOf(
  release: string,
  titles: { has(title: string): boolean; keys(): Iterable<string> },
): readonly AuditConfig[] {
  const numbers = Array.from(titles.keys()).flatMap((title) => /^random (\d+)$/.exec(title)?.[1] ?? []);
  const probes = probeConfigs(release).filter(({ title }) => titles.has(title));
  return [...probes, ...numbers.map((number) => randomConfig(release, Number(number)))];
}

function configOf(title: string, fragments: readonly Fragment[], release: string): AuditConfig {
  const config = fragments.reduce<unknown>(merged, quiet);
  const text = JSON.stringify(release === '2026.4.15' ? asBefore(config) : config);
  return { title, text, mark: createHash('sha256').update(text).digest('hex').slice(0, 8) };
}

function merged(base: unknown, over: unknown): unknown {
  if (!isRecord(over)) return over;
  const fields = new Map(Object.entries(isRecord(base) ? base : {}));
  for (const [key, value] of Object.entries(over))
    if (value === null) fields.delete(key);
    else fields.set(key, merged(fields.get(key), value));
  return Object.fromEntries(fields);
}

/** Agents were a list, and the commands of nodes two fields. */
function asBefore(config: unknown): unknown {
  if (!isRecord(config)) return config;
  const { agents, gateway, ...others } = config;
  return {
    ...others,
    ...(isRecord(gateway) && { gateway: nodesBefore(gateway) }),
    ...(isRecord(agents) && { agents: listBefore(agents) }),
  };
}

function listBefore(agents: Fragment): Fragment {
  const { entries, defaults } = agents;
  if (!isRecord(entries)) return { defaults };
  return { defaults, list: Object.entries(entries).map(([id, entry]) => ({ id, ...(isRecord(entry) && entry) })) };
}

function nodesBefore({ nodes, ...others }: Fragment): Fragment {
  if (!isRecord(nodes) || !isRecord(nodes.commands)) return others;
  return { ...others, nodes: { allowCommands: nodes.commands.allow, denyCommands: nodes.commands.deny } };
}

function isRecord(value: unknown): value is Fragment {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
