import { isPinnedSpec, launchedProgram } from '../../src/openclaw/launched-program';

test.each([
  ['npx', ['-y', 'a'], 'npx', false],
  ['npx', ['-y', 'a@1.2.3'], 'npx', true],
  ['npx', ['a@1.2'], 'npx', false],
  ['C:\\node\\npx.cmd', ['a@1.2.3'], 'npx', true],
  ['pnpm', ['dlx', 'a@latest'], 'pnpm dlx', false],
  ['pnpm', ['start'], null, true],
  ['uv', ['tool', 'run', 'a==2.0'], 'uv tool run', true],
  ['docker', ['run', '--rm', `a@sha256:${'f'.repeat(64)}`], 'docker run', true],
  ['docker', ['run', 'a:1.2.3'], 'docker run', false],
  ['/usr/bin/python3', ['server.py'], null, true],
  ['', [], null, true],
])('%s %j', (command, args, launcher, pinned) => {
  expect(launchedProgram(command, args)).toEqual({ launcher, pinned });
});

test('a plugin is fixed by a whole version', () => {
  expect(['a@1.2.3', '@a/b@1.2.3-rc.1', 'a', 'a@^1.2.3', '@1.2.3', 'a@next'].map(isPinnedSpec)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
