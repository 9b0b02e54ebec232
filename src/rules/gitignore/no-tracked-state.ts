import type { JudgedRelease } from '../../model/release';
import { defineRule } from '../rule';
import { ignoreRemedy, untrackRemedy } from './tracked-remedy';
import { holdsOnlyReferences, takesReferences } from './reference-only';
import { trackedState } from './state-repository';
import { trackedGroups, untrackedPaths, type TrackedGroup } from './tracked-group';
import { messageIdOf, trackedMessages, variantOf, type TrackedKind } from './tracked-messages';

export const noTrackedState = defineRule({
  meta: {
    id: 'gitignore/no-tracked-state',
    needs: 'directory',
    summary: 'Git tracks nothing of the state directory that belongs on the host alone.',
    rationale: `A pattern in \`.gitignore\` does not untrack what was committed before it. Credentials, device keys, databases, transcripts and
copies of the config are readable by everybody who can read the repository or a fork of it, now and in its history.

Transcripts, media, browser profiles, contacts and allow-lists are private conversations and data of other people too, who were not asked.

Untracking is safe only on the host. \`git rm --cached\` leaves the file where it is, but the commit says "deleted": merged from elsewhere, the next
\`git pull\` on the host removes the live file. Whatever held a secret is to be rotated: it stays in history.

Credentials, keys, databases, transcripts, logs and copies of the config are errors; the workspace, caches and a model catalog without secrets are
warnings; names that people use for their own things too (\`bin/\`, \`tools/\`) are notes. Encrypted files, templates and samples are left alone.

On a terminal, what git does not track yet but \`git add -A\` would take is told too: nothing has happened, and a line in \`.gitignore\` keeps it so.`,
    messages: trackedMessages,
  },
  examples: {
    bad: [
      {
        title: 'a device key, a backup of the config, a transcript',
        files: {
          'openclaw.json': '{}',
          'openclaw.json.bak': '{}',
          'identity/device.json': '{}',
          'agents/main/sessions/1.jsonl': '',
        },
        reports: ['config-copy', 'identity', 'sessions'],
      },
      {
        title: 'many transcripts are one finding',
        files: {
          '.openclaw/openclaw.json': '{}',
          '.openclaw/agents/main/sessions/1.jsonl': '',
          '.openclaw/agents/main/sessions/2.jsonl': '',
        },
        reports: ['sessions-many'],
      },
      {
        title: 'credentials of a release that knows no references to them',
        files: {
          'openclaw.json': '{}',
          'agents/main/agent/auth-profiles.json': '{"profiles":{"a:default":{"type":"api_key","key":""}}}',
        },
        release: '2026.2.9',
        reports: ['auth-profiles-plaintext-empty'],
      },
      {
        title: 'auth-profiles.json that holds references only, and a catalog with markers',
        files: {
          'openclaw.json': '{}',
          'agents/main/agent/auth-profiles.json':
            '{"profiles":{"a:default":{"type":"api_key","keyRef":{"source":"env","provider":"default","id":"A_API_KEY"}}}}',
          'agents/main/agent/models.json': '{"providers":{"codex":{"apiKey":"secretref-managed"}}}',
        },
        reports: ['auth-profiles-references', 'model-catalog-references'],
      },
    ],
    good: [
      {
        title: 'what is meant to be tracked',
        files: { 'openclaw.json': '{}', '.env.example': 'A=', 'skills/a/SKILL.md': '# A', 'hooks/a/HOOK.md': '# A' },
      },
      {
        title: 'the same names in a repository without OpenClaw',
        files: { 'bin/run': '', '.env': 'A=1', 'x.log': '' },
      },
    ],
  },
  *check({ head, release }) {
    const tracked = head.files.filter(({ entry }) => entry.tracked);
    for (const group of trackedGroups(trackedState(head))) {
      const [first] = group.files;
      const kind = kindOf(group, release);
      if (kind === null) continue;
      const many = group.files.length > 1;
      const ignored = group.files.slice(0, mostAsked).every(({ file }) => head.ignoreRules.verdict(file.path).ignored);
      const remedy = group.tracked
        ? untrackRemedy(head, group, untrackedPaths(group, tracked), { ignored, free: isFree(kind) })
        : ignoreRemedy(head, group);
      yield {
        messageId: variantOf(kind, many, group.tracked),
        data: { path: first.file.path, directory: group.directory, ...remedy.data },
        words: {
          count: String(group.files.length),
          release: `OpenClaw ${release.version}`,
          although: ignored ? `, although a pattern ignores ${many ? 'them' : 'it'}` : '',
          ...remedy.words,
        },
        place: { kind: 'file', path: first.file.path },
        members: group.files.map(({ file }) => file.path),
        remedy: remedy.draft,
      };
    }
  },
});

/** Of many files in a group, so many are asked about whether a pattern ignores them. */
const mostAsked = 100;

/** Whether what is said of a file is that it holds no secret as it stands. */
function isFree(kind: TrackedKind): boolean {
  return kind.endsWith('-references') || kind.endsWith('-empty');
}

function kindOf(group: TrackedGroup, { version }: JudgedRelease): TrackedKind | null {
  if (group.generic) return 'generic';
  if (group.class !== 'auth-profiles' && group.class !== 'model-catalog') return messageIdOf(group.class);
  const free = group.files.slice(0, mostAsked).every(({ file }) => holdsOnlyReferences(file.tree));
  if (group.class === 'model-catalog') return free ? 'model-catalog-references' : 'model-catalog';
  if (!takesReferences(version)) return free ? 'auth-profiles-plaintext-empty' : 'auth-profiles-plaintext';
  return free ? 'auth-profiles-references' : 'auth-profiles';
}
