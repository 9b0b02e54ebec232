import { readFileSync } from 'node:fs';
import { fillTemplate } from '../../src/credentials/sample';
import { LoopbackGitHub } from './loopback-github';
import { outputOf, Sandbox } from './sandbox';

const config = (gateway: object): string =>
  JSON.stringify(
    {
      meta: { lastTouchedVersion: '2026.9.6' },
      gateway: {
        mode: 'local',
        bind: 'loopback',
        auth: { mode: 'token', token: '${OPENCLAW_GATEWAY_TOKEN}' },
        ...gateway,
      },
      session: { dmScope: 'per-channel-peer' },
    },
    null,
    2,
  );
const good = { 'openclaw.json': config({}), '.gitignore': '/*\n!/.gitignore\n!/openclaw.json\n' };
const bad = { ...good, 'openclaw.json': config({ bind: 'lan', auth: { mode: 'none' } }) };

let box: Sandbox;
let github: LoopbackGitHub;
let api: string;
beforeEach(async () => {
  box = new Sandbox();
  github = new LoopbackGitHub();
  api = await github.start();
});
afterEach(async () => {
  box.remove();
  await github.stop();
});

function pullRequest(base: string, head: string, variables: Readonly<Record<string, string>> = {}) {
  return box.action(
    { GITHUB_EVENT_NAME: 'pull_request', GITHUB_API_URL: api, 'INPUT_GITHUB-TOKEN': 'not-a-token', ...variables },
    { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } },
  );
}

test('without any input, on any event: verdict, annotations, summary, outputs', async () => {
  box.commit(bad);
  const ended = await box.action();
  expect(ended.code).toBe(1);
  expect(ended.stdout).toMatch(/^::error title=hardening\/no-exposed-gateway,file=openclaw\.json,line=\d+,/m);
  expect(ended.summary).toContain('hardening/no-exposed-gateway');
  expect(outputOf(ended.outputs, 'outcome')).toBe('fail');
  expect(Number(outputOf(ended.outputs, 'error-count'))).toBeGreaterThan(0);
  expect(outputOf(ended.outputs, 'introduced-count')).toBe('');
  expect(outputOf(ended.outputs, 'openclaw-version')).toBe('2026.9.6');
  const report = JSON.parse(readFileSync(outputOf(ended.outputs, 'report-json') ?? '', 'utf8')) as { version: number };
  expect(report.version).toBe(1);
  expect(github.requests).toEqual([]);
});

test('the same annotations come from the command line’s github format', async () => {
  box.commit(bad);
  const fromAction = (await box.action()).stdout
    .split('\n')
    .filter((line) => /^::(?:error|warning|notice) /.test(line));
  const fromCli = (await box.cli(['--rev', 'HEAD', '--format', 'github'])).stdout
    .split('\n')
    .filter((line) => line !== '');
  expect(fromCli.map(sorted)).toEqual(fromAction.map(sorted));
});

/** A log command with its properties in order of name, which does not matter to the runner. */
function sorted(line: string): string {
  return line.replace(
    /^(::\w+ )(.*?)(::)/,
    (_, start: string, properties: string, end: string) => start + properties.split(',').sort().join(',') + end,
  );
}

test('one comment: made for findings, left alone when equal, turned green when they are gone', async () => {
  const base = box.commit(good);
  const head = box.commit(bad);
  const first = await pullRequest(base, head);
  expect(first.code).toBe(1);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain(`git restore --source=${base} -- openclaw.json`);
  expect(outputOf(first.outputs, 'comment-url')).toBe(github.comments[0]?.html_url);
  expect(outputOf(first.outputs, 'last-good-commit')).toBe(base);
  expect(outputOf(first.outputs, 'introduced-count')).not.toBe('0');

  github.requests.length = 0;
  await pullRequest(base, head);
  expect(github.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);

  const mended = box.commit(good);
  const green = await pullRequest(base, mended);
  expect(green.code).toBe(0);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).not.toContain('git restore');
});

test('nothing to say and no comment yet: none is made', async () => {
  const base = box.commit(good);
  await pullRequest(base, box.commit({ 'openclaw.json': config({ port: 18790 }) }));
  expect(github.comments).toEqual([]);
  await pullRequest(base, box.git('rev-parse', 'HEAD'), { INPUT_COMMENT: 'always' });
  expect(github.comments).toHaveLength(1);
});

