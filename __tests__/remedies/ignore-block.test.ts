import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withIgnoreBlock } from '../../src/remedies/ignore-block';
import { workflowText } from '../../src/remedies/workflow-file';

const begin = '# openclaw-config-check:begin (made by init; write your own lines above or below)';
const end = '# openclaw-config-check:end';

test.each([
  ['no file', null, `${begin}\n/a\n${end}\n`],
  ['an empty one', '', `${begin}\n/a\n${end}\n`],
  ['lines of one’s own', 'x\ny\n', `x\ny\n${begin}\n/a\n${end}\n`],
  ['an unfinished line', 'x', `x\n${begin}\n/a\n${end}\n`],
  ['Windows line ends', 'x\r\ny', `x\r\ny\r\n${begin}\r\n/a\r\n${end}\r\n`],
  ['a byte order mark', '\uFEFF', `\uFEFF${begin}\n/a\n${end}\n`],
  ['an older block', `x\n# openclaw-config-check:begin\n/old\n${end}\ny\n`, `x\n${begin}\n/a\n${end}\ny\n`],
  ['a block behind a mark', `\uFEFF${begin}\n/old\n${end}`, `\uFEFF${begin}\n/a\n${end}`],
  ['a beginning without an end', `${begin}\nx\n`, `${begin}\nx\n${begin}\n/a\n${end}\n`],
  ['an end without a beginning', `${end}\nx\n`, `${end}\nx\n${begin}\n/a\n${end}\n`],
])('%s', (_, before, after) => {
  expect(withIgnoreBlock(before, ['/a'])).toBe(after);
  expect(withIgnoreBlock(after, ['/a'])).toBe(after);
});

test('the README shows the workflow that init writes', () => {
  expect(readFileSync(join(__dirname, '../../README.md'), 'utf8')).toContain(workflowText);
});
