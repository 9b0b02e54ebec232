import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(__dirname, '../..');

/** A module of its own in a process of its own: the generator is ESM, which jest does not load here. It prints one line of JSON. */
const survey = `
  import { createHash } from 'node:crypto';
  import { decoyRepositories } from './scripts/accuracy/decoys.mjs';
  import { plantedRepositories } from './scripts/accuracy/planted.mjs';
  const digest = (repositories) => {
    const hash = createHash('sha256');
    for (const { name, files } of repositories) for (const [path, bytes] of files) hash.update(name + path).update(bytes);
    return hash.digest('hex');
  };
  const make = (seed) => [...plantedRepositories(seed), ...decoyRepositories(seed)];
  const first = make(1);
  const lineOf = ({ files, items }, item) => files.get(item.path).toString('latin1').split('\\n')[item.first - 1];
  console.log(JSON.stringify({
    again: digest(first) === digest(make(1)),
    other: digest(first) === digest(make(2)),
    leaks: first.flatMap(({ items }) => items).filter(({ leak }) => leak).length,
    decoys: first.flatMap(({ items }) => items).filter(({ leak }) => !leak).length,
    marked: first.flatMap(({ files }) => [...files.values()]).filter((bytes) => /[\\u{e000}-\\u{e002}]/u.test(bytes.toString())).length,
    blank: first.flatMap((repository) => repository.items.filter((item) => !lineOf(repository, item)?.trim())).length,
  }));
`;

interface Survey {
  readonly again: boolean;
  readonly other: boolean;
  readonly leaks: number;
  readonly decoys: number;
  readonly marked: number;
  readonly blank: number;
}

it('plants the same for the same seed, and every label names a line with something on it', async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', survey], { cwd: root });
  const made = JSON.parse(stdout) as Survey;
  expect(made).toMatchObject({ again: true, other: false, marked: 0, blank: 0 });
  expect(made.leaks).toBeGreaterThan(15_000);
  expect(made.decoys).toBeGreaterThan(4_000);
});

it('finds 99 % of what is planted, and 99 % of what it tells was', async () => {
  const { stdout } = await run(process.execPath, ['scripts/accuracy.mjs', '--ours', '--seed', '3'], { cwd: root });
  expect(stdout).toMatch(/^generated, seed 3: \d+ planted credentials$/m);
}, 120_000);
