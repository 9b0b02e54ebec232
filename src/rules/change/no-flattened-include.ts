import { valueAt, walk, type ObjectNode, type ValueNode } from '../../documents/value-node';
import { dotted } from '../../model/pointer';
import { atKey } from '../place';
import { defineRule } from '../rule';
import { capped } from '../secrets/capped';
import { comparedConfig } from './compared-config';

export const noFlattenedInclude = defineRule({
  meta: {
    id: 'change/no-flattened-include',
    summary: 'An `$include` is not replaced by what it included.',
    rationale: `Tools that read a config and write it again often write the whole of what they read: the \`$include\` is gone and its content stands in the
main file. The included file then no longer counts, whatever is changed in it, and what it kept out of the repository or out of reach may now stand in
\`openclaw.json\`. It is reported where a part of the config came from another file before this change and now stands where its \`$include\` stood.`,
    messages: {
      flattened: {
        severity: 'warning',
        text: 'What {{place}} included before this change is now written out in its place, so the included file no longer counts.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'written out by a tool',
        base: {
          'openclaw.json': '{ gateway: { mode: "local" }, channels: { $include: "./channels.json5" } }',
          'channels.json5': '{ telegram: { dmPolicy: "pairing" } }',
        },
        files: {
          'openclaw.json': '{ gateway: { mode: "local" }, «channels»: { telegram: { dmPolicy: "pairing" } } }',
          'channels.json5': '{ telegram: { dmPolicy: "pairing" } }',
        },
        reports: ['flattened'],
      },
    ],
    good: [
      {
        title: 'another file included',
        base: { 'openclaw.json': '{ session: { $include: "./a.json5" } }', 'a.json5': '{ dmScope: "main" }' },
        files: { 'openclaw.json': '{ session: { $include: "./b.json5" } }', 'b.json5': '{ dmScope: "main" }' },
      },
      {
        title: 'a setting put over what is included',
        base: { 'openclaw.json': '{ session: { $include: "./a.json5" } }', 'a.json5': '{ dmScope: "main" }' },
        files: {
          'openclaw.json': '{ session: { $include: "./a.json5", dmScope: "per-peer" } }',
          'a.json5': '{ dmScope: "main" }',
        },
      },
      {
        title: 'an include taken out, and something else put there',
        base: { 'openclaw.json': '{ session: { $include: "./a.json5" } }', 'a.json5': '{ dmScope: "main" }' },
        files: { 'openclaw.json': '{ session: { reset: { mode: "daily" } } }' },
      },
    ],
  },
  *check(subject) {
    const compared = comparedConfig(subject);
    const base = subject.change?.base;
    if (!compared || !base) return;
    const { before, after } = compared;
    const [was, is] = [base.file(before.config.path)?.tree, subject.head.file(after.config.path)?.tree];
    const flattened = (was ? includers(was) : [])
      .filter(({ path }) => !valueAt(is, ...path, '$include'))
      .flatMap((includer) => heirOf(includer, before.root, after.root));
    yield* capped(
      flattened,
      ({ origin }) => origin.file,
      (node) => ({
        messageId: 'flattened' as const,
        data: { place: dotted(node.path) || '$include' },
        place:
          node.path.length === 0 ? ({ kind: 'file', path: after.config.path } as const) : atKey(node, after.config),
        remedy: { kind: 'manual', text: 'Put the $include back and keep its content in the file of its own.' } as const,
      }),
      (file, count) => ({
        messageId: 'flattened' as const,
        words: { place: `${count} more places` },
        place: { kind: 'file', path: file } as const,
        remedy: {
          kind: 'manual',
          text: 'Put each $include back and keep its content in the file of its own.',
        } as const,
      }),
    );
  },
});

/** The objects of a file that include something. */
function includers(root: ValueNode): readonly ObjectNode[] {
  return Array.from(walk(root)).filter(
    (node): node is ObjectNode => node.type === 'object' && node.members.has('$include'),
  );
}

/** The value that now stands where an include stood, in the main file itself, with a field that came from the included file. */
function heirOf(includer: ObjectNode, before: ValueNode, after: ValueNode): readonly ValueNode[] {
  const [was, is] = [valueAt(before, ...includer.path), valueAt(after, ...includer.path)];
  const file = includer.origin.file;
  if (was?.type !== 'object' || is?.type !== 'object' || is.origin.file !== file) return [];
  const brought = [...was.members].some(([key, value]) => {
    const now = is.members.get(key);
    return value.origin.file !== file && now?.origin.file === file && now.type === value.type;
  });
  return brought ? [is] : [];
}
