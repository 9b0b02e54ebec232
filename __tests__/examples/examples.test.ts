import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const out = mkdtempSync(join(tmpdir(), 'examples-test-'));
const guide = ['.gitignore', 'openclaw.json'];
const auth = 'agents/main/agent/auth-profiles.json';

/** Shapes a secret scanner stops at: 32 hexadecimal digits, an `sk-` key, a Telegram token. */
const credential = /[0-9a-f]{32}|\bsk-[\w-]{16}|\b\d{8,10}:[\w-]{35}/;

function tracked(name: string): readonly string[] {
  const listed = execFileSync('git', ['ls-tree', '-r', '--name-only', 'HEAD'], { cwd: join(out, name), encoding: 'utf8' });
  return listed.trim().split('\n');
}

function text(name: string, path: string): string {
  return readFileSync(join(out, name, path), 'utf8');
}

beforeAll(() => {
  execFileSync('node', [join(root, 'scripts', 'materialise-examples.mjs'), out]);
});

afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

test('the committed copies hold nothing of the shape of a credential', () => {
  const files = readdirSync(join(root, 'examples'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const telling = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => credential.test(readFileSync(path, 'utf8')));
  expect(files.length).toBeGreaterThan(15);
  expect(telling).toEqual([]);
});

test.each([
  ['2026.2.9', [...guide, auth]],
  ['2026.4.15', [...guide, auth, 'agents/main/agent/models.json']],
  ['2026.9.6', guide],
  ['broken', [...guide, 'agents/main/sessions/2f6c1d3e-8a41-4c57-9b0e-5d7f3a92c618.jsonl']],
  ['clean', [...guide, '.openclaw-version', 'agents.json5']],
])('%s is a repository that tracks its files', (name, paths) => {
  expect(tracked(name)).toEqual([...paths].sort());
});

test.each([
  ['2026.2.9', 'openclaw.json', /"token": "[0-9a-f]{48}"/],
  ['2026.2.9', auth, /"key": "sk-ant-api03-\w{93}AA"/],
  ['2026.4.15', 'openclaw.json', /"token": "[0-9a-f]{48}"/],
  ['2026.4.15', auth, /"key": "sk-ant-api03-\w{93}AA"/],
  ['2026.9.6', 'openclaw.json', /"token": "[0-9a-f]{48}"/],
  ['broken', 'openclaw.json', /"botToken": "\d{10}:\w{35}"/],
])('%s holds a credential of the real shape in %s', (name, path, shape) => {
  expect(text(name, path)).toMatch(shape);
});

test('the clean example holds none', () => {
  for (const path of tracked('clean')) expect(text('clean', path)).not.toMatch(credential);
});
