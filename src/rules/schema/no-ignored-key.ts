import { protoKeys } from '../../documents/value-tree';
import { defineRule } from '../rule';

export const noIgnoredKey = defineRule({
  meta: {
    id: 'schema/no-ignored-key',
    summary: 'The config holds no `__proto__` key.',
    rationale: `OpenClaw drops a member called \`__proto__\`, with all below it, before it validates (openclaw 2026.9.6): whatever is
written there has no effect, and nobody is told. No setting has that name; it is a slip, or an attempt at something else.`,
    messages: {
      ignored: { severity: 'warning', text: 'The key {{key}} and all below it are ignored by OpenClaw.' },
    },
  },
  examples: {
    bad: [
      {
        title: 'settings under __proto__',
        files: { 'openclaw.json': '{ «"__proto__"»: { "gateway": { "bind": "lan" } } }' },
      },
    ],
    good: [{ title: 'the name as a value', files: { 'openclaw.json': '{ ui: { seamColor: "__proto__" } }' } }],
  },
  *check({ head }) {
    for (const path of head.config?.files ?? []) {
      const document = head.file(path)?.document;
      for (const key of document ? protoKeys(document) : []) {
        yield {
          messageId: 'ignored',
          data: { key: '__proto__' },
          place: { kind: 'span', path, span: { offset: key.offset, length: key.length } },
          remedy: { kind: 'manual', text: 'Remove it, or move what it holds to where it belongs.' },
        };
      }
    }
  },
});
