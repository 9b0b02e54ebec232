import { defineRule } from '../rule';

/** Pairs told one by one; a repository with more has one cause. */
const mostPairs = 20;

export const noCaseCollision = defineRule({
  meta: {
    id: 'gitignore/no-case-collision',
    needs: 'directory',
    summary: 'No two files have names that differ only in case.',
    rationale: `On macOS and Windows such names are one file: a checkout writes one over the other, and which one OpenClaw then reads is chance. A config
that was reviewed as \`openclaw.json\` may not be the one in effect.`,
    messages: {
      collision: {
        severity: 'warning',
        text: '{{path}} and {{other}} differ only in case: where the file system knows no case, as on macOS, one is written over the other. One of them should have another name.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'two configs',
        files: { 'openclaw.json': '{}', 'OpenClaw.json': '{}' },
        reports: ['collision'],
      },
    ],
    good: [
      { title: 'other names', files: { 'openclaw.json': '{}', 'skills/a/SKILL.md': '', 'skills/A/README.md': '' } },
    ],
  },
  *check({ head }) {
    const seen = new Map<string, string>();
    let pairs = 0;
    for (const { path } of head.files) {
      const folded = path.normalize('NFC').toLowerCase();
      const other = seen.get(folded);
      seen.set(folded, path);
      if (other === undefined || pairs++ >= mostPairs) continue;
      yield {
        messageId: 'collision',
        data: { path, other },
        place: { kind: 'file', path },
        remedy: {
          kind: 'manual',
          text: 'Keep one of them, and rename or untrack the other with `git mv` or `git rm --cached`.',
        },
      };
    }
  },
});
