import { isStated, type JudgedRelease } from '../../model/release';
import { eraOf } from '../../openclaw/era';
import { defineRule } from '../rule';
import { samplesAt } from './class-exclusion';
import { exclusionProblems, type Exclusion } from './exclusion';
import { exclusionMessages } from './exclusion-messages';

const sessions: Exclusion = {
  samples: samplesAt('agents/*/sessions/**'),
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
agent, for \`sessions.json\`, and for the names a deleted or reset session gets (\`….jsonl.deleted.<time>\`). Since 2026.8 OpenClaw keeps sessions
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
        reports: ['main-only'],
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
  check: ({ head, release }) => exclusionProblems(head, { ...sessions, written: writtenBy(release) }),
});

/** Where the release in use keeps sessions. */
function writtenBy(release: JudgedRelease): string {
  if (!isStated(release))
    return 'before 2026.8 OpenClaw writes every conversation there, and a host that was upgraded still has the old ones';
  const name = `OpenClaw ${release.version}`;
  return eraOf(release.version) === 'sqlite'
    ? `${name} keeps sessions in \`agents/*/agent/openclaw-agent.sqlite\`, but archives here, and a host that was upgraded still has the old ones`
    : `${name} writes every conversation there`;
}
