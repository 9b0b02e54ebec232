import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stateMap } from '../../src/openclaw/data/state-map';
import { allowList, denyList } from '../../src/openclaw/recommended-ignore';
import { mayBeTracked, neverTracked } from './sample-paths';

let scratch = '';
beforeAll(() => (scratch = mkdtempSync(join(tmpdir(), 'recommended-'))));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** Which of these paths git ignores by a .gitignore of these lines. */
function ignoredBy(lines: readonly string[], paths: readonly string[]): readonly string[] {
  writeFileSync(join(scratch, '.gitignore'), `${lines.join('\n')}\n`);
  const git = (args: readonly string[], input = ''): string => {
    const { stdout, stderr, status } = spawnSync('git', ['-C', scratch, '-c', 'core.excludesFile=/dev/null', ...args], {
      input,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', HOME: scratch },
    });
    // check-ignore answers 1 where no path is ignored.
    if (status !== 0 && status !== 1) throw new Error(stderr);
    return stdout;
  };
  git(['init', '-q', '--template=']);
  const answer = git(['check-ignore', '--no-index', '-z', '--stdin'], paths.map((path) => `${path}\0`).join(''));
  return answer.split('\0').filter((path) => path !== '');
}

const samples = (git: 'never' | 'may' | 'track'): readonly string[] =>
  stateMap.filter((entry) => entry.git === git).flatMap((entry) => entry.samples);

describe('the deny-list, by git itself', () => {
  it('is right about 98 of 98 sample paths', () => {
    const paths = [...neverTracked, ...mayBeTracked];
    expect(paths).toHaveLength(98);
    expect(ignoredBy(denyList(), paths)).toEqual(neverTracked);
  });

  it('ignores every sample of the map that must not be tracked, and none that may', () => {
    expect(ignoredBy(denyList(), samples('never'))).toEqual(samples('never'));
    expect(ignoredBy(denyList(), [...samples('may'), ...samples('track')])).toEqual([]);
  });

  it('leaves in what has such a name elsewhere', () => {
    const elsewhere = [
      'skills/foo/bin',
      'skills/foo/tools/a.sh',
      'hooks/a/cache/b',
      'src/credentials/a.ts',
      'docs/logs/a.md',
    ];
    expect(ignoredBy(denyList(), elsewhere)).toEqual([]);
  });

  it('says each line once', () => {
    const lines = denyList().filter((line) => !line.startsWith('#'));
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('the allow-list, by git itself', () => {
  const kept = [
    'skills/',
    'hooks/',
    'agents.json5',
    'channels.json5',
    'config/parts/a b[1].json5',
    '.openclaw-version',
  ];
  const own = ['openclaw.json', '.gitignore', '.gitattributes', '.env.example', 'README.md', '.github/workflows/a.yml'];

  it('ignores 90 of 90 paths that must never be tracked, and what a later release may write', () => {
    expect(neverTracked).toHaveLength(90);
    const later = ['new-store.sqlite', 'anything/at/all'];
    expect(ignoredBy(allowList(), [...neverTracked, ...later])).toEqual([...neverTracked, ...later]);
    expect(ignoredBy(allowList(kept), [...neverTracked, ...later])).toEqual([...neverTracked, ...later]);
    expect(ignoredBy(allowList(kept), samples('never'))).toEqual(samples('never'));
  });

  it('leaves in its own files, and what is re-included', () => {
    expect(ignoredBy(allowList(), own)).toEqual([]);
    const included = [...mayBeTracked, 'config/parts/a b[1].json5', '.openclaw-version'];
    expect(ignoredBy(allowList(kept), [...own, ...included])).toEqual([]);
  });

  it('re-includes a file alone, not what lies beside it', () => {
    const beside = ['config/b.json5', 'config/parts/b.json5', 'config/parts/a b1.json5', 'skills/a/x.sqlite'];
    expect(ignoredBy(allowList(kept), beside)).toEqual(beside);
  });

  it('is the same in whatever order it is asked for', () => {
    expect(allowList([...kept].reverse())).toEqual(allowList(kept));
  });
});
