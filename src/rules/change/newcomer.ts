import { childrenOf, scalarOf, stringAt, valueAt, type ValueNode } from '../../documents/value-node';
import { bundledPlugins } from '../../openclaw/known-plugins';
import { isPinnedSpec, launchedProgram } from '../../openclaw/launched-program';
import type { ComparedConfig } from './compared-config';

/** Somebody else's code that a change lets in, or starts another way than before. */
export interface Newcomer {
  readonly at: ValueNode;
  readonly kind: 'plugin' | 'server' | 'path';
  /** Its name in the config: a key. Null for a folder of plugins, whose name is none. */
  readonly name: string | null;
  /** Where it comes from and what it may run: a clause of our own words. */
  readonly source: string;
  readonly pinned: boolean;
}

/** The plugins, plugin folders and MCP servers that are on at head and were not so at base, or came from elsewhere. */
export function* newcomers({ before, after }: ComparedConfig, release: string): Iterable<Newcomer> {
  const bundled = bundledPlugins(release);
  for (const [name, at] of added(before.root, after.root, ['plugins', 'entries'])) {
    const install = valueAt(after.root, 'plugins', 'installs', name);
    if (install) continue;
    const source = bundled.has(name)
      ? 'it comes with OpenClaw'
      : 'where it comes from is not in the config, and it runs inside the gateway';
    yield { at, kind: 'plugin', name, source, pinned: true };
  }
  for (const [name, at] of added(before.root, after.root, ['plugins', 'installs'], installed)) {
    const npm = stringAt(at, 'source') === 'npm';
    const pinned = !npm || isPinnedSpec(stringAt(at, 'spec') ?? '');
    yield {
      at,
      kind: 'plugin',
      name,
      source: npm ? 'it comes from npm and runs inside the gateway' : 'it runs inside the gateway',
      pinned,
    };
  }
  const known = new Set(textsOf(valueAt(before.root, 'plugins', 'load', 'paths')));
  for (const at of itemsOf(valueAt(after.root, 'plugins', 'load', 'paths'))) {
    const path = scalarOf(at);
    if (typeof path !== 'string' || known.has(path)) continue;
    yield {
      at,
      kind: 'path',
      name: null,
      source: 'whatever plugin stands there runs inside the gateway',
      pinned: true,
    };
  }
  for (const [name, at] of added(before.root, after.root, ['mcp', 'servers'], launched)) {
    yield { at, kind: 'server', name, ...serverOf(at) };
  }
}

function serverOf(server: ValueNode): Pick<Newcomer, 'source' | 'pinned'> {
  const command = stringAt(server, 'command');
  if (command === undefined)
    return { source: 'it is reached over the network, and what it answers reaches the agent', pinned: true };
  const { launcher, pinned } = launchedProgram(command, textsOf(valueAt(server, 'args')));
  if (launcher === null) return { source: 'it runs a program of this host', pinned };
  return { source: `it runs on this host what "${launcher}" fetches`, pinned };
}

type Member = readonly [name: string, value: ValueNode];

/** The members of an object that are on at head, and at base were not so or something else. */
function* added(
  before: ValueNode,
  after: ValueNode,
  path: readonly string[],
  what: (value: ValueNode) => string = () => '',
): Iterable<Member> {
  const members = valueAt(after, ...path);
  if (members?.type !== 'object') return;
  for (const [name, value] of members.members) {
    const earlier = valueAt(before, ...path, name);
    if (isOn(value) && !(earlier && isOn(earlier) && what(earlier) === what(value))) yield [name, value];
  }
}

/** What decides which program a server is: compared here, and told nowhere. Secrets in `env` and `headers` may change. */
function launched(server: ValueNode): string {
  const { command, url } = { command: stringAt(server, 'command'), url: stringAt(server, 'url') };
  const args = command === undefined ? [] : textsOf(valueAt(server, 'args')).filter((arg) => !/[= ]/.test(arg));
  return JSON.stringify([command, url?.replace(/[?#].*$/s, ''), args]);
}

function installed(install: ValueNode): string {
  return JSON.stringify([stringAt(install, 'source'), stringAt(install, 'spec'), stringAt(install, 'sourcePath')]);
}

function isOn(node: ValueNode): boolean {
  const [enabled, disabled] = [valueAt(node, 'enabled'), valueAt(node, 'disabled')];
  return (
    node.type === 'object' && !(enabled && scalarOf(enabled) === false) && !(disabled && scalarOf(disabled) === true)
  );
}

function itemsOf(list: ValueNode | undefined): readonly ValueNode[] {
  return list?.type === 'array' ? childrenOf(list) : [];
}

function textsOf(list: ValueNode | undefined): readonly string[] {
  return itemsOf(list).flatMap((item) => (item.type === 'string' ? [String(item.value)] : []));
}
