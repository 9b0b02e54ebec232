import { places } from './places';
import { secrets } from './secrets';
import { fragmentsIn, outputsOf, reportOn } from './world';

const cases = Object.entries(places).flatMap(([place, world]) =>
  Object.entries(secrets).map(([kind, secret]) => [place, kind, world, secret] as const),
);

test.each(cases)('in %s, %s is in no output', async (_place, _kind, world, secret) => {
  const [ours, other] = [secret(1), secret(2)];
  const said = outputsOf(await reportOn(world(ours)));
  const otherwise = outputsOf(await reportOn(world(other)));
  for (const [output, text] of Object.entries(said)) {
    expect([output, fragmentsIn(text, ours, otherwise[output] ?? '')]).toEqual([output, []]);
  }
});

test.each(cases)('in %s, another value of %s changes no fingerprint', async (_place, _kind, world, secret) => {
  const [ours, other] = [await reportOn(world(secret(1))), await reportOn(world(secret(2)))];
  const told = ({ findings }: typeof ours): readonly string[] => findings.map(({ fingerprint }) => fingerprint).sort();
  expect(told(ours)).toEqual(told(other));
});

test.each(Object.entries(places))('something is said of %s', async (_, world) => {
  expect((await reportOn(world(secrets['a gateway token']?.(3) ?? ''))).findings.length).toBeGreaterThan(1);
});
