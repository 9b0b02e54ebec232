import { readRepositories } from '../../../src/documents/read-repositories';
import { noBrokenInclude } from '../../../src/rules/schema/no-broken-include';
import { snapshotOf } from '../literal';
import { testRule } from '../rule-tester';

const deep = Object.fromEntries(
  Array.from({ length: 12 }, (_, level) => [
    `level${level}.json5`,
    level === 9 ? '{ $include: «"./level10.json5"» }' : `{ $include: "./level${level + 1}.json5" }`,
  ]),
);

testRule(noBrokenInclude, {
  bad: [
    {
      title: 'eleven levels',
      files: { 'openclaw.json': '{ $include: "./level0.json5" }', ...deep },
      reports: ['too-many-levels'],
    },
    { title: 'a number', files: { 'openclaw.json': '{ $include: «7» }' }, reports: ['not-a-path'] },
    {
      title: 'keys beside a list',
      files: { 'openclaw.json': '{ agents: { $include: «"./a.json5"», defaults: {} } }', 'a.json5': '[]' },
      reports: ['siblings-need-object'],
    },
  ],
});

test.each([
  ['.openclaw/openclaw.json', './parts/a.json5', 'missing', '.openclaw/parts/a.json5'],
  ['.openclaw/openclaw.json', '../a.json5', 'escapes', '../a.json5'],
  ['.openclaw/openclaw.json', './openclaw.json', 'circular', '.openclaw/openclaw.json'],
])('%s including %s is %s, and the file is named', (path, include, messageId, file) => {
  const [head] = readRepositories(snapshotOf({ [path]: `{ $include: ${JSON.stringify(include)} }` }), '.');
  const release = { version: '2026.9.6', from: 'newest', exact: false, stated: null } as const;
  const problems = head ? [...noBrokenInclude.check({ head, release })] : [];
  expect(problems.map((problem) => [problem.messageId, problem.data])).toEqual([[messageId, { file }]]);
});
