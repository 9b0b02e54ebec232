import type { RepeatedKey } from '../../documents/json5-document';
import { defineRule } from '../rule';

export const noDuplicateKey = defineRule({
  meta: {
    id: 'schema/no-duplicate-key',
    summary: 'No object of the config names a key twice.',
    rationale: `OpenClaw lets the last member of that name win, whole: the earlier value is lost without a word, not merged. Whoever
reads the file, or reviews a change to the earlier one, sees a setting that has no effect.`,
    messages: {
      lost: {
        severity: 'warning',
        text: 'The key {{key}} stands here and again further down; OpenClaw reads only the last one.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'two gateway blocks',
        files: { 'openclaw.json': '{\n  «"gateway"»: { "bind": "loopback" },\n  "gateway": { "port": 18789 }\n}\n' },
      },
    ],
    good: [
      {
        title: 'the same key in two objects',
        files: { 'openclaw.json': '{ gateway: { mode: "local" }, session: { scope: "global" } }' },
      },
    ],
  },
  *check({ head }) {
    for (const path of head.config?.files ?? []) {
      for (const { lost, wins } of head.file(path)?.document?.duplicates ?? []) {
        yield {
          messageId: 'lost',
          data: { key: String(lost.value) },
          place: { kind: 'span', path, span: spanOf(lost) },
          related: [{ text: 'This one is read.', place: { kind: 'span', path, span: spanOf(wins) } }],
          remedy: { kind: 'manual', text: 'Merge the two into one, or remove the one that is not meant.' },
        };
      }
    }
  },
});

function spanOf({ offset, length }: RepeatedKey['lost']): { offset: number; length: number } {
  return { offset, length };
}
