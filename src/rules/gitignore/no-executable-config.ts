import { defineRule } from '../rule';

export const noExecutableConfig = defineRule({
  meta: {
    id: 'gitignore/no-executable-config',
    needs: 'directory',
    summary: 'The config and what it includes are not marked executable.',
    rationale: `Git carries one bit of a file's mode: whether it may be run. A config is only read. With the bit set, a checkout gives it a mode that the
hardening guide's step 2 (\`chmod 600\`) has to take back after every pull, and git shows a change each time that is done.`,
    messages: {
      executable: {
        severity: 'note',
        text: '{{path}} is marked executable. It should not be: a config is only read.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'the config, and a file it includes',
        files: { 'openclaw.json': '{ $include: "./agents.json5" }', 'agents.json5': '{}' },
        kinds: { 'openclaw.json': 'executable', 'agents.json5': 'executable' },
        reports: ['executable', 'executable'],
      },
    ],
    good: [
      {
        title: 'a script that is run',
        files: { 'openclaw.json': '{}', 'hooks/a/run.sh': '' },
        kinds: { 'hooks/a/run.sh': 'executable' },
      },
    ],
  },
  *check({ head }) {
    for (const path of new Set(head.config?.files)) {
      const entry = head.file(path)?.entry;
      if (entry?.kind !== 'file' || !entry.executable) continue;
      yield {
        messageId: 'executable',
        data: { path },
        place: { kind: 'file', path },
        remedy: {
          kind: 'manual',
          text: 'Take the mark away with `git update-index --chmod=-x` and `chmod 600`, on the host, and commit.',
        },
      };
    }
  },
});
