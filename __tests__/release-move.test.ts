import { check } from '../src/check';
import type { Report } from '../src/model/report';
import type { ObjectSource } from '../src/model/snapshot';
import { snapshotOf } from './rules/literal';

type Files = Readonly<Record<string, string>>;

/** Head as the working tree, and base as a commit where there is one. */
function sourceOf(head: Files, base: Files): ObjectSource {
  const unasked = (): Promise<never> => Promise.reject(new Error('not asked for'));
  return {
    commit: unasked,
    parents: unasked,
    has: unasked,
    mergeBase: unasked,
    isShallow: unasked,
    lineDates: unasked,
    past: unasked,
    snapshot: ({ kind }) => Promise.resolve(snapshotOf(kind === 'commit' ? base : head)),
  };
}

async function targetOf(
  files: { readonly head: Files; readonly base?: Files },
  preview = 'latest',
  release: string | null = null,
): Promise<Report['targets'][number] & { readonly outcome: Report['outcome'] }> {
  const report = await check(sourceOf(files.head, files.base ?? {}), {
    head: { kind: 'worktree' },
    base: files.base ? { kind: 'commit', commit: 'f'.repeat(40) } : { kind: 'none' },
    history: null,
    settings: { directory: '.', release, preview, today: null, failOn: 'error', scope: 'all' },
  });
  const [target] = report.targets;
  if (!target) throw new Error('no target');
  return { ...target, outcome: report.outcome };
}

const ignore = { '.gitignore': 'agents/*/sessions/\nagents/**/*.jsonl\n*.log\n' };
const config = (version: string, more = '') => ({
  ...ignore,
  'openclaw.json': `{ meta: { lastTouchedVersion: '${version}' }, gateway: { mode: 'local' }, session: { dmScope: 'per-channel-peer' }, ${more} }`,
});
const redact = `logging: { redactSensitive: 'tools' },`;
const entries = `agents: { entries: { main: {} } },`;
const messages = (findings: readonly { readonly messageId: string }[]) => findings.map(({ messageId }) => messageId);

test('what the newest release would refuse is told, and does not count', async () => {
  const { preview, move, outcome } = await targetOf({ head: config('2026.4.15', redact) });
  expect(preview).toMatchObject({ from: '2026.4.15', to: '2026.9.6', mends: [] });
  expect(messages(preview?.breaks ?? [])).toEqual(['listed-retired']);
  expect(outcome).toBe('pass');
  expect(move).toBeNull();
});

test('what a later release would take is told as well', async () => {
  const { preview, outcome } = await targetOf({ head: config('2026.4.15', entries) });
  expect(preview?.breaks).toEqual([]);
  expect(messages(preview?.mends ?? [])).toEqual(['not-yet']);
  expect(outcome).toBe('fail');
});

test('a place that both refuse, each for its own reason, changes nothing', async () => {
  const { preview } = await targetOf({ head: config('2026.4.15', `logging: { enabled: true },`) });
  expect(preview).toEqual({ from: '2026.4.15', to: '2026.9.6', breaks: [], mends: [] });
});

test.each([
  ['the newest release', '2026.9.6', 'latest', {}],
  ['one that was not asked for', '2026.4.15', 'off', {}],
  ['none without a config', '2026.4.15', 'latest', { 'openclaw.json': undefined }],
])('no preview of %s', async (_, version, asked, gone) => {
  const files = Object.entries({ ...config(version), ...gone }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, text] as const],
  );
  expect((await targetOf({ head: Object.fromEntries(files) }, asked)).preview).toBeNull();
});

test('a guessed release is looked ahead from by the letter', async () => {
  const files = { ...ignore, 'openclaw.json': `{ gateway: { mode: 'local' }, ${redact} }` };
  const { release, preview } = await targetOf({ head: files });
  expect(release).toMatchObject({ version: '2026.7.35', from: 'shape' });
  expect(messages(preview?.breaks ?? [])).toEqual(['listed-retired']);
});

test('a change of the stamp is told with what it breaks', async () => {
  const { move, outcome } = await targetOf({ base: config('2026.7.1-2', redact), head: config('2026.9.6', redact) });
  expect(move).toMatchObject({ from: '2026.7.1-2', to: '2026.9.6', mends: [] });
  expect(messages(move?.breaks ?? [])).toEqual(['listed-retired']);
  expect(outcome).toBe('fail');
});

test('a change of .openclaw-version is told with what it mends', async () => {
  const files = config('2026.4.15', entries);
  const { move, outcome } = await targetOf({
    base: { ...files, '.openclaw-version': '2026.4.15\n' },
    head: { ...files, '.openclaw-version': '2026.9.6\n' },
  });
  expect(move).toMatchObject({ from: '2026.4.15', to: '2026.9.6', breaks: [] });
  expect(messages(move?.mends ?? [])).toEqual(['not-yet']);
  expect(outcome).toBe('pass');
});

test('no move where the release is asked for, stays, or was a guess before', async () => {
  const [before, now] = [config('2026.4.15'), config('2026.9.6')];
  expect((await targetOf({ base: before, head: now }, 'off', '2026.9.6')).move).toBeNull();
  expect((await targetOf({ base: now, head: now })).move).toBeNull();
  const unstamped = { ...ignore, 'openclaw.json': `{ gateway: { mode: 'local' } }` };
  expect((await targetOf({ base: unstamped, head: now })).move).toBeNull();
});

test('what is no release to preview is said back, with the nearest ones', async () => {
  await expect(targetOf({ head: config('2026.4.15') }, '2026.9.66x')).rejects.toMatchObject({
    mistakes: [
      {
        message: 'The release to preview is "2026.9.66x", which is no release.',
        remedy: expect.stringContaining('2026.9.6') as string,
      },
    ],
  });
});
