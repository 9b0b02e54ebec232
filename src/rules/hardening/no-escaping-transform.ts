import { posix } from 'node:path';
import type { Repository } from '../../documents/repository';
import { stringAt, valueAt } from '../../documents/value-node';
import { atValue } from '../place';
import { defineRule, type Problem } from '../rule';
import { capped } from '../secrets/capped';

const directory = 'hooks/transforms';

export const noEscapingTransform = defineRule({
  meta: {
    id: 'hardening/no-escaping-transform',
    summary: 'Transforms of hooks stay in `hooks/transforms` of the state directory.',
    rationale: `A transform is a program that the gateway loads into itself when a request comes in from outside, so the folder it comes from is one that
only the owner writes to: \`hooks/transforms\`. \`hooks.transformsDir\` names a folder within that one; a path that leaves it is refused when the
hooks are read. A symbolic link that leaves the folder brings in a program from elsewhere, wherever the repository is checked out.

Where a module of a mapping leaves the folder, the schema rules say so.`,
    messages: {
      folder: {
        severity: 'warning',
        text: 'hooks.transformsDir leads out of hooks/transforms, which OpenClaw refuses when it reads the hooks. It should be a relative path without "..".',
      },
      link: {
        severity: 'warning',
        text: '{{path}} is a symbolic link that leads out of hooks/transforms, so the gateway may load a program from elsewhere.',
      },
      more: {
        severity: 'warning',
        text: '{{count}} more links in hooks/transforms lead out of it and are not listed.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a folder beside it',
        files: { 'openclaw.json': '{ hooks: { transformsDir: «"../../scripts"» } }' },
        reports: ['folder'],
      },
      {
        title: 'a folder of the system',
        files: { 'openclaw.json': '{ hooks: { transformsDir: «"/opt/transforms"» } }' },
        reports: ['folder'],
      },
    ],
    good: [
      { title: 'a folder inside', files: { 'openclaw.json': '{ hooks: { transformsDir: "mail/./in" } }' } },
      {
        title: 'a folder inside, written from the root',
        files: { 'openclaw.json': '{ hooks: { transformsDir: "/home/ann/.openclaw/hooks/transforms/mail" } }' },
      },
      { title: 'a wrong type', files: { 'openclaw.json': '{ hooks: { transformsDir: 5 } }' } },
    ],
  },
  *check({ head }) {
    const folder = valueAt(head.config?.root, 'hooks', 'transformsDir');
    if (folder && leaves(stringAt(folder) ?? '')) {
      const text = 'Move the transforms into hooks/transforms, and leave hooks.transformsDir out.';
      yield { messageId: 'folder', place: atValue(folder, head.config), remedy: { kind: 'manual', text } };
    }
    yield* capped(
      escapingLinks(head),
      () => directory,
      ({ path }): Problem<'link'> => ({
        messageId: 'link',
        data: { path },
        place: { kind: 'file', path },
        remedy: { kind: 'manual', text: 'Put a copy of the program in the place of the link.' },
      }),
      (_, count): Problem<'more'> => ({
        messageId: 'more',
        words: { count: String(count) },
        place: { kind: 'repository' },
        remedy: { kind: 'manual', text: 'Put a copy of each program in the place of its link.' },
      }),
    );
  },
});

/** Whether a folder is not within `hooks/transforms`. An absolute one is, where its end can be (openclaw 2026.4.15, hook mappings). */
function leaves(folder: string): boolean {
  const path = folder.trim().slice(0, 4096).replaceAll('\\', '/');
  if (path === '' || path.includes('${')) return false;
  if (/^(?:[/~]|[a-z]:)/i.test(path)) return !`${posix.normalize(path)}/`.includes(`/${directory}/`);
  return isOutside(posix.normalize(path));
}

interface Link {
  readonly path: string;
}

/** Links whose target, counted from where they stand, is not in the folder of transforms. */
function* escapingLinks(head: Repository): Iterable<Link> {
  for (const { statePath, path, entry } of head.files) {
    if (
      statePath === null ||
      entry.kind !== 'symlink' ||
      entry.content.kind !== 'bytes' ||
      !`${statePath}/`.startsWith(`${directory}/`)
    )
      continue;
    const target = new TextDecoder().decode(entry.content.bytes.subarray(0, 4096));
    const reached = posix.join(posix.dirname(statePath), target);
    if (posix.isAbsolute(target) || isOutside(posix.relative(directory, reached))) yield { path };
  }
}

function isOutside(relative: string): boolean {
  return relative === '..' || relative.startsWith('../');
}
