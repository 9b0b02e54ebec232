import { isStated, type JudgedRelease } from '../../model/release';
import { defineRule, type Problem } from '../rule';
import { samplesAt } from './class-exclusion';
import { escapedSamples, exclusionProblems, type Exclusion } from './exclusion';
import { exclusionMessages, type ExclusionId } from './exclusion-messages';

const inDirectory = samplesAt('logs/**');
const logFiles = inDirectory.filter((path) => path.endsWith('.log'));

const guide: Exclusion = {
  // What is written beside the log directory, the guide's `*.log` covers and `logs/` does not.
  samples: [...samplesAt('*.log'), ...logFiles],
  lines: ['*.log', 'logs/'],
  also: inDirectory,
  neighbour: 'NOTES.md',
};

/** What OpenClaw logs under other names, which the guide's `*.log` misses. */
const others: Exclusion = {
  ...guide,
  samples: inDirectory.filter((path) => !path.endsWith('.log')),
  also: guide.samples,
};

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
        text: 'Git would track {{path}}: the patterns in effect exclude what is in `logs/` and leave log files beside it in. They should exclude `*.log` too{{written}}.',
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
  *check({ head, release }): Iterable<Problem<ExclusionId | 'logs-beside' | 'other-logs'>> {
    const files = [...exclusionProblems(head, { ...guide, written: writtenBy(release) })];
    const everywhere = escapedSamples(head, logFiles).length > 0;
    for (const problem of files) yield everywhere ? problem : { ...problem, messageId: 'logs-beside' };
    if (files.length > 0) return;
    for (const problem of exclusionProblems(head, others)) yield { ...problem, messageId: 'other-logs' };
  },
});

/** Where the release in use logs to (docs/logging.md of 2026.3.24 to 2026.9.6; `logs/` as met in every era). */
function writtenBy(release: JudgedRelease): string {
  const name = isStated(release) ? `OpenClaw ${release.version}` : 'OpenClaw';
  return `${name} logs to \`/tmp/openclaw\` by default; in the state directory it writes \`logs/*.jsonl\` and, run as a service, \`logs/gateway.log\``;
}
