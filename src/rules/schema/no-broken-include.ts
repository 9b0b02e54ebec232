import type { IncludeProblem } from '../../documents/effective-config';
import { scalarOf } from '../../documents/value-node';
import { limits } from '../../model/snapshot';
import { atValue } from '../place';
import { defineRule } from '../rule';

type Kind = Exclude<IncludeProblem['kind'], 'unparsable'>;

const remedies: Readonly<Record<Kind, string>> = {
  missing:
    'Add the file to the repository, or correct the path. If it is meant to stay on the host, name it in .gitignore.',
  'not-a-path': 'Write "$include": "./file.json5", or an array of such paths.',
  circular: 'Let one of the two files stop including the other.',
  escapes:
    'Move the file into the config directory. OPENCLAW_INCLUDE_ROOTS can allow another one on the host, which is not seen here.',
  'too-many-levels': 'Include the deeper files from a file nearer to openclaw.json.',
  'siblings-need-object': 'Remove the keys beside $include, or let the included file hold an object.',
};

export const noBrokenInclude = defineRule({
  meta: {
    id: 'schema/no-broken-include',
    summary: 'Every `$include` of the config can be followed.',
    rationale: `A config may take parts from other files: \`"$include": "./agents.json5"\`, or an array of paths, at any depth. The path
counts from the including file, must stay inside the config directory, and may not lead back to a file that is being read; ten
levels are followed. OpenClaw refuses the whole config where one of these fails.

A file that \`.gitignore\` keeps out of the repository is no fault: it is on the host only, which is good practice for secrets. What it
could supply is then not demanded here.`,
    messages: {
      missing: {
        severity: 'error',
        text: 'The included file {{file}} is not in the repository, and .gitignore does not keep it out.',
      },
      'not-a-path': {
        severity: 'error',
        text: '$include takes a path or an array of paths, and here is something else.',
      },
      circular: { severity: 'error', text: 'The include leads back to {{file}}, which is being read.' },
      escapes: {
        severity: 'error',
        text: 'The include {{file}} leads out of the config directory, which OpenClaw refuses.',
      },
      'too-many-levels': {
        severity: 'error',
        text: `Includes stand ${limits.includeLevels} levels deep here already, and OpenClaw does not follow this one to {{file}}.`,
      },
      'siblings-need-object': {
        severity: 'error',
        text: 'Keys stand beside $include, but what is included is no object, so they cannot be merged.',
      },
    },
  },
  examples: {
    bad: [
      { title: 'a file that is not there', files: { 'openclaw.json': '{ agents: { $include: «"./agents.json5"» } }' } },
      {
        title: 'two files that include each other',
        files: { 'openclaw.json': '{ $include: "./a.json5" }', 'a.json5': '{ $include: «"openclaw.json"» }' },
      },
      { title: 'a path out of the directory', files: { 'openclaw.json': '{ $include: «"../secrets.json5"» }' } },
    ],
    good: [
      {
        title: 'an array, and keys beside it',
        files: {
          'openclaw.json': '{ $include: ["./a.json5", "./b.json5"], gateway: { mode: "local" } }',
          'a.json5': '{ session: { scope: "global" } }',
          'b.json5': '{}',
        },
      },
      {
        title: 'a file kept on the host',
        files: { 'openclaw.json': '{ $include: "./private.json5" }', '.gitignore': '/private.json5\n' },
      },
    ],
  },
  *check({ head }) {
    for (const { kind, at, file } of head.config?.problems ?? []) {
      if (kind === 'unparsable') continue;
      const included = file ?? scalarOf(at);
      const data = typeof included === 'string' ? { file: included } : {};
      const identity = String(scalarOf(at) ?? '');
      yield { messageId: kind, data, place: atValue(at), identity, remedy: { kind: 'manual', text: remedies[kind] } };
    }
  },
});
