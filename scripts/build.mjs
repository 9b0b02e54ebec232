// Builds both doors: dist/index.js (the Action) and dist/cli/index.js (the command line). Same source, same bytes.
// ajv is a bundle of its own, dist/ajv/: most configurations offend nothing, and are judged without it being read.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ncc = fileURLToPath(new URL('../node_modules/@vercel/ncc/dist/ncc/cli.js', import.meta.url));

function bundle(entry, out, ...options) {
  const words = ['build', entry, '-o', out, '--no-cache', '--license', 'licenses.txt', '-q', ...options];
  execFileSync(process.execPath, [ncc, ...words], { cwd: root, stdio: 'inherit' });
}

rmSync(`${root}dist`, { recursive: true, force: true });
bundle('node_modules/ajv/dist/ajv.js', 'dist/ajv');
for (const [entry, out, ajv] of [
  ['src/index.ts', 'dist', './ajv/index.js'],
  ['src/bin.ts', 'dist/cli', '../ajv/index.js'],
]) {
  bundle(entry, out, '--external', 'ajv');
  const file = `${root}${out}/index.js`;
  const parts = readFileSync(file, 'utf8').split('require("ajv")');
  if (parts.length !== 2) throw new Error(`${out}/index.js asks for ajv ${parts.length - 1} times, not once`);
  writeFileSync(file, parts.join(`require("${ajv}")`));
}
