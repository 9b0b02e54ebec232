import { defineRule } from '../rule';
import { classProblems } from './class-exclusion';
import { exclusionMessages } from './exclusion-messages';

export const requireExcludedWorkspace = defineRule({
  meta: {
    id: 'gitignore/require-excluded-workspace',
    needs: 'directory',
    summary: "Git ignores the agents' workspaces, which are repositories of their own.",
    rationale: `OpenClaw makes \`workspace/\` a git repository of its own, for a private remote: it holds what the agent remembers of people. \`git add -A\` in the
state directory takes it as an embedded repository, a mere commit id, so that nothing of it is saved; or, without its \`.git\`, with all that is in it.

Decided by what git would do with sample paths, so that any pattern that covers them counts. Asked is what the release in use can write;
without a release that somebody named, what any can.`,
    messages: exclusionMessages('workspaces', 'warning'),
  },
  examples: {
    bad: [
      { title: 'no .gitignore', files: { 'openclaw.json': '{}' }, reports: ['absent'] },
      {
        title: 'the first workspace alone',
        files: { 'openclaw.json': '{}', '.gitignore': '«/workspace/»\n' },
        reports: ['partly-excluded'],
      },
    ],
    good: [{ title: 'all of them', files: { 'openclaw.json': '{}', '.gitignore': 'workspace*/\n' } }],
  },
  check: (subject) => classProblems(subject, ['workspace']),
});
