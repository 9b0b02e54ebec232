import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputNames } from '../src/inputs/action-inputs';
import { tool } from '../src/model/tool';

const root = join(__dirname, '..');
const action = readFileSync(join(root, 'action.yml'), 'utf8');

/** Keys one level below a top-level block of action.yml. */
function keysOf(block: string): string[] {
  const body = action.split(new RegExp(`^${block}:\\n`, 'm'))[1]?.split(/^\S/m)[0] ?? '';
  return Array.from(body.matchAll(/^ {2}([\w-]+):/gm), ([, key]) => key ?? '');
}

test('action.yml declares exactly the inputs that are read, each with a default', () => {
  expect(keysOf('inputs').sort()).toEqual([...inputNames].sort());
  expect(action.match(/^ {4}default:/gm)).toHaveLength(inputNames.length);
});

test('action.yml declares exactly the outputs that are set', () => {
  const door = readFileSync(join(root, 'src/deliver.ts'), 'utf8');
  const set = Array.from(door.matchAll(/setOutput\(\s*'([\w-]+)'/g), ([, name]) => name ?? '');
  expect(keysOf('outputs').sort()).toEqual([...new Set(set)].sort());
});

test('the Action runs on the runtime and the bundle that are shipped', () => {
  expect(action).toMatch(/using: node24\n {2}main: dist\/index\.js/);
});

test('the version in a report is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(tool.version).toBe(version);
});
