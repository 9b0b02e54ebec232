import { defineRule } from '../rule';
import { classProblems } from './class-exclusion';
import { exclusionMessages } from './exclusion-messages';

export const requireExcludedConfigCopies = defineRule({
  meta: {
    id: 'gitignore/require-excluded-config-copies',
    needs: 'directory',
    summary: 'Git ignores the copies that OpenClaw makes of its config, and archives of the state directory.',
    rationale: `OpenClaw keeps a ring of five (\`openclaw.json.bak\` to \`.bak.4\`), the last good config, broken edits and refused writes
(\`.clobbered.<time>\`, \`.rejected.<time>\`). Each holds the secrets the config had then: they outlive the day they were taken out of it. The
archives that the guide's step 6 and \`openclaw backup create\` make hold transcripts and keys besides.

Decided by what git would do with sample paths, so that any pattern that covers them counts. Asked is what the release in use can write;
without a release that somebody named, what any can.`,
    messages: exclusionMessages('copies of the config', 'warning'),
  },
  examples: {
    bad: [
      { title: 'no .gitignore', files: { 'openclaw.json': '{}' }, reports: ['absent'] },
      {
        title: 'the first of the ring alone',
        files: { 'openclaw.json': '{}', '.gitignore': '«*.bak»\n' },
        reports: ['longer-name'],
      },
      {
        title: 'an allow-list that brings the copies back',
        files: { 'openclaw.json': '{}', '.gitignore': '/*\n«!openclaw.json*»\n' },
        reports: ['re-included'],
      },
    ],
    good: [
      { title: 'an allow-list', files: { 'openclaw.json': '{}', '.gitignore': '/*\n!/openclaw.json\n' } },
      {
        title: 'one by one',
        files: {
          'openclaw.json': '{}',
          '.gitignore': 'openclaw.json?*\nclawdbot.json.*\n*.tar.gz\n',
        },
      },
    ],
  },
  check: (subject) => classProblems(subject, ['config-copy', 'archives'], 'openclaw.json'),
});
