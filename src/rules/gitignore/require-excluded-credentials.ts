import { defineRule } from '../rule';
import { classProblems } from './class-exclusion';
import { exclusionMessages } from './exclusion-messages';

export const requireExcludedCredentials = defineRule({
  meta: {
    id: 'gitignore/require-excluded-credentials',
    needs: 'directory',
    summary: 'Git ignores the credentials, keys and pairings that OpenClaw keeps beside its config.',
    rationale: `Channel logins, OAuth tokens, device keys, pairings and allow-lists lie in files of their own: \`credentials/\`, \`identity/\`,
\`devices/\`, \`agents/*/agent/auth*.json\`, \`exec-approvals.json\` and more. The hardening guide's .gitignore has no line for them, so that \`git add -A\`
takes them. \`auth-profiles.json\` and \`models.json\`, which the guide asks to commit, are asked about only where none is in the repository.

Decided by what git would do with sample paths, so that any pattern that covers them counts. Asked is what the release in use can write;
without a release that somebody named, what any can.`,
    messages: exclusionMessages('credentials and keys', 'warning'),
  },
  examples: {
    bad: [
      { title: 'no .gitignore', files: { 'openclaw.json': '{}' }, reports: ['absent'] },
      {
        title: "the guide's lines alone",
        files: { 'openclaw.json': '{}', '.gitignore': 'agents/*/sessions/\nagents/*/agent/*.jsonl\n*.log\n' },
        reports: ['not-excluded'],
      },
      {
        title: 'profiles without the rest',
        files: { 'openclaw.json': '{}', '.gitignore': '«agents/*/agent/auth*»\n' },
        reports: ['partly-excluded'],
      },
      {
        title: 'brought back further down',
        files: { 'openclaw.json': '{}', '.gitignore': '/*\n!/openclaw.json\n«!/credentials/»\n' },
        reports: ['re-included'],
      },
    ],
    good: [
      { title: 'an allow-list', files: { 'openclaw.json': '{}', '.gitignore': '/*\n!/.gitignore\n!/openclaw.json\n' } },
      { title: 'no state directory', files: { 'README.md': 'A library.' } },
    ],
  },
  check: (subject) =>
    classProblems(subject, ['credentials', 'identity', 'contacts', 'channel-keys', 'auth-profiles', 'model-catalog']),
});
