import { defineRule } from '../rule';
import { classProblems } from './class-exclusion';
import { exclusionMessages } from './exclusion-messages';

export const requireExcludedDatabases = defineRule({
  meta: {
    id: 'gitignore/require-excluded-databases',
    needs: 'directory',
    summary: "Git ignores OpenClaw's databases.",
    rationale: `Since 2026.6 OpenClaw moves its stores into SQLite files: \`state/openclaw.sqlite\` holds credentials in plaintext, device keys and queues,
\`agents/*/agent/openclaw-agent.sqlite\` sessions and transcripts; what was written last stands in the \`-wal\` file beside each. Before that, memory
and task runs were in databases already. A database is not readable in a review, and one committed while OpenClaw runs is torn.

Decided by what git would do with sample paths, so that any pattern that covers them counts. Asked is what the release in use can write;
without a release that somebody named, what any can.`,
    messages: exclusionMessages('databases', 'warning'),
  },
  examples: {
    bad: [
      { title: 'no .gitignore', files: { 'openclaw.json': '{}' }, reports: ['absent'] },
      {
        title: 'the databases without what stands beside them',
        files: { 'openclaw.json': '{}', '.gitignore': '«*.sqlite»\n' },
        reports: ['longer-name'],
      },
      {
        title: 'only the main agent',
        files: { 'openclaw.json': '{}', '.gitignore': 'state/\n«agents/main/agent/*.sqlite*»\n' },
        reports: ['main-only'],
      },
      {
        title: 'the memory index of a release that keeps it apart',
        files: { 'openclaw.json': '{}', '.gitignore': 'state/\n' },
        release: '2026.4.15',
        reports: ['not-excluded'],
      },
    ],
    good: [
      { title: 'by ending', files: { 'openclaw.json': '{}', '.gitignore': '*.sqlite*\n' } },
      {
        title: 'a release without these databases',
        files: { 'openclaw.json': '{}', '.gitignore': 'memory/\nagents/*/qmd/\ntasks/\nflows/\n' },
        release: '2026.4.15',
      },
    ],
  },
  check: (subject) => classProblems(subject, ['databases']),
});
