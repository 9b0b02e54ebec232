import { defineRule } from '../rule';

export const noSyntaxError = defineRule({
  meta: {
    id: 'schema/no-syntax-error',
    summary: 'The config and every file it includes can be read as JSON5.',
    rationale: `OpenClaw reads its config as JSON5: JSON with comments, trailing commas, single quotes and unquoted keys. A file it
cannot read stops the gateway at start, and a running gateway ignores the change. \`openclaw doctor --fix\` does not repair it.

After the first error nothing else of that file is guessed, so its other findings come once it can be read.`,
    messages: {
      unexpected: { severity: 'error', text: 'This is not valid JSON5: {{expected}} is expected here.' },
    },
  },
  examples: {
    bad: [
      {
        title: 'a missing comma',
        files: { 'openclaw.json': '{\n  "gateway": { "port": 18789 «"mode"»: "local" }\n}\n' },
      },
      { title: 'an empty file', files: { 'openclaw.json': '«»' } },
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
      const [problem] = head.file(path)?.document?.errors ?? [];
      if (problem?.kind !== 'unexpected') continue;
      yield {
        messageId: 'unexpected',
        words: { expected: problem.expected },
        place: { kind: 'span', path, span: problem.span },
        remedy: { kind: 'manual', text: 'Correct the text here; what follows is checked once the file can be read.' },
      };
    }
  },
});
