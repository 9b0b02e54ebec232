// Builds both doors: dist/index.js (the Action) and dist/cli/index.js (the command line). Same source, same bytes.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ncc = fileURLToPath(new URL('../node_modules/@vercel/ncc/dist/ncc/cli.js', import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });
for (const [entry, out] of [
  ['src/index.ts', 'dist'],
  ['src/bin.ts', 'dist/cli'],
]) {
  execFileSync(process.execPath, [ncc, 'build', entry, '-o', out, '--no-cache', '--license', 'licenses.txt', '-q'], {
    cwd: root,
    stdio: 'inherit',
  });
}
