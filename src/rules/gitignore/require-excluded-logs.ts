import { defineRule, type Problem } from '../rule';
import { escapedSamples, exclusionMessages, exclusionProblems, type Exclusion, type ExclusionId } from './exclusion';

/** Written beside the log directory, which the guide's `*.log` covers and `logs/` does not. */
const besideDirectory = ['gateway.log'];

const logFiles = ['logs/gateway.log', 'logs/gateway.err.log', 'logs/commands.log'];

/** What OpenClaw logs under other names, which the guide's `*.log` misses. */
const otherLogs = [
  'logs/config-audit.jsonl',
  'logs/raw-stream.jsonl',
  'logs/cache-trace.jsonl',
  'logs/anthropic-payload.jsonl',
  'logs/stability/openclaw-stability-1.json',
];

const guide: Exclusion = {
  samples: [...besideDirectory, ...logFiles],
  lines: ['*.log', 'logs/'],
  also: otherLogs,
  neighbour: 'NOTES.md',
};

const others: Exclusion = { ...guide, samples: otherLogs, also: guide.samples };

export const requireExcludedLogs = defineRule({
  meta: {
    id: 'gitignore/require-excluded-logs',
    needs: 'directory',
    summary: 'Git ignores log files, and the directory OpenClaw logs to.',
    rationale: `Logs repeat prompts, tool output and now and then a header with a token. The hardening guide excludes \`*.log\` (step 5): an error
where logs escape everywhere, a warning where only those beside \`logs/\` do. But most of what OpenClaw writes to \`logs/\` has another ending (\`config-audit.jsonl\`, \`raw-stream.jsonl\`,
\`stability/*.json\`), so that \`logs/\` should be excluded too: a warning where only those escape.`,
    messages: {
      ...exclusionMessages('log files'),
      'logs-beside': {
        severity: 'warning',
        text: 'Git would track {{path}}: the patterns in effect exclude what is in `logs/` and leave log files beside it in. They should exclude `*.log` too.',
      },
      'other-logs': {
        severity: 'warning',
        text: 'Git would track {{path}} ({{escaped}} of {{samples}} sample paths): `*.log` does not cover what OpenClaw logs under other names. The patterns should exclude `logs/` too.',
      },
    },
  },
  examples: {
    bad: [
      { title: 'no .gitignore', files: { 'openclaw.json': '{}' }, reports: ['absent'] },
      {
        title: 'only the log directory, while the gateway also logs beside it',
        files: { 'openclaw.json': '{}', '.gitignore': '«/logs/»\n' },
        reports: ['logs-beside'],
      },
      {
        title: "the guide's line alone",
        files: { 'openclaw.json': '{}', '.gitignore': '*.log\n' },
        reports: ['other-logs'],
      },
      {
        title: 'brought back further down',
        files: { 'openclaw.json': '{}', '.gitignore': '*.log\nlogs/*\n«!*.log»\n' },
        reports: ['re-included'],
      },
      {
        title: 'a comment behind the pattern',
        files: { 'openclaw.json': '{}', '.gitignore': '«*.log # what it says»\n' },
        reports: ['dead-comment'],
      },
    ],
    good: [{ title: 'both', files: { 'openclaw.json': '{}', '.gitignore': '*.log\nlogs/\n' } }],
  },
  *check({ head }): Iterable<Problem<ExclusionId | 'logs-beside' | 'other-logs'>> {
    const files = [...exclusionProblems(head, guide)];
    const inDirectory = escapedSamples(head, logFiles).length > 0;
    for (const problem of files) yield inDirectory ? problem : { ...problem, messageId: 'logs-beside' };
    if (files.length > 0) return;
    for (const problem of exclusionProblems(head, others)) yield { ...problem, messageId: 'other-logs' };
  },
});
