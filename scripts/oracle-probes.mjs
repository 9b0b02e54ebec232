/**
 * Asks real OpenClaw releases what they say of configurations, and compares it with what we say.
 *
 * npm run oracle -- [--cache DIR] [--only TITLE] [--start]
 *   Asks every release of the probes in __tests__/oracle/config-validate.json and the configurations that __tests__/oracle/generated-config.ts
 *   makes for it, writes the answers to that file and to generated.json beside it, and lists where we disagree. `npm test` replays them.
 *   --cache DIR   keeps the installations there (about 2.3 GB) and uses them again; else they go to a temporary directory
 *   --only TITLE  asks only the probes whose title contains this; the others, and what is generated, keep their answers
 *   --start       starts the command line once for each question, which takes seconds, instead of once for each release
 *
 * npm run oracle -- [--cache DIR] --corpus DIR
 *   Compares the *.json of a directory, each as the only file of a state directory. Nothing of them is written or printed but their names.
 *
 * npm run oracle -- [--cache DIR] --try COUNT [--from NUMBER]
 *   Compares that many more generated configurations a release, and writes nothing.
 *
 * Exits 1 where we disagree beyond the exceptions in __tests__/oracle/exceptions.ts. To add a probe, add `{ "title", "files" }`, names
 * relative to the state directory. An answer holds facts, none of OpenClaw's sentences:
 *   valid      what the release says; null where it gave no verdict
 *   paths      the places of its issues, sorted, as it spells them (`<root>`, `bindings.0.match`)
 *   keys       the key names it did not recognise, sorted, where its issues name any
 *   warnings   the places of its warnings, sorted, where there are any
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { installNode, installRelease } from './openclaw-release.mjs';
import { answerIn } from './oracle/answer.mjs';
import { Asker } from './oracle/asker.mjs';
import { root, source } from './source.mjs';

const releases = ['2026.3.24', '2026.4.15', '2026.7.1-2', '2026.9.6'];
const generatedEach = 200;
const secondsEach = 90;

const { values: options } = parseArgs({
  options: {
    cache: { type: 'string' },
    only: { type: 'string' },
    start: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    try: { type: 'string' },
    from: { type: 'string', default: '100000' },
  },
});
const probesFile = join(root, '__tests__/oracle/config-validate.json');
const generatedFile = join(root, '__tests__/oracle/generated.json');
const { schemaErrors } = source('__tests__/oracle/our-answer.ts');
const { exceptions } = source('__tests__/oracle/exceptions.ts');
const { generatedConfig } = source('__tests__/oracle/generated-config.ts');

const cache = options.cache ? resolve(options.cache) : mkdtempSync(join(tmpdir(), 'openclaw-releases-'));
const tally = { asked: 0, agreed: 0, excepted: 0, refused: 0, disagreed: 0, unanswered: 0 };
const asker = await askers();
try {
  if (options.corpus) await compareCorpus(resolve(options.corpus));
  else if (options.try) await tryGenerated(Number(options.from), Number(options.try));
  else await askAll();
} finally {
  for (const each of asker.values()) each.close();
  if (!options.cache) rmSync(cache, { recursive: true, force: true });
}
console.log(JSON.stringify(tally));
process.exitCode = tally.disagreed + tally.unanswered > 0 ? 1 : 0;

async function askers() {
  const node = await installNode(cache);
  const found = new Map();
  for (const release of releases) {
    const { entry } = await installRelease(cache, release);
    found.set(release, new Asker({ node, entry, cache, seconds: secondsEach, command: 'validate' }));
  }
  return found;
}

async function askAll() {
  const probes = JSON.parse(readFileSync(probesFile, 'utf8'));
  for (const probe of probes.filter(({ title }) => title.includes(options.only ?? ''))) {
    probe.answers = {};
    for (const release of releases) probe.answers[release] = await compared(probe.title, release, probe.files);
  }
  await writeJson(probesFile, probes);
  if (options.only !== undefined) return;
  const generated = [];
  for (const release of releases) {
    for (let number = 0; number < generatedEach; number++) {
      const { title, text } = generatedConfig(release, number);
      const { valid, paths } = await compared(title, release, { 'openclaw.json': text });
      generated.push({ title, release, text, valid, paths });
    }
  }
  await writeJson(generatedFile, generated);
}

async function compareCorpus(directory) {
  for (const name of readdirSync(directory).filter((each) => each.endsWith('.json'))) {
    const text = readFileSync(join(directory, name), 'utf8');
    for (const release of releases) await compared(name, release, { 'openclaw.json': text }, false);
  }
}

async function tryGenerated(from, count) {
  for (const release of releases) {
    for (let number = from; number < from + count; number++) {
      const { title, text } = generatedConfig(release, number);
      await compared(title, release, { 'openclaw.json': text });
    }
  }
}

/** The answer of a release, after ours was compared with it. */
async function compared(title, release, files, show = true) {
  const at = asker.get(release);
  const answer = answerIn(options.start ? await at.outputOfStart(files) : await at.output(files));
  const ours = schemaErrors(files, release);
  const name = `${title} (${release})`;
  tally.asked++;
  if (answer.valid === false) tally.refused++;
  if (answer.valid === null) tally.unanswered++;
  else if (answer.valid === (ours.length === 0)) tally.agreed++;
  else if (exceptions.has(name)) tally.excepted++;
  else {
    tally.disagreed++;
    const theirs = answer.valid ? 'takes it' : `refuses ${answer.paths.join(', ')}`;
    const rules = [
      ...new Set(
        ours.map(
          ({ ruleId, message }) => `${ruleId} ${show ? message.flatMap((part) => part.value ?? part).join('') : ''}`,
        ),
      ),
    ];
    console.log(`${name}: OpenClaw ${theirs}; we ${rules.length > 0 ? `say ${rules.join('; ')}` : 'take it'}`);
    if (show && !options.only) console.log(`    ${JSON.stringify(files).slice(0, 1500)}`);
  }
  return answer;
}

async function writeJson(file, value) {
  if (tally.unanswered > 0) throw new Error('Some questions had no answer, so nothing is written.');
  const text = JSON.stringify(value).replaceAll('\uFEFF', '\\ufeff');
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'json' }));
}
