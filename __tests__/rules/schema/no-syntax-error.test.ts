import { readRepositories } from '../../../src/documents/read-repositories';
import { noSyntaxError } from '../../../src/rules/schema/no-syntax-error';
import { snapshotOf } from '../literal';
import { testRule } from '../rule-tester';

testRule(noSyntaxError, {
  bad: [
    { title: 'a comment only', files: { 'openclaw.json': '// soon\n/* x */\n«»' }, reports: ['empty'] },
    { title: 'a comment without an end', files: { 'openclaw.json': '/* soon\n«»' }, reports: ['unexpected'] },
    {
      title: 'an empty included file',
      files: { 'openclaw.json': '{ $include: "./a.json5" }', 'a.json5': ' \n«»' },
      reports: ['empty'],
    },
  ],
});

test.each([
  ['{ a: 1 b: 2 }', 'here'],
  ['{\n a: 1 // one\n\n b: 2 }', 'here, after the value in line 2'],
  ['{ a: [\n 1,\n 2 /* two\n three */\n 3] }', 'here, after the value in line 3'],
  ['{\r\n a: "x"\r\n b: 2 }', 'here, after the value in line 2'],
  ['{\n a:\n }', 'here'],
])('%j: where something is missing', (text, where) => {
  const [head] = readRepositories(snapshotOf({ 'openclaw.json': text }), '.');
  const release = { version: '2026.9.6', from: 'newest', exact: false, stated: null } as const;
  expect(head && Array.from(noSyntaxError.check({ head, release }), ({ words }) => words?.['where'])).toEqual([where]);
});
