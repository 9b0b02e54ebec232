import { posix } from 'node:path';
import type { RepositoryFile } from '../../documents/repository';
import { defineRule } from '../rule';

export const noOutsideLink = defineRule({
  meta: {
    id: 'gitignore/no-outside-link',
    needs: 'directory',
    summary: 'No symbolic link of the state directory leaves the repository.',
    rationale: `Git keeps a symbolic link as the path it points to. One that leaves the repository shows another file on every machine, or none: what
OpenClaw reads through it passes no review, and is no part of what a rollback brings back. A link is also a way to have a program read or write a file
it should not.`,
    messages: {
      outside: {
        severity: 'warning',
        text: '{{path}} is a symbolic link that leaves the repository: what it shows is not tracked, and passes no review. It should be the file itself, or not be tracked.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a link to a place on one machine, and one that climbs out',
        files: { 'openclaw.json': '/etc/openclaw.json', 'skills/shared': '../../skills' },
        kinds: { 'openclaw.json': 'symlink', 'skills/shared': 'symlink' },
        reports: ['outside', 'outside'],
      },
    ],
    good: [
      {
        title: 'a link that stays inside',
        files: { 'openclaw.json': '{}', 'skills/a/SKILL.md': '# A', 'skills/b': './a' },
        kinds: { 'skills/b': 'symlink' },
      },
    ],
  },
  *check({ head }) {
    for (const file of head.files.filter(leavesRepository)) {
      const { path } = file;
      const text =
        'Replace the link by what it points to, without secrets; or untrack it, and ignore it in .gitignore.';
      yield {
        messageId: 'outside',
        data: { path },
        place: { kind: 'file', path },
        remedy: { kind: 'manual', text },
      };
    }
  },
});

function leavesRepository({ entry: { kind, content }, statePath, path }: RepositoryFile): boolean {
  if (kind !== 'symlink' || statePath === null || content.kind !== 'bytes') return false;
  const target = Buffer.from(content.bytes).toString('utf8').replaceAll('\\', '/');
  return /^(?:\/|[A-Za-z]:)/.test(target) || /^\.\.(?:\/|$)/.test(posix.join(posix.dirname(path), target));
}
