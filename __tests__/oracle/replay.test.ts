import { exceptions } from './exceptions';
import generated from './generated.json';
import { schemaErrors } from './our-answer';
import probes from './config-validate.json';

/**
 * What real releases answered (`openclaw config validate --json`, asked by scripts/oracle-probes.mjs) against what we say: an error of the
 * schema family means that the release refuses the file, and nothing else does.
 */
const cases = [
  ...probes.flatMap(({ title, files, answers }) =>
    Object.entries(answers).map(([release, { valid }]) => ({ title, release, files, valid })),
  ),
  ...generated.map(({ title, release, text, valid }) => ({ title, release, files: { 'openclaw.json': text }, valid })),
].map((each) => ({ ...each, name: `${each.title} (${each.release})` }));

test.each(cases)('$name', ({ name, files, release, valid }) => {
  const refused = schemaErrors(files, release).length > 0;
  const agrees = refused === !valid;
  expect(agrees).toBe(!exceptions.has(name));
});

test('every exception is a case, and they are one in a hundred at most', () => {
  const names = new Set(cases.map(({ name }) => name));
  expect([...exceptions.keys()].filter((name) => !names.has(name))).toEqual([]);
  expect(exceptions.size).toBeLessThanOrEqual(cases.length / 100);
});

test('no valid file is called invalid', () => {
  const wronged = cases.filter(({ valid, files, release }) => valid && schemaErrors(files, release).length > 0);
  expect(wronged.map(({ name }) => name)).toEqual([]);
});
