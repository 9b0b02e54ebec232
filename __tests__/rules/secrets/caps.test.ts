import { fillTemplate } from '../../../src/credentials/sample';
import { readRepositories } from '../../../src/documents/read-repositories';
import { fileFindings } from '../../../src/findings/file-findings';
import { noKnownCredential } from '../../../src/rules/secrets/no-known-credential';
import { noPlaintextSecret } from '../../../src/rules/secrets/no-plaintext-secret';
import { noPrivateKey } from '../../../src/rules/secrets/no-private-key';
import type { Rule } from '../../../src/rules/rule';
import { snapshotOf } from '../literal';

const age = ['AGE-SECRET', '-KEY-1{Z52}{#bech32}'].join('');

/** 40 files of 55 lines: more than is told of one file, and more files than are told at all. */
const filesOf = (path: (index: number) => string, line: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_, file) => [
      path(file),
      Array.from({ length: 55 }, (_, index) => fillTemplate(line, file * 100 + index + 1)).join('\n'),
    ]),
  );

test.each<readonly [Rule, Record<string, string>]>([
  [noPlaintextSecret, filesOf((index) => `d${index}/.env`, 'A_TOKEN={h48}')],
  [noKnownCredential, filesOf((index) => `notes${index}.md`, 'ghp_{a30}{#base62}')],
  [noPrivateKey, filesOf((index) => `keys${index}.txt`, age)],
])('$meta.id: what tells of the rest is filed', (rule, files) => {
  const [head] = readRepositories(snapshotOf({ 'openclaw.json': '{}', ...files }), '.');
  if (!head) throw new Error('no repository');
  const problems = [
    ...rule.check({ head, release: { version: '2026.9.6', from: 'stamp', exact: true, stated: null } }),
  ];
  const filed = fileFindings(head, [{ meta: rule.meta, problems: () => problems }]);
  expect(filed.notices).toEqual([]);
  const rest = problems.filter(({ messageId }) => messageId === 'more');
  expect(filed.findings.filter(({ finding }) => finding.messageId === 'more')).toHaveLength(rest.length);
  const counted = rest.reduce((sum, { words }) => sum + Number(words?.count), 0);
  expect(problems.length - rest.length + counted).toBe(40 * 55);
});
