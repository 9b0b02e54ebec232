import { defineRule } from '../rule';
import { samplesAt } from './class-exclusion';
import { exclusionProblems, type Exclusion } from './exclusion';
import { exclusionMessages } from './exclusion-messages';

const agentLogs: Exclusion = {
  samples: samplesAt('agents/*/agent/*.jsonl'),
  lines: ['agents/*/agent/*.jsonl'],
  neighbour: 'agents/main/agent/NOTES.md',
  written: 'OpenClaw itself writes no such file in any release looked at; its plugins and agents may',
};

export const requireExcludedAgentLogs = defineRule({
  meta: {
    id: 'gitignore/require-excluded-agent-logs',
    needs: 'directory',
    summary: 'Git ignores the `.jsonl` files in the directory of every agent.',
    rationale: `The hardening guide excludes \`agents/*/agent/*.jsonl\` (step 5). No release that was looked at (2026.2.9, 2026.4.15, 2026.9.6) writes
such a file by itself; plugins and agents may, and what they log is conversation. The line costs nothing. Decided by what git would do with
sample paths, so that any pattern that covers them counts. Not asked of chezmoi's \`dot_openclaw\`, where nothing has the name it has on the host.`,
    messages: exclusionMessages('what agents log'),
  },
  examples: {
    bad: [
      { title: 'no .gitignore', files: { 'openclaw.json': '{}' }, reports: ['absent'] },
      {
        title: 'brought back by a later line',
        files: { 'openclaw.json': '{}', '.gitignore': '*.jsonl\n«!agents/*/agent/*.jsonl»\n' },
        reports: ['re-included'],
      },
    ],
    good: [
      { title: "the guide's line", files: { 'openclaw.json': '{}', '.gitignore': 'agents/*/agent/*.jsonl\n' } },
      { title: 'every .jsonl', files: { 'openclaw.json': '{}', '.gitignore': '*.jsonl\n' } },
    ],
  },
  check: ({ head }) => exclusionProblems(head, agentLogs),
});
