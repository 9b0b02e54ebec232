import { defineRule } from '../rule';
import { exclusionMessages, exclusionProblems, type Exclusion } from './exclusion';

const sessions: Exclusion = {
  samples: [
    'agents/main/sessions/sessions.json',
    'agents/main/sessions/0f1e.jsonl',
    'agents/ops/sessions/0f1e.jsonl',
    'agents/main/sessions/0f1e.jsonl.deleted.2026-04-01T14-24-14.361Z',
    'agents/main/sessions/cold/0f1e.jsonl.zst',
  ],
  lines: ['agents/*/sessions/'],
  neighbour: 'agents/main/agent/NOTES.md',
};

export const requireExcludedSessions = defineRule({
  meta: {
    id: 'gitignore/require-excluded-sessions',
    needs: 'directory',
    summary: 'Git ignores the session transcripts of every agent.',
    rationale: `Transcripts hold what people wrote to the agent and what its tools printed, pasted passwords included. The hardening guide
excludes \`agents/*/sessions/\` (step 5). The check asks what git would do with sample paths: any pattern that covers them counts, for every
agent, for \`sessions.json\`, and for the names a deleted or reset session gets (\`….jsonl.deleted.<time>\`). Since 2026.7 OpenClaw keeps sessions
in SQLite files, but a host that was upgraded still has the old ones.

A pattern with a slash in it holds from the directory of its \`.gitignore\`: at the root of a repository whose state directory lies below, it is to
begin with \`**/\`. Not asked of chezmoi's \`dot_openclaw\`, where nothing has the name it has on the host.`,
    messages: exclusionMessages('session transcripts'),
  },
  examples: {
    bad: [
      {
        title: 'no .gitignore',
        files: { 'openclaw.json': '{}' },
        reports: ['absent'],
      },
      {
        title: 'only the main agent, and not what it deletes',
        files: { 'openclaw.json': '{}', '.gitignore': '«agents/main/sessions/*.jsonl»\n' },
        reports: ['partly-excluded'],
      },
      {
        title: 'a comment behind the pattern, which git reads as part of it',
        files: { 'openclaw.json': '{}', '.gitignore': '*.log\n«agents/*/sessions/ # private»\n' },
        reports: ['dead-comment'],
      },
      {
        title: 'brought back further down',
        files: { 'openclaw.json': '{}', '.gitignore': 'agents/*/sessions/\n«!agents/ops/sessions/»\n' },
        reports: ['re-included'],
      },
      {
        title: 'a pattern that holds at the root only, while the state directory lies below',
        files: { '.openclaw/openclaw.json': '{}', '.gitignore': '*.log\n«agents/*/sessions/»\n' },
        reports: ['anchored'],
      },
      {
        title: 'no pattern',
        files: { 'openclaw.json': '{}', '.gitignore': '*.log\n' },
        reports: ['not-excluded'],
      },
    ],
    good: [
      { title: "the guide's line", files: { 'openclaw.json': '{}', '.gitignore': 'agents/*/sessions/\n' } },
      { title: 'a broader pattern', files: { 'openclaw.json': '{}', '.gitignore': '/*\n!/openclaw.json\n' } },
      { title: 'no state directory', files: { 'README.md': 'A library.' } },
    ],
  },
  check: ({ head }) => exclusionProblems(head, sessions),
});
