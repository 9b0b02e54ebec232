/**
 * Compares the JSON5 reader with json5 on random texts, the same ones for the same seed:
 *
 *     npm run fuzz -- [count] [seed]
 *
 * Prints the rate, and the first text the two disagree on, cut down to what matters; exits 1 on one.
 */
import { source } from './source.mjs';

const [count, seed] = [process.argv[2] ?? '1000000', process.argv[3] ?? '1'].map(Number);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  console.error('Usage: npm run fuzz -- [count] [seed], both whole numbers.');
  process.exit(2);
}

const { json5Inputs } = source('__tests__/documents/json5-inputs.ts');
const { disagreement, quietly } = source('__tests__/documents/json5-oracle.ts');

const { readJson5 } = source('src/documents/json5-reader.ts');

/** What is wrong with a text; a crash of ours is a disagreement too. */
function fault(text) {
  try {
    return disagreement(text);
  } catch (error) {
    return `a crash: ${error}`;
  }
}

/** The shortest piece of a text that has a fault, then without each character that can go. */
function minimised(text) {
  let best = text;
  for (let length = 1; length < text.length && best === text; length++) {
    for (let at = 0; at + length <= text.length && best === text; at++) {
      const piece = text.slice(at, at + length);
      if (fault(piece)) best = piece;
    }
  }
  for (let at = 0; at < best.length;) {
    const shorter = best.slice(0, at) + best.slice(at + 1);
    if (fault(shorter)) [best, at] = [shorter, 0];
    else at++;
  }
  return best;
}

const started = performance.now();
const next = json5Inputs(seed);
let units = 0;
let accepted = 0;
const found = quietly(() => {
  for (let index = 0; index < count; index++) {
    const text = next();
    units += text.length;
    if (fault(text)) return { index, text: minimised(text) };
    if (index % 100 === 0 && readJson5(text).root) accepted++;
  }
  return null;
});

if (found) {
  console.log(`Input ${found.index} of seed ${seed}, cut down: ${JSON.stringify(found.text)}`);
  console.log(quietly(() => fault(found.text)));
  process.exit(1);
}
const seconds = (performance.now() - started) / 1000;
const share = Math.round((accepted * 100) / Math.ceil(count / 100));
console.log(
  `${count} inputs of seed ${seed} (${units} characters, ${share} % of them valid): the two readers agree. ` +
    `${Math.round(count / seconds)} inputs/s.`,
);
