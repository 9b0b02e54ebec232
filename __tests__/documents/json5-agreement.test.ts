import JSON5 from 'json5';
import { readJson5 } from '../../src/documents/json5-reader';
import { json5Inputs } from './json5-inputs';
import { disagreement, quietly } from './json5-oracle';

test('the reader and json5 agree on 20,000 random texts', () => {
  const next = json5Inputs(20260906);
  const texts = Array.from({ length: 20_000 }, next);
  const found = quietly(() => texts.filter((text) => disagreement(text) !== null));
  expect(found).toEqual([]);
  // Neither reader is worth much in agreement about nothing but refusals.
  const valid = texts.filter((text) => readJson5(text).root).length;
  expect(valid).toBeGreaterThan(4_000);
  expect(valid).toBeLessThan(16_000);
});

test('they agree on which characters a key without quotes may begin with, go on with, and stand beside', () => {
  const texts: string[] = [];
  // Every character up to the ideographs, then what little is letters elsewhere, in steps.
  for (let codePoint = 0; codePoint < 0x110000; codePoint += codePoint < 0x3400 ? 1 : 97) {
    const letter = String.fromCodePoint(codePoint);
    texts.push(`{${letter}:1}`, `{a${letter}:1}`);
  }
  const keyForUs = (text: string): unknown => readJson5(text).root?.children?.[0]?.children?.[0]?.value;
  expect(quietly(() => texts.filter((text) => keyForUs(text) !== keyForJson5(text)))).toEqual([]);
});

function keyForJson5(text: string): string | undefined {
  try {
    return Object.keys(JSON5.parse<object>(text))[0];
  } catch {
    return undefined;
  }
}

test('the oracle sees a difference where there is one', () => {
  // json5 reads text through `String()`, so that an object can tell the two readers different things.
  let asked = 0;
  const wavering = {
    length: 3,
    charCodeAt: (at: number) => '[1]'.charCodeAt(at),
    slice: () => '1',
    toString: () => `[${(asked += 2)}]`,
  };
  expect(disagreement(wavering as unknown as string)).toMatch(/another value/);
});
