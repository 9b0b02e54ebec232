// Puts what the programs really print into README.md: npm run readme. With --check, writes nothing and fails where a sample is stale.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fakes, materialise } from './materialise-examples.mjs';
import { root, source } from './source.mjs';

const readme = join(root, 'README.md');
const out = mkdtempSync(join(tmpdir(), 'openclaw-readme-'));
const who = { NAME: 'Example', EMAIL: 'user@example.invalid', DATE: '2026-11-22T12:00:00Z' };
const environment = {
  PATH: process.env.PATH,
  HOME: out,
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    Object.entries(who).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  ),
};

/** What the command line prints on an example. */
function printed(directory) {
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'dist/cli/index.js')], {
    cwd: directory,
    env: environment,
    encoding: 'utf8',
  });
  return `${stdout}(exit code ${status})\n`;
}

/** The comment on a pull request that opens the clean example to the network, mistypes a value and pastes a token. */
async function comment(directory) {
  const git = (...words) => execFileSync('git', words, { cwd: directory, env: environment, encoding: 'utf8' }).trim();
  const file = join(directory, 'openclaw.json');
  const base = git('rev-parse', 'HEAD');
  const changed = readFileSync(file, 'utf8')
    .replace('"loopback"', '"lan"')
    .replace('"per-channel-peer"', '"per-channel"')
    .replace('${TELEGRAM_BOT_TOKEN}', fakes()['telegram-token']);
  writeFileSync(file, changed);
  git('commit', '--quiet', '--all', '--message', 'Let the phone in');
  const { openRepository } = source('src/snapshot/open-repository.ts');
  const { check } = source('src/check.ts');
  const { comment } = source('src/reporters/comment.ts');
  const opened = await openRepository(directory, environment);
  const head = git('rev-parse', 'HEAD');
  const report = await check(opened.source, {
    head: { kind: 'commit', commit: head },
    base: { kind: 'commit', commit: base },
    history: null,
    settings: { directory: '.', release: null, preview: 'latest', today: null, failOn: 'error', scope: 'all' },
  });
  const links = { server: 'https://github.com', repository: 'you/openclaw-config', commit: head };
  return comment(report, { markerKey: 'root', links, runUrl: null });
}

/** Heading levels go down and the marker goes: a comment inside a page. */
const quoted = (markdown) =>
  markdown
    .replace(/^<!--.*-->\n+/, '')
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

try {
  const examples = materialise(out);
  const prints = examples.map(({ name, directory }) => `$ cd ${name} && node dist/cli/index.js\n${printed(directory)}`);
  const blocks = {
    comment: quoted(await comment(examples.find(({ name }) => name === 'clean').directory)),
    usage: ['```text', source('src/commands/usage.ts').usage().trimEnd(), '```'].join('\n'),
    demo: ['```text', prints.join('\n').trimEnd(), '```'].join('\n'),
  };
  const old = readFileSync(readme, 'utf8');
  const fresh = old.replace(
    /(<!-- (\w+):start -->\n)[\s\S]*?(\n<!-- \2:end -->)/g,
    (_, start, name, end) => start + blocks[name] + end,
  );
  if (!process.argv.includes('--check')) writeFileSync(readme, fresh);
  else if (fresh !== old) {
    console.error('The samples in README.md are stale. Run npm run readme.');
    process.exitCode = 1;
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
