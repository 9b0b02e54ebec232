import { limits } from '../model/snapshot';
import type { JsonPath } from '../model/pointer';
import type { EffectiveConfig, IncludeProblem } from './effective-config';
import { includeTarget } from './include-target';
import { merge } from './merge';
import { rebase } from './rebase';
import { walk, type ValueNode } from './value-node';

/** What following an include finds: a tree, or why there is none. */
export type IncludedFile =
  | { readonly kind: 'tree'; readonly root: ValueNode }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unparsable' }
  /** Not here, or not readable here, but there on the host: what it supplies is unknown. */
  | { readonly kind: 'unseen' };

/** At most so many values are copied, and so many includes followed: a bound on what a hostile include graph can cost. */
const budgets = { values: 2_000_000, includes: 64 };

/**
 * The effective config of a main config: `$include` at any depth, a path or an array of paths, siblings win, arrays concatenate,
 * ten levels (openclaw 2026.9.6, config includes).
 * @param path the main config, relative to the repository's root
 * @param directory its directory, `.` for the root
 * @param read what stands at an included path
 */
export function effectiveConfig(
  path: string,
  directory: string,
  root: ValueNode | null,
  read: (path: string) => IncludedFile,
): EffectiveConfig {
  if (!root || !hasInclude(root)) return { path, root, files: [path], problems: [], open: [], cut: false };
  const resolver = new Resolver(directory, read);
  const resolved = resolver.resolve(root, [path], []);
  return {
    path,
    root: resolved && rebase(resolved),
    files: [path, ...resolver.files],
    problems: resolver.problems,
    open: resolver.open,
    cut: resolver.values < 0 || resolver.includes < 0,
  };
}

function hasInclude(root: ValueNode): boolean {
  for (const node of walk(root)) if (node.type === 'object' && node.members.has('$include')) return true;
  return false;
}

class Resolver {
  readonly files = new Set<string>();
  readonly problems: IncludeProblem[] = [];
  readonly open: JsonPath[] = [];
  values = budgets.values;
  includes = budgets.includes;

  constructor(
    private readonly directory: string,
    private readonly read: (path: string) => IncludedFile,
  ) {}

  /** @param chain the files being read, the main config first @param at the node's place in the effective config */
  resolve(node: ValueNode, chain: readonly string[], at: JsonPath): ValueNode | null {
    if (--this.values < 0) return null;
    if (node.type === 'array') {
      // What an unseen include would supply keeps its place, so that the elements behind it keep theirs.
      const items = node.items.map((item, index) => this.resolve(item, chain, [...at, index]) ?? emptied(item));
      return { ...node, items };
    }
    if (node.type !== 'object') return node;
    const members = new Map<string, ValueNode>();
    for (const [key, value] of node.members) {
      if (key === '$include') continue;
      const resolved = this.resolve(value, chain, [...at, key]);
      if (resolved) members.set(key, resolved);
    }
    const siblings: ValueNode = { ...node, members };
    const include = node.members.get('$include');
    return include ? this.include(include, siblings, members.size > 0, chain, at) : siblings;
  }

  private include(
    include: ValueNode,
    siblings: ValueNode,
    hasSiblings: boolean,
    chain: readonly string[],
    at: JsonPath,
  ): ValueNode | null {
    const parts = include.type === 'array' ? include.items : [include];
    let content: ValueNode | null = null;
    let unseen = false;
    for (const part of parts) {
      const followed = this.follow(part, chain, at);
      if (followed === 'unseen') unseen = true;
      else if (followed) content = content ? merge(content, followed) : followed;
    }
    if (unseen) this.open.push(at);
    if (!content) return hasSiblings || !unseen ? siblings : null;
    if (!hasSiblings) return content;
    if (content.type !== 'object') this.problems.push({ kind: 'siblings-need-object', at: include, file: null });
    return merge(content, siblings);
  }

  private follow(part: ValueNode, chain: readonly string[], at: JsonPath): ValueNode | 'unseen' | null {
    const fail = (kind: IncludeProblem['kind'], file: string | null): 'unseen' => {
      this.problems.push({ kind, at: part, file });
      return 'unseen';
    };
    if (part.type !== 'string') return fail('not-a-path', null);
    if (--this.includes < 0) return 'unseen';
    const target = includeTarget(String(part.value), part.origin.file, this.directory);
    if (target.kind === 'outside') return fail('escapes', null);
    if (chain.includes(target.path)) return fail('circular', target.path);
    if (chain.length > limits.includeLevels) return fail('too-many-levels', target.path);
    const found = this.read(target.path);
    switch (found.kind) {
      case 'missing':
      case 'unparsable':
        return fail(found.kind, target.path);
      case 'unseen':
        return 'unseen';
      case 'tree':
        this.files.add(target.path);
        return this.resolve(found.root, [...chain, target.path], at);
    }
  }
}

function emptied(node: ValueNode): ValueNode {
  return { type: 'object', path: node.path, origin: node.origin, members: new Map() };
}
