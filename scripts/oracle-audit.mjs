/**
 * Asks real OpenClaw releases what their security audit tells of configurations, and compares the ids with those of our findings.
 *
 * npm run oracle:audit -- [--cache DIR]
 *   Asks each release of the probes and the random combinations that __tests__/oracle/audit-configs.ts makes, and writes the answers to
 *   __tests__/oracle/security-audit.json. `npm test` replays them. A configuration that a release refuses is left out.
 *   --cache DIR   keeps the installations there and uses them again; else they go to a temporary directory
 *
 * npm run oracle:audit -- [--cache DIR] --try COUNT [--from NUMBER]
 *   Asks of that many more random combinations a release, and writes nothing.
 *
 * npm run oracle:audit -- [--cache DIR] --starts COUNT
 *   Asks of that many of the recorded configurations by starting the command line for each, which takes half a minute, and lists those whose
 *   answer is another than the recorded one.
 *
 * Exits 1 where we disagree beyond what __tests__/oracle/audit-exceptions.ts explains.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { installNode, installRelease } from './openclaw-release.mjs';
import { Asker } from './oracle/asker.mjs';
import { auditAnswerIn } from './oracle/audit-answer.mjs';
import { root, source } from './source.mjs';

const releases = ['2026.9.6', '2026.4.15'];
const randomEach = 200;
const secondsEach = 180;

const { values: options } = parseArgs({
  options: {
    cache: { type: 'string' },
    try: { type: 'string' },
    from: { type: 'string', default: '100000' },
    starts: { type: 'string' },
  },
});
const recordedFile = join(root, '__tests__/oracle/security-audit.json');
const { isOfHost } = source('__tests__/oracle/audit-exceptions.ts');
const { configsOf, probeConfigs, randomConfig } = source('__tests__/oracle/audit-configs.ts');
const { differencesOf } = source('__tests__/oracle/our-audit.ts');

const cache = options.cache ? resolve(options.cache) : mkdtempSync(join(tmpdir(), 'openclaw-releases-'));
const tally = { asked: 0, refused: 0, agreed: 0, disagreed: 0 };
try {
  const node = await installNode(cache);
  const recorded = {};
  for (const release of releases) {
    const { entry } = await installRelease(cache, release);
    const asker = new Asker({ node, entry, cache, seconds: secondsEach, command: 'audit' });
    try {
      if (options.starts) await askByStarts(asker, release, Number(options.starts));
      else recorded[release] = await askAll(asker, release);
    } finally {
      asker.close();
    }
  }
  if (!options.starts && !options.try) await writeJson(recordedFile, recorded);
} finally {
  if (!options.cache) rmSync(cache, { recursive: true, force: true });
}
console.log(JSON.stringify(tally));
process.exitCode = tally.disagreed > 0 ? 1 : 0;

async function askAll(asker, release) {
  const answers = {};
  if (!options.try) for (const config of probeConfigs(release)) await ask(asker, release, config, answers);
  const probes = Object.keys(answers).length;
  const wanted = probes + Number(options.try ?? randomEach);
  for (let number = options.try ? Number(options.from) : 0; Object.keys(answers).length < wanted; number++)
    await ask(asker, release, randomConfig(release, number), answers);
  return answers;
}

async function ask(asker, release, { title, text, mark }, answers) {
  const answer = auditAnswerIn(await asker.output({ 'openclaw.json': text }), isOfHost);
  tally.asked++;
  if (!answer) {
    tally.refused++;
    return;
  }
  answers[title] = { mark, ...answer };
  const differing = differencesOf(text, release, answer).filter(({ whys }) => whys.length === 0);
  if (differing.length === 0) tally.agreed++;
  else {
    tally.disagreed++;
    console.log(`${title} (${release}): ${differing.map(({ difference }) => difference).join(' ')}\n    ${text}`);
  }
}

async function askByStarts(asker, release, count) {
  const recorded = JSON.parse(readFileSync(recordedFile, 'utf8'))[release];
  const configs = configsOf(release, new Map(Object.entries(recorded)));
  const step = Math.max(1, Math.floor(configs.length / count));
  for (const { title, text } of configs.filter((_, index) => index % step === 0)) {
    const answer = auditAnswerIn(await asker.outputOfStart({ 'openclaw.json': text }), isOfHost);
    const { mark, ...before } = recorded[title];
    tally.asked++;
    if (JSON.stringify(answer) === JSON.stringify(before)) tally.agreed++;
    else {
      tally.disagreed++;
      console.log(`${title} (${release}): started ${JSON.stringify(answer)}, recorded ${JSON.stringify(before)}`);
    }
  }
}

async function writeJson(file, value) {
  writeFileSync(file, await format(JSON.stringify(value), { ...(await resolveConfig(file)), parser: 'json' }));
}