test('somebody else’s comment with our marker is not ours; ours is found on a later page', async () => {
  const base = box.commit(good);
  const head = box.commit(bad);
  await pullRequest(base, head);
  const ours = github.comments.pop();
  const theirs = github.add('someone', ours?.body ?? '');
  for (let count = 0; count < 150; count++) github.add('someone', 'chatter');
  const mine = github.add('github-actions[bot]', `${ours?.body ?? ''}\nold`);
  await pullRequest(base, head);
  expect(theirs.body).toBe(ours?.body);
  expect(mine.body).toBe(ours?.body);
  expect(github.comments).toHaveLength(152);
});

test.each([401, 403, 404, 422, 500])(
  '%i on the comment changes no verdict and is told once',
  async (status) => {
    github.refusal = status;
    const base = box.commit(good);
    const { code, stdout } = await pullRequest(base, box.commit(bad));
    expect(code).toBe(1);
    expect(stdout.match(/^::warning::.*/gm)).toHaveLength(1);
    expect(stdout).not.toContain('not-a-token');
  },
  30_000,
);

test('a merge commit is compared with its first parent, not with the base branch’s tip', async () => {
  const fork = box.commit(bad);
  box.git('checkout', '--quiet', '-b', 'change');
  const head = box.commit({ 'notes.md': 'x' });
  box.git('checkout', '--quiet', 'main');
  box.commit({ 'openclaw.json': good['openclaw.json'] });
  const tip = box.commit(bad);
  box.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'change');
  const { outputs } = await pullRequest(fork, head);
  expect(outputOf(outputs, 'introduced-count')).toBe('0');
  expect(JSON.parse(readFileSync(outputOf(outputs, 'report-json') ?? '', 'utf8'))).toMatchObject({ outcome: 'fail' });
  expect(tip).not.toBe(fork);
});

test('a base that is not in the clone is told; introduced findings alone cannot be judged then', async () => {
  const head = box.commit(good);
  const gone = 'f'.repeat(40);
  const all = await pullRequest(gone, head);
  expect([all.code, outputOf(all.outputs, 'outcome')]).toEqual([0, 'pass']);
  expect(all.stdout).toContain('fetch-depth: 0');
  expect((await pullRequest(gone, head, { INPUT_SCOPE: 'introduced' })).code).toBe(3);
});

test('the base branch checked out for a pull request is not the pull request', async () => {
  const base = box.commit(good);
  box.git('checkout', '--quiet', '-b', 'change');
  const head = box.commit(bad);
  box.git('checkout', '--quiet', 'main');
  const { code, stdout } = await pullRequest(base, head, { GITHUB_EVENT_NAME: 'pull_request_target' });
  expect(code).toBe(3);
  expect(stdout).toContain('is not the change');
});

test('no line of the log is a command of the repository', async () => {
  box.commit({ ...good, '::stop-commands::x/auth-profiles.json': '{}', 'credentials/::add-mask::error': '{}' });
  const { stdout } = await box.action();
  const [, resume = ''] = /^::stop-commands::(\S+)$/m.exec(stdout) ?? [];
  const [before = '', rest = ''] = stdout.split(`::stop-commands::${resume}\n`);
  const [, after = ''] = rest.split(`::${resume}::\n`);
  expect(
    `${before}${after}`.split('\n').filter((line) => line !== '' && !/^::(?:error|warning|notice) /.test(line)),
  ).toEqual([]);
});

test('a report that cannot be written hides no verdict', async () => {
  const base = box.commit(good);
  const { code, outputs } = await pullRequest(base, box.commit(bad), {
    'INPUT_JSON-FILE': 'no/such/directory/report.json',
  });
  expect(code).toBe(1);
  expect(outputOf(outputs, 'outcome')).toBe('fail');
  expect(github.comments).toHaveLength(1);
});

test('a failure beside the configuration plans no way back from it', async () => {
  const base = box.commit(good);
  const head = box.commit({
    'openclaw.json': config({ port: 18790 }),
    'notes.md': fillTemplate('ghp_{a30}{#base62}', 4),
  });
  const { code } = await pullRequest(base, head);
  expect(code).toBe(1);
  expect(github.comments[0]?.body).not.toContain('git restore');
});

test('wrong inputs: all of them at once, exit code 2', async () => {
  box.commit(good);
  const { code, stdout } = await box.action({ 'INPUT_FAIL-ON': 'fatal', INPUT_SCOPE: 'some', INPUT_PATH: '/etc' });
  expect(code).toBe(2);
  expect(stdout.match(/^::error /gm)).toHaveLength(3);
});

