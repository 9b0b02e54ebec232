import { defineRule } from '../rule';
import { classProblems } from './class-exclusion';
import { exclusionMessages } from './exclusion-messages';

export const requireExcludedMedia = defineRule({
  meta: {
    id: 'gitignore/require-excluded-media',
    needs: 'directory',
    summary: 'Git ignores the files and calls that people sent, and browser profiles.',
    rationale: `\`media/\` holds pictures, voice and documents that people sent to the agent or got from it, \`voice-calls/\` what they said, and
\`browser/*/user-data/\` a whole browser profile: whoever has its cookies is logged in as the agent. It is other people's, too.

Decided by what git would do with sample paths, so that any pattern that covers them counts. Asked is what the release in use can write;
without a release that somebody named, what any can.`,
    messages: exclusionMessages('media and browser profiles', 'warning'),
  },
  examples: {
    bad: [
      { title: 'no .gitignore', files: { 'openclaw.json': '{}' }, reports: ['absent'] },
      {
        title: 'media alone',
        files: { 'openclaw.json': '{}', '.gitignore': '«media/»\nvoice-calls/\n' },
        reports: ['partly-excluded'],
      },
    ],
    good: [{ title: 'each', files: { 'openclaw.json': '{}', '.gitignore': 'media/\nvoice-calls/\nbrowser/\n' } }],
  },
  check: (subject) => classProblems(subject, ['media', 'browser']),
});
