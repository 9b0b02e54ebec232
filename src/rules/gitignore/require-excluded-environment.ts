import { defineRule } from '../rule';
import { classProblems } from './class-exclusion';
import { exclusionMessages } from './exclusion-messages';

export const requireExcludedEnvironment = defineRule({
  meta: {
    id: 'gitignore/require-excluded-environment',
    needs: 'directory',
    summary: 'Git ignores the files that environment variables are read from.',
    rationale: `Whoever takes secrets out of the config, as \`\${VAR}\`, puts them into \`.env\`: OpenClaw reads it from the state directory, and services from
\`service-env/\`. A sample with names and no values (\`.env.example\`) may be tracked.

Decided by what git would do with sample paths, so that any pattern that covers them counts. Asked is what the release in use can write;
without a release that somebody named, what any can.`,
    messages: exclusionMessages('environment files', 'warning'),
  },
  examples: {
    bad: [
      { title: 'no .gitignore', files: { 'openclaw.json': '{}' }, reports: ['absent'] },
      {
        title: 'a name that goes on',
        files: { 'openclaw.json': '{}', '.gitignore': '«.env»\nservice-env/\n' },
        reports: ['longer-name'],
      },
      {
        title: 'a comment behind the pattern',
        files: { 'openclaw.json': '{}', '.gitignore': '.env.*\nservice-env/\n«.env # keys»\n' },
        reports: ['dead-comment'],
      },
    ],
    good: [
      {
        title: 'with a sample that stays',
        files: {
          'openclaw.json': '{}',
          '.gitignore': '.env\n.env.*\n!.env.example\nservice-env/\n',
          '.env.example': 'A=',
        },
      },
    ],
  },
  check: (subject) => classProblems(subject, ['environment'], '.env.example'),
});
