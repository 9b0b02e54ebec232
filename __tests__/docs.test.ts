import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flags } from '../src/inputs/flags';
import { inputNames } from '../src/inputs/action-inputs';
import { stateDirectoryPage } from './openclaw/state-directory-page';
import { rulePages } from './rules/rule-pages';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('docs/rules is what the rules say (npm run docs)', () => {
  const folder = join(root, 'docs/rules');
  const written = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  expect(written).toEqual(rulePages());
});

test('docs/state-directory.md is what the state map says (npm run docs)', () => {
  expect(readFileSync(join(root, 'docs/state-directory.md'), 'utf8')).toBe(stateDirectoryPage());
});

test('the samples in the README are what the programs print (npm run readme)', () => {
  expect(() => execFileSync(process.execPath, [join(root, 'scripts/readme.mjs'), '--check'])).not.toThrow();
}, 60_000);

test('the README names every input, every flag and every dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const packages = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
  const named = [
    ...inputNames.map((name) => `\`${name}\``),
    ...Object.keys(flags).map((name) => `--${name}`),
    ...packages,
  ];
  expect(named.filter((name) => !readme.includes(name))).toEqual([]);
});

test('links between our own pages lead somewhere', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/architecture.md',
    'docs/json.md',
    'docs/state-directory.md',
    'docs/rules/README.md',
  ];
  const broken = pages.flatMap((page) =>
    Array.from(readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), ([, target]) =>
      join(root, page, '..', target ?? ''),
    ).filter((target) => {
      try {
        readFileSync(target);
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== 'EISDIR';
      }
    }),
  );
  expect(broken).toEqual([]);
});
