import { readRepositories } from '../../../src/documents/read-repositories';
import type { JudgedRelease } from '../../../src/model/release';
import type { Problem } from '../../../src/rules/rule';
import { noInvalidValue } from '../../../src/rules/schema/no-invalid-value';
import { snapshotOf } from '../literal';
import { testRule } from '../rule-tester';

testRule(noInvalidValue, {
  good: [
    { title: 'an empty object', files: { 'openclaw.json': '{}' } },
    { title: "an unknown field is another rule's", files: { 'openclaw.json': '{ gateway: { prot: "x" } }' } },
    {
      title: 'what an include on the host may supply',
      files: {
        'openclaw.json': '{ models: { providers: { local: { $include: "./secret.json5", models: [] } } } }',
        '.gitignore': 'secret.json5\n',
      },
    },
    {
      title: 'what an include on the host may supply to an element of a list',
      files: {
        'openclaw.json':
          '{ models: { providers: { local: { baseUrl: "http://127.0.0.1:1", models: [{ $include: "./private.json5", id: "a" }] } } } }',
        '.gitignore': 'private.json5\n',
      },
    },
    {
      title: "another program's configuration is another rule's",
      files: {
        'openclaw.json': `{ plugins: "x", ${'abcdefgh'
          .split('')
          .map((letter) => `"${letter}Option": {}`)
          .join()} }`,
      },
    },
    {
      title: 'a word of an earlier release',
      files: { 'openclaw.json': '{ logging: { redactSensitive: "off" } }' },
      release: '2026.4.15',
    },
  ],
  bad: [
    { title: 'null for the config', files: { 'openclaw.json': '«null»' }, reports: ['not-an-object'] },
    { title: 'text for the config', files: { 'openclaw.json': '«"{}"»' }, reports: ['not-an-object'] },
    {
      title: 'text where a number is asked for',
      files: { 'openclaw.json': '{ gateway: { port: «"${PORT}"» } }' },
      reports: ['invalid'],
    },
    {
      title: 'a key of the wrong form',
      files: { 'openclaw.json': '{ browser: { profiles: { «"My Profile"»: { cdpPort: 1, color: "#000000" } } } }' },
      release: '2026.4.15',
      reports: ['invalid-key'],
    },
    {
      title: 'two places at once',
      files: { 'openclaw.json': '{ gateway: { bind: «"all"», auth: { mode: «"magic"» } } }' },
      reports: ['invalid', 'invalid'],
    },
    {
      title: 'in an included file',
      files: { 'openclaw.json': '{ gateway: { $include: "./gateway.json5" } }', 'gateway.json5': '{ bind: «1» }' },
      reports: ['invalid'],
    },
    {
      title: 'more than can be listed',
      files: {
        'openclaw.json': `{ agents: { entries: { ${Array.from({ length: 501 }, (_, index) => `a${index}: { name: «${index}» }`).join()} } } }`,
      },
      reports: [...Array.from({ length: 500 }, () => 'invalid'), 'more'],
    },
  ],
});

function problems(config: string, release: JudgedRelease): readonly Problem[] {
  return readRepositories(snapshotOf({ 'openclaw.json': config }), '.').flatMap((head) => [
    ...noInvalidValue.check({ head, release }),
  ]);
}

const ollama =
  '{ models: { providers: { ollama: { baseUrl: "http://127.0.0.1:11434", api: "ollama", models: [{ id: "q", name: "q" }] } } } }';
const feishu = '{ channels: { feishu: { domain: "open.example.com" } } }';

test.each([
  ['a later release takes', ollama, '2026.2.12', '2026.2.17', 'invalid-guess'],
  ['an earlier release takes', feishu, '2026.7.35', '2026.3.24', 'invalid-guess'],
  ['no release takes', '{ gateway: { port: "x" } }', '2026.7.35', undefined, 'invalid'],
])('by a guessed release, a value that %s', (_, config, version, other, messageId) => {
  const guess: JudgedRelease = { version, from: 'shape', exact: false, stated: null };
  expect(problems(config, guess).map((each) => [each.messageId, each.words?.['other']])).toEqual([[messageId, other]]);
  const exact: JudgedRelease = { version, from: 'stamp', exact: true, stated: null };
  expect(problems(config, exact).map((each) => each.messageId)).toEqual(['invalid']);
});

test.each([
  ['{ agents: [] }', 'holds a list, and must be', 'Write {{expected}}.'],
  ['{ gateway: { port: null } }', 'holds null, and must be', 'Write {{expected}}.'],
  ['{ gateway: { bind: "everywhere" } }', 'must be', 'Write {{expected}}.'],
  ['{ gateway: { port: 70000 } }', 'must be', 'Write {{expected}}.'],
  ['{ gateway: { customBindHost: 1 } }', 'holds a number, and must be', 'Write a string.'],
])('%s is told by its kind where that is what is wrong', (config, must, remedy) => {
  const release: JudgedRelease = { version: '2026.9.6', from: 'stamp', exact: true, stated: null };
  expect(problems(config, release).map((each) => [each.words?.['must'], each.remedy.text])).toEqual([[must, remedy]]);
});

test.each([
  ["{ gateway: { bind: 'looback' } }", '"loopback"'],
  ['{ gateway: { auth: { mode: "Token" } } }', '"token"'],
  ['{ gateway: { bind: "everywhere" } }', undefined],
])('of the words that %s could mean, the nearest is offered as an edit', (config, word) => {
  const [problem] = problems(config, { version: '2026.9.6', from: 'stamp', exact: true, stated: null });
  const edits = problem?.remedy.kind === 'edit' ? problem.remedy.edits : [];
  expect(edits.map((edit) => 'text' in edit && edit.text)).toEqual(word === undefined ? [] : [word]);
});
