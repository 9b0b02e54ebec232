import { posix } from 'node:path';
import type { Repository, RepositoryFile } from '../../documents/repository';
import { literalIgnoreLine } from '../../openclaw/ignore-line';
import { defineRule, type RemedyDraft } from '../rule';
import { addLines } from './ignore-edit';
import { directoryOf, ignoreFilesAbove } from './ignore-files';

export const noEmbeddedRepository = defineRule({
  meta: {
    id: 'gitignore/no-embedded-repository',
    needs: 'directory',
    summary: 'No directory of the state directory is tracked as a repository within this one.',
    rationale: `OpenClaw makes the agent's workspace a git repository of its own. \`git add -A\` in the state directory then records a commit id in its place,
with a warning that is easily missed: nothing that lies in it is saved here, a clone has an empty directory, and every commit in the workspace shows up as
a change of this repository. A submodule that \`.gitmodules\` declares is meant, and left alone.`,
    messages: {
      embedded: {
        severity: 'warning',
        text: 'Git tracks {{path}} as a repository within this one: a commit id, and none of its files. It should be ignored, and pushed to a repository of its own.',
      },
      'embedded-untracked': {
        severity: 'warning',
        text: 'Git does not track {{path}} yet, but nothing keeps it out: it is a repository of its own, of which the next `git add -A` takes a commit id and none of its files.',
      },
      'git-directory': {
        severity: 'error',
        text: 'Git tracks {{path}}, a part of the inner workings of a repository: its configuration may hold credentials and its hooks run. It should not be here.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a workspace with its own .git, as `git add -A` takes it',
        files: { 'openclaw.json': '{}', '.gitignore': '*.log\n', workspace: '' },
        kinds: { workspace: 'submodule' },
        reports: ['embedded'],
      },
      {
        title: 'a file of a .git directory, which only a tree made by hand can hold',
        files: { 'openclaw.json': '{}', 'workspace/.git/config': '' },
        reports: ['git-directory'],
      },
    ],
    good: [
      {
        title: 'a submodule that is declared',
        files: {
          'openclaw.json': '{}',
          'skills/a': '',
          '.gitmodules': '[submodule "a"]\n\tpath = skills/a\n\turl = https://example.invalid/a.git\n',
        },
        kinds: { 'skills/a': 'submodule' },
      },
    ],
  },
  *check({ head }) {
    const declared = declaredSubmodules(head);
    for (const file of head.files) {
      const { entry, path, statePath } = file;
      if (statePath === null) continue;
      const place = { kind: 'file', path } as const;
      if (/(?:^|\/)\.git\//i.test(path)) {
        const paths = [path.replace(/^((?:.*?\/)?\.git)\/.*$/is, '$1')];
        const text = 'Untrack it, and look at what it holds: rotate a credential in it.';
        yield { messageId: 'git-directory', data: { path }, place, remedy: { kind: 'untrack', text, paths } };
        return;
      }
      if (entry.kind !== 'submodule' || declared.has(path)) continue;
      const messageId = entry.tracked ? 'embedded' : 'embedded-untracked';
      yield { messageId, place, ...remedyOf(head, file) };
    }
  },
});

/** Paths of the submodules that are meant, from the root's `.gitmodules`. */
function declaredSubmodules(head: Repository): ReadonlySet<string> {
  const declared = new Set<string>();
  for (const line of head.file('.gitmodules')?.text?.split('\n') ?? []) {
    const equals = line.indexOf('=');
    if (equals < 0 || line.slice(0, equals).trim() !== 'path') continue;
    declared.add(
      line
        .slice(equals + 1)
        .trim()
        .replace(/^"|"$/g, ''),
    );
  }
  return declared;
}

function remedyOf(
  head: Repository,
  { path, entry: { tracked } }: RepositoryFile,
): { readonly remedy: RemedyDraft; readonly data: Readonly<Record<string, string>> } {
  const [target] = ignoreFilesAbove(head);
  const file = target?.path ?? posix.join(head.directory, '.gitignore');
  const line = `${literalIgnoreLine(posix.relative(directoryOf({ path: file }), path))}/`;
  const data = { path, line, target: file };
  if (tracked) {
    const text =
      'Untrack it, which leaves its files where they are, and ignore it with the line "{{line}}" in {{target}}.';
    return { data, remedy: { kind: 'untrack', text, paths: [path] } };
  }
  if (!target) return { data, remedy: { kind: 'manual', text: 'Create {{target}} with the line "{{line}}".' } };
  return {
    data,
    remedy: { kind: 'edit', text: 'In {{target}}, add the line "{{line}}".', edits: [addLines(target, [line])] },
  };
}
