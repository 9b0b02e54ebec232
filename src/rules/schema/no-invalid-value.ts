import { scalarOf, type ValueNode } from '../../documents/value-node';
import { dotted } from '../../model/pointer';
import { isGuess } from '../../model/release';
import { isMigratedValue } from '../../openclaw/load-migrations';
import { structureProblems } from '../../schema/structure';
import { TakingReleases } from '../../schema/taking-release';
import { atKey, atValue } from '../place';
import { defineRule } from '../rule';
import { foreignFields } from './foreign-config';
import { nearestWord } from './nearest-word';
import { isToldWithSource, textForReference, wholeReference } from './reference-remedy';

const guessed = 'The release is a guess here: if it is right, the gateway refuses this configuration.';

/** What stands in the file, told by its kind alone. */
const kindsInWords: Readonly<Record<ValueNode['type'], string>> = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

export const noInvalidValue = defineRule({
  meta: {
    id: 'schema/no-invalid-value',
    summary: 'Every value of the config is one that its OpenClaw release takes, and no required field is missing.',
    rationale: `The gateway refuses the whole file where one value is of the wrong kind, outside its range or not among the words a field
takes, or where an object lacks a field that it needs. \`null\` is never taken in place of a value.

A string with \`\${NAME}\` in it is completed from the environment, so it is not compared with words or patterns; it stays a string,
though, and is wrong where a number is asked for. What an include that is not in the repository may supply is not demanded.

Where the release is only a guess, a value that some other known release takes at its place is a warning.`,
    messages: {
      invalid: { severity: 'error', text: 'In OpenClaw {{release}}, {{field}} {{must}} {{expected}}.' },
      'invalid-guess': {
        severity: 'warning',
        text: `In OpenClaw {{release}}, {{field}} {{must}} {{expected}}; OpenClaw {{other}} takes what stands here. ${guessed}`,
      },
      migrated: {
        severity: 'warning',
        text: 'In OpenClaw {{release}}, {{field}} should be {{expected}}; the release still understands what stands here, later ones refuse it.',
      },
      missing: { severity: 'error', text: 'OpenClaw {{release}} requires {{field}} here, and it is missing.' },
      'missing-guess': {
        severity: 'warning',
        text: `OpenClaw {{release}} requires {{field}} here, and it is missing; OpenClaw {{other}} does not require it. ${guessed}`,
      },
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
        title: 'a slip of the pen in a word',
        files: { 'openclaw.json': '{ gateway: { bind: «"looback"» } }' },
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
  *check({ head, release: judged }) {
    const config = head.config;
    const release = judged.version;
    if (!config?.root || foreignFields(config, release) !== null) return;
    const { root } = config;
    const taking = isGuess(judged) ? new TakingReleases(root, release, config.open) : null;
    const { problems, omitted, partial } = structureProblems(root, release, config.open);
    for (const problem of problems) {
      const { node } = problem;
      const field = dotted(node.path);
      switch (problem.kind) {
        case 'unknown-field':
          break;
        case 'missing-field': {
          if (isToldWithSource(problem.node, problem.key)) break;
          const other = taking?.of(node) ?? null;
          yield {
            messageId: other === null ? 'missing' : 'missing-guess',
            data: { field: dotted([...node.path, problem.key]) },
            words: { release, ...(other !== null && { other }) },
            place: node.origin.key ? atKey(node, config) : atValue(node, config),
            remedy: wholeReference(problem.node, problem.key) ?? { kind: 'manual', text: 'Add {{field}}.' },
          };
          break;
        }
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
            const kind = kindsInWords[root.type];
            const remedy = { kind: 'manual', text: 'Write the settings between { and }.' } as const;
            yield { messageId: 'not-an-object', words: { kind }, place: atValue(node, config), remedy };
          } else {
            const { expected, otherKind } = problem;
            const isMigrated = isMigratedValue(node.path, scalarOf(node), release);
            const other = isMigrated ? null : (taking?.of(node) ?? null);
            const slip = isMigrated ? null : nearestWord(node, problem.choice);
            const manual = {
              kind: 'manual',
              text: expected === 'text' ? 'Write a string.' : 'Write {{expected}}.',
            } as const;
            const must = otherKind ? `holds ${kindsInWords[node.type]}, and must be` : 'must be';
            yield {
              messageId: isMigrated ? 'migrated' : other === null ? 'invalid' : 'invalid-guess',
              data: { field },
              words: {
                release,
                expected,
                must,
                ...(other !== null && { other }),
              },
              place: atValue(node, config),
              remedy: slip ?? textForReference(node) ?? manual,
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
