#!/usr/bin/env node
// How many planted credentials are found and how many decoys taken for one: ours, gitleaks and secretlint on the same files.
// Usage: npm run accuracy [-- --ours] [--seed N] [--faults]
//
// The files are made here, the same ones for the same seed: every issuer's samples, private keys and credentials without a format of their own,
// at every place, and everything that looks like one and is none. The corpus of real configs joins them where it lies beside the project.
// Exits 1 where our recall or precision is under 99 %, or another tool's recall or F1 is ahead. `--ours` leaves the other tools out and needs no
// network; `--faults` names each thing missed and each false alarm of ours.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusRepositories } from './accuracy/corpus.mjs';
import { decoyRepositories } from './accuracy/decoys.mjs';
import { gitleaks } from './accuracy/gitleaks.mjs';
import { installTools } from './accuracy/installed.mjs';
import { ours } from './accuracy/ours.mjs';
import { plantedRepositories } from './accuracy/planted.mjs';
import { figures, score } from './accuracy/score.mjs';
import { secretlint } from './accuracy/secretlint.mjs';
import { faults, table } from './accuracy/table.mjs';
import { writeTree } from './accuracy/tree.mjs';

const { values: asked } = parseArgs({
  options: {
    ours: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    faults: { type: 'boolean', default: false },
  },
});
/** What the project asks of itself. */
const least = 0.99;

const home = mkdtempSync(join(tmpdir(), 'openclaw-accuracy-'));
let short = false;
try {
  if (!asked.ours) await installTools(home);
  const seed = Number(asked.seed);
  await compare(`generated, seed ${seed}`, [...plantedRepositories(seed), ...decoyRepositories(seed)]);
  const corpus = corpusRepositories(home);
  if (corpus) await compare(`real configs (${corpus.unplaced} labels without a line)`, corpus.repositories);
  else console.log('The corpus of real configs is not here; left out.');
} finally {
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = short ? 1 : 0;

async function compare(title, repositories) {
  const scores = { ours: score(repositories, ours(repositories)) };
  if (!asked.ours) {
    const tree = mkdtempSync(join(home, 'tree-'));
    writeTree(tree, repositories);
    scores.gitleaks = score(repositories, gitleaks(home, tree));
    scores.secretlint = score(repositories, await secretlint(home, repositories));
  }
  console.log(table(title, scores));
  if (asked.faults) console.log(`${faults(scores.ours).join('\n')}\n`);
  const [mine, ...others] = Object.values(scores).map(figures);
  if (mine.recall < least || mine.precision < least) short = true;
  if (others.some((theirs) => theirs.recall >= mine.recall || f1(theirs) >= f1(mine))) short = true;
}

/** Recall and precision in one figure: a tool that says nothing has no false alarm either. */
function f1({ recall, precision }) {
  return (2 * recall * precision) / (recall + precision);
}
