import { scalarOf } from '../../documents/value-node';
import { dotted } from '../../model/pointer';
import { isMigratedValue } from '../../openclaw/load-migrations';
import { structureProblems } from '../../schema/structure';
import { atKey, atValue } from '../place';
import { defineRule } from '../rule';

export const noInvalidValue = defineRule({
  meta: {
    id: 'schema/no-invalid-value',
    summary: 'Every value of the config is one that its OpenClaw release takes, and no required field is missing.',
    rationale: `The gateway refuses the whole file where one value is of the wrong kind, outside its range or not among the words a field
takes, or where an object lacks a field that it needs. \`null\` is never taken in place of a value.

A string with \`\${NAME}\` in it is completed from the environment, so it is not compared with words or patterns; it stays a string,
though, and is wrong where a number is asked for. What an include that is not in the repository may supply is not demanded.`,
    messages: {
      invalid: { severity: 'error', text: 'In OpenClaw {{release}}, {{field}} must be {{expected}}.' },
      migrated: {
        severity: 'warning',
        text: 'In OpenClaw {{release}}, {{field}} should be {{expected}}; the release still understands what stands here, later ones refuse it.',
      },
      missing: { severity: 'error', text: 'OpenClaw {{release}} requires {{field}} here, and it is missing.' },
      'invalid-key': { severity: 'error', text: 'In OpenClaw {{release}}, the key {{key}} must be {{expected}}.' },
      'not-an-object': {
        severity: 'error',
        text: 'The configuration must be an object, and this file holds {{kind}}.',
      },
      partial: {
        severity: 'error',
        text: 'The schema refuses this configuration, which is so large that only its first part was searched for the places.',
      },
      more: {
        severity: 'error',
        text: 'The schema refuses {{count}} more places of this configuration, which are not listed.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a host name where a word is asked for',
        files: { 'openclaw.json': '{ gateway: { bind: «"0.0.0.0"» } }' },
        reports: ['invalid'],
      },
      {
        title: 'the same in a release that translates it at load',
        release: '2026.4.15',
        files: { 'openclaw.json': '{ gateway: { bind: «"0.0.0.0"» } }' },
        reports: ['migrated'],
      },
      { title: 'a list in place of the object', files: { 'openclaw.json': '«[]»' }, reports: ['not-an-object'] },
      {
        title: 'a model without a name',
        files: {
          'openclaw.json':
            '{ models: { providers: { local: { baseUrl: "http://127.0.0.1:11434", models: [«{ id: "qwen" }»] } } } }',
        },
        reports: ['missing'],
      },
    ],
    good: [
      { title: 'a word of the release', files: { 'openclaw.json': '{ gateway: { bind: "loopback", port: 18789 } }' } },
      { title: 'a value from the environment', files: { 'openclaw.json': '{ gateway: { bind: "${BIND}" } }' } },
    ],
  },
  *check({ head, release: { version: release } }) {
    const config = head.config;
    if (!config?.root) return;
    const { root } = config;
    const { problems, omitted, partial } = structureProblems(root, release, config.open);
    for (const problem of problems) {
      const { node } = problem;
      const field = dotted(node.path);
      switch (problem.kind) {
        case 'unknown-field':
          break;
        case 'missing-field':
          yield {
            messageId: 'missing',
            data: { field: dotted([...node.path, problem.key]) },
            words: { release },
            place: node.origin.key ? atKey(node, config) : atValue(node, config),
            remedy: { kind: 'manual', text: 'Add {{field}}.' },
          };
          break;
        case 'invalid-key':
          yield {
            messageId: 'invalid-key',
            data: { key: problem.key },
            words: { release, expected: problem.expected },
            place: atKey(node, config),
            remedy: { kind: 'manual', text: 'Rename it to {{expected}}.' },
          };
          break;
        case 'invalid-value':
          if (node === root) {
            const kind = root.type === 'array' ? 'a list' : root.type === 'null' ? 'null' : `a ${root.type}`;
            const remedy = { kind: 'manual', text: 'Write the settings between { and }.' } as const;
            yield { messageId: 'not-an-object', words: { kind }, place: atValue(node, config), remedy };
          } else {
            yield {
              messageId: isMigratedValue(node.path, scalarOf(node), release) ? 'migrated' : 'invalid',
              data: { field },
              words: { release, expected: problem.expected },
              place: atValue(node, config),
              remedy: { kind: 'manual', text: 'Set it to {{expected}}.' },
            };
          }
      }
    }
    const remedy = { kind: 'manual', text: 'Mend the places that are listed, then check again.' } as const;
    const place = { kind: 'file', path: config.path } as const;
    if (partial) yield { messageId: 'partial', place, remedy };
    else if (omitted > 0) yield { messageId: 'more', words: { count: String(omitted) }, place, remedy };
  },
});
