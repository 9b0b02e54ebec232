import { readFileSync } from 'node:fs';
import { LoopbackGitHub } from '../bundle/loopback-github';
import { outputOf, Sandbox } from '../bundle/sandbox';
import { secrets } from './secrets';
import { fragmentsIn } from './world';

const token = secrets["an issuer's key"]?.(1) ?? '';
const password = secrets['a password']?.(1) ?? '';
const all = [token, password] as const;

let box: Sandbox;
let github: LoopbackGitHub;
beforeEach(() => {
  box = new Sandbox();
  github = new LoopbackGitHub();
});
afterEach(async () => {
  box.remove();
  await github.stop();
});

/** Commits with the secrets in their files, names, messages and authors, on branches and with tags named by them. */
function plant(): { readonly base: string; readonly head: string } {
  const config = { gateway: { auth: { mode: 'password', password } }, [password]: 1, env: { GH_TOKEN: token } };
  const base = box.commit({ 'openclaw.json': '{}' }, `Add ${token}`);
  box.git('checkout', '--quiet', '-b', `fix/${token}`);
  box.git('config', 'user.name', password);
  box.commit(
    { [`notes/${token}.md`]: `${token}\n`, 'gone.env': `A_PASSWORD=${password}\n` },
    `${password} and ${token}`,
  );
  box.git('tag', '-a', '-m', token, `v-${password}`);
  const head = box.commit(
    { 'openclaw.json': JSON.stringify(config), 'gone.env': null, [`${password}.log`]: '' },
    token,
  );
  box.git('branch', password);
  return { base, head };
}

/** What of the secrets a text says. */
function leaks(text: string): readonly string[] {
  return all.flatMap((secret) => fragmentsIn(text, secret, ''));
}

/** The Action on a pull request whose every word is a secret. */
async function action() {
  const { base, head } = plant();
  return box.action(
    {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_API_URL: await github.start(),
      GITHUB_HEAD_REF: `fix/${token}`,
      GITHUB_REF: `refs/heads/${password}`,
      'INPUT_GITHUB-TOKEN': token,
      RUNNER_DEBUG: '1',
    },
    {
      pull_request: {
        number: 7,
        title: token,
        body: password,
        base: { sha: base, ref: password },
        head: { sha: head, ref: `fix/${token}` },
      },
    },
  );
}

test('the Action says nothing of a secret: log, summary, outputs, report, comment', async () => {
  const { code, stdout, stderr, summary, outputs } = await action();
  expect(code).toBe(1);
  expect(github.comments).toHaveLength(1);
  const report = readFileSync(outputOf(outputs, 'report-json') ?? '', 'utf8');
  const said = { stdout, stderr, summary, outputs, report, comment: JSON.stringify(github.comments) };
  for (const [output, text] of Object.entries(said)) expect([output, leaks(text)]).toEqual([output, []]);
});

test('nor does it repeat what GitHub says where it refuses', async () => {
  github.refusal = 422;
  const { stdout, stderr, outputs } = await action();
  expect(stdout).toContain('GitHub refused the comment (422).');
  expect(leaks(stdout + stderr + outputs)).toEqual([]);
});

test.each(['text', 'json', 'markdown', 'github'])('nor does the command line, as %s', async (format) => {
  plant();
  const ended = await box.cli(['--rev', 'HEAD', '--history', 'full', '--format', format]);
  expect(ended.code).toBe(1);
  expect(leaks(ended.stdout + ended.stderr)).toEqual([]);
});

test.each([
  ['a revision', ['--rev', token]],
  ['a base', ['--base', `origin/${token}`]],
  ['a file', [token]],
  ['an option', ['--format', token]],
  ['a file of the report', ['--output', `/nowhere/${token}`]],
])('nor where it is told as %s and refused', async (_, words) => {
  plant();
  const ended = await box.cli(words);
  expect(ended.code).toBeGreaterThan(1);
  expect(leaks(ended.stdout + ended.stderr)).toEqual([]);
});

test('nor where HEAD is a branch of that name without a commit', async () => {
  box.git('checkout', '--quiet', '--orphan', token);
  const ended = await box.cli(['--rev', 'HEAD']);
  expect(ended.stderr).toContain('has no commit yet');
  expect(leaks(ended.stdout + ended.stderr)).toEqual([]);
});
