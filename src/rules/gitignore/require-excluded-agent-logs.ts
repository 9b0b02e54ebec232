import { defineRule } from '../rule';
import { exclusionMessages, exclusionProblems, type Exclusion } from './exclusion';

const agentLogs: Exclusion = {
  samples: ['agents/main/agent/x.jsonl', 'agents/ops/agent/x.jsonl'],
  lines: ['agents/*/agent/*.jsonl'],
  neighbour: 'agents/main/agent/NOTES.md',
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