test('no repository, no commit, no config: each its own answer, exit code 3', async () => {
  expect(await box.action()).toMatchObject({ code: 3 });
  box.commit({ 'README.md': 'x', '.gitignore': good['.gitignore'] });
  expect(await box.action({ 'INPUT_FAIL-ON': 'never' })).toMatchObject({ code: 3 });
  expect((await box.action({ GITHUB_WORKSPACE: box.home })).code).toBe(3);
});

test('a planted credential reaches no output', async () => {
  const token = fillTemplate('ghp_{a30}{#base62}', 11);
  const base = box.commit(good);
  const head = box.commit({
    'openclaw.json': config({
      auth: { mode: 'token', token },
      [`x${token}`]: 1,
      remote: { url: `wss://u:${token}@h.example/` },
    }),
    [`notes/${token}.md`]: `# ${token}\n`,
    [`hosts/${token}/.openclaw/openclaw.json`]: '{ "gatway": 1 }',
    'notes.tmpl': `{{ x }} ${token}`,
    'agents/main/agent/auth-profiles.json': JSON.stringify({ profiles: { [token]: { type: 'token', token } } }),
    '.env': `GITHUB_TOKEN=${token}\n`,
  });
  const { code, stdout, stderr, outputs, summary } = await pullRequest(base, head);
  expect(code).toBe(1);
  const report = readFileSync(outputOf(outputs, 'report-json') ?? '', 'utf8');
  const everything = [stdout, stderr, outputs, summary, report, ...github.comments.map(({ body }) => body)].join('\n');
  expect(everything).toContain('secrets/no-plaintext-secret');
  for (let at = 4; at + 8 <= token.length; at++) expect(everything).not.toContain(token.slice(at, at + 8));
});

test('a credential that the change added and took out again fails it, at its commit', async () => {
  const token = fillTemplate('ghp_{a30}{#base62}', 12);
  const base = box.commit(good);
  const leak = box.commit({ 'workspace/notes.md': `# ${token}\n` });
  const head = box.commit({ 'workspace/notes.md': null });
  const { code, stdout, summary } = await pullRequest(base, head);
  expect(code).toBe(1);
  expect(summary).toContain('secrets/no-leak-in-history');
  expect(github.comments[0]?.body).toContain(`\`workspace/notes.md\` in \`${leak.slice(0, 12)}\``);
  expect([stdout, summary, github.comments[0]?.body].join('')).not.toContain(token.slice(4, 12));
  expect((await pullRequest(base, head, { INPUT_HISTORY: 'off' })).code).toBe(0);
  expect((await pullRequest(leak, head)).code).toBe(0);
  const later = box.commit({ 'workspace/notes.md': 'nothing' });
  const full = { INPUT_HISTORY: 'full' };
  expect((await pullRequest(head, later)).code).toBe(0);
  expect((await pullRequest(head, later, full)).code).toBe(1);
  expect((await pullRequest(head, later, { ...full, INPUT_SCOPE: 'introduced' })).code).toBe(0);
});

test('what a force push replaced is looked through where the clone has it, else told', async () => {
  const base = box.commit(good);
  const before = box.commit({ 'workspace/notes.md': fillTemplate('ghp_{a30}{#base62}', 13) });
  box.git('reset', '--quiet', '--hard', base);
  const head = box.commit({ 'workspace/notes.md': 'clean' });
  const synchronize = (replaced: string) =>
    box.action(
      { GITHUB_EVENT_NAME: 'pull_request' },
      {
        action: 'synchronize',
        before: replaced,
        pull_request: { number: 7, base: { sha: base }, head: { sha: head } },
      },
    );
  expect(await synchronize(before)).toMatchObject({ code: 1 });
  const gone = await synchronize('d'.repeat(40));
  expect(gone.code).toBe(0);
  expect(gone.stdout).toContain('A push replaced the commit dddddddddddd, which is not in this clone.');
});

test('the runner is asked to blank out what has an issuer’s format, and nothing shorter or less certain', async () => {
  const token = fillTemplate('ghp_{a30}{#base62}', 14);
  box.commit({
    ...good,
    'openclaw.json': config({ auth: { mode: 'token', token } }),
    '.env': 'MY_API_KEY=hunter2hunter2hunter2\n',
  });
  const masked = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('::add-mask::'));
  expect(masked((await box.action({ GITHUB_ACTIONS: 'true' })).stdout)).toEqual([`::add-mask::${token}`]);
  expect(masked((await box.action()).stdout)).toEqual([]);
});
