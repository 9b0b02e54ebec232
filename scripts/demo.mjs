// Shows the check on each example directory, as a user would see it: npm run demo [NAME...]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { materialise } from './materialise-examples.mjs';

const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'openclaw-demo-'));
const names = process.argv.slice(2);
try {
  for (const { name, directory } of materialise(out, names.length > 0 ? names : undefined)) {
    console.log(`$ cd ${name} && openclaw-config-check`);
    const { status } = spawnSync(process.execPath, [cli], { cwd: directory, stdio: 'inherit' });
    console.log(`(exit code ${status})\n`);
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
