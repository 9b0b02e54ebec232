import { defineRule, type RemedyDraft } from '../rule';
import { holdsOnlyReferences } from './reference-only';
import { trackedState } from './state-repository';
import { trackedGroups, untrackedPaths, type TrackedGroup } from './tracked-group';
import { messageIdOf, trackedMessages, type TrackedId } from './tracked-messages';

export const noTrackedState = defineRule({
  meta: {
    id: 'gitignore/no-tracked-state',
    needs: 'directory',
    summary: 'Git tracks nothing of the state directory that belongs on the host alone.',
    rationale: `A pattern in \`.gitignore\` does not untrack what was committed before it. Credentials, device keys, databases, transcripts and
copies of the config are readable by everybody who can read the repository or a fork of it, now and in its history.

Untracking is safe only on the host. \`git rm --cached\` leaves the file where it is, but the commit says "deleted": merged from elsewhere, the next
\`git pull\` on the host removes the live file. Whatever held a secret is to be rotated: it stays in history.

Credentials, keys, databases, transcripts, logs and copies of the config are errors; the workspace, caches and a model catalog without secrets are
warnings; names that people use for their own things too (\`bin/\`, \`tools/\`) are notes. Encrypted files, templates and samples are left alone.`,
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
  *check({ head }) {
    for (const group of trackedGroups(trackedState(head))) {
      const [first] = group.files;
      const many = group.files.length > 1;
      const id = messageOf(group);
      if (id === null) continue;
      const paths = untrackedPaths(group, head.files);
      yield {
        messageId: many ? `${id}-many` : id,
        data: { path: first.file.path, directory: group.directory },
        words: { count: String(group.files.length) },
        place: { kind: 'file', path: first.file.path },
        remedy: untrack(group, paths, head.ignoreRules.verdict(first.file.path).ignored),
      };
    }
  },
});

function messageOf(group: TrackedGroup): Exclude<TrackedId, `${string}-many`> | null {
  if (group.generic) return 'generic';
  const referencesOnly = group.files.every(({ file }) => holdsOnlyReferences(file.tree));
  if (group.class === 'auth-profiles' && referencesOnly) return 'auth-profiles-references';
  if (group.class === 'model-catalog' && referencesOnly) return 'model-catalog-references';
  return messageIdOf(group.class);
}

function untrack(group: TrackedGroup, paths: readonly string[], ignored: boolean): RemedyDraft {
  const ignore = ignored
    ? 'commit (a pattern ignores it already; it was committed before that)'
    : 'add it to .gitignore, commit';
  const rotate = group.files.some(({ entry }) => entry.secret)
    ? ' Rotate every secret it held: it stays in history.'
    : '';
  return {
    kind: 'untrack',
    text: `Do this on the host, where OpenClaw runs: untrack it, ${ignore}, and push from there. Merged from elsewhere, the same change makes the next \`git pull\` on the host delete the live files: then copy them aside first, pull, and copy them back.${rotate}`,
    paths,
  };
}
