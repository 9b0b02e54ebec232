import { defineRule, type Problem } from '../rule';
import { exclusionMessages, exclusionProblems, type Exclusion } from './exclusion';

const logFiles: Exclusion = {
  samples: ['gateway.log', 'logs/gateway.log', 'logs/gateway.err.log', 'logs/commands.log'],
  lines: ['*.log', 'logs/'],
};

/** What OpenClaw logs under other names, which the guide's `*.log` misses. */
const logDirectory: Exclusion = {
  samples: [
    'logs/config-audit.jsonl',
    'logs/raw-stream.jsonl',
    'logs/cache-trace.jsonl',
    'logs/anthropic-payload.jsonl',
    'logs/stability/openclaw-stability-1.json',
  ],
  lines: ['logs/'],
};

export const requireExcludedLogs = defineRule({
  meta: {
    id: 'gitignore/require-excluded-logs',
    needs: 'directory',
    summary: 'Git ignores log files, and the directory OpenClaw logs to.',
    rationale: `Logs repeat prompts, tool output and now and then a header with a token. The hardening guide excludes \`*.log\` (step 5): an error
where that has no effect. But most of what OpenClaw writes to \`logs/\` has another ending (\`config-audit.jsonl\`, \`raw-stream.jsonl\`,
\`stability/*.json\`), so that \`logs/\` should be excluded too: a warning where only those escape.`,
    messages: {
      ...exclusionMessages('log files'),
      'other-logs': {
        severity: 'warning',
        text: 'Git would track {{path}} ({{escaped}} of {{samples}} sample paths): `*.log` does not cover what OpenClaw logs under other names.',
      },
    },
  },
  examples: {
    bad: [
      { title: 'no .gitignore', files: { 'openclaw.json': '{}' }, reports: ['absent'] },
      {
        title: 'only the log directory, while the gateway also logs beside it',
        files: { 'openclaw.json': '{}', '.gitignore': '/logs/\n' },
        reports: ['not-excluded'],
      },
      {
        title: "the guide's line alone",
        files: { 'openclaw.json': '{}', '.gitignore': '*.log\n' },
        reports: ['other-logs'],
      },
    ],
    good: [{ title: 'both', files: { 'openclaw.json': '{}', '.gitignore': '*.log\nlogs/\n' } }],
  },
  *check({ head }): Iterable<Problem<keyof ReturnType<typeof exclusionMessages> | 'other-logs'>> {
    const guide = [...exclusionProblems(head, logFiles)];
    yield* guide;
    if (guide.length > 0) return;
    for (const problem of exclusionProblems(head, logDirectory)) yield { ...problem, messageId: 'other-logs' };
  },
});
