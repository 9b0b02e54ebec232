import { defineRule } from '../rule';
import { syntaxWords } from './syntax-words';

export const noSyntaxError = defineRule({
  meta: {
    id: 'schema/no-syntax-error',
    summary: 'The config and every file it includes can be read as JSON5.',
    rationale: `OpenClaw reads its config as JSON5: JSON with comments, trailing commas, single quotes and unquoted keys. A file it
cannot read stops the gateway at start, and a running gateway ignores the change. \`openclaw doctor --fix\` does not repair it.

After the first error nothing else of that file is guessed, so its other findings come once it can be read.`,
    messages: {
      unexpected: { severity: 'error', text: 'This is not valid JSON5: {{expected}} is expected {{where}}.' },
      unquoted: {
        severity: 'error',
        text: 'This is not valid JSON5: {{expected}} is expected {{where}}. Text needs quotes.',
      },
      empty: {
        severity: 'error',
        text: 'This file is empty; a configuration starts with {{open}} and ends with {{close}}.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a missing comma',
        files: { 'openclaw.json': '{\n  "gateway": { "port": 18789 «"mode"»: "local" }\n}\n' },
      },
      { title: 'an empty file', files: { 'openclaw.json': '«»' }, reports: ['empty'] },
      {
        title: 'text without quotes',
        files: { 'openclaw.json': '{ gateway: { mode: «local» } }' },
        reports: ['unquoted'],
      },
      {
        title: 'a merge conflict left in an included file',
        files: { 'openclaw.json': '{ $include: "./base.json5" }', 'base.json5': '{\n«<»<<<<<< ours\n}\n' },
      },
    ],
    good: [
      {
        title: 'JSON5 spellings',
        files: { 'openclaw.json': "{ gateway: { mode: 'local', /* why */ port: +18789, }, }" },
      },
    ],
  },
  *check({ head }) {
    const { config } = head;
    if (!config) return;
    const included = config.problems.flatMap(({ kind, file }) =>
      kind === 'unparsable' && file !== null ? [file] : [],
    );
    for (const path of new Set([config.path, ...included])) {
      const file = head.file(path);
      const { errors = [], comments = [] } = file?.document ?? {};
      const [problem] = errors;
      if (problem?.kind !== 'unexpected') continue;
      const said = syntaxWords(problem, file?.text ?? '', comments);
      const text =
        said.messageId === 'empty'
          ? 'Write the settings between { and }.'
          : 'Correct the text here; what follows is checked once the file can be read.';
      const place = { kind: 'span', path, span: problem.span } as const;
      // A file that could not be read at base either may hold anything new: it is the same finding only where it is the same file.
      yield { ...said, place, identity: head.file(path)?.text ?? '', remedy: { kind: 'manual', text } };
    }
  },
});
