import { auditChecks } from '../../src/openclaw/audit/index';
import { auditExceptions } from './audit-exceptions';
import { auditProbes, configsOf } from './audit-configs';
import { differencesOf, idsOf, type AuditAnswer } from './our-audit';
import recorded from './security-audit.json';

/**
 * What the security audit of real releases told of configurations (asked by scripts/oracle-audit.mjs) against the ids that our findings
 * carry.
 */
/** No release tells them in an installation without the plugin's own code: see the first exception. */
const withoutProbe = ['browser.extension_relay_legacy_auth', 'channels.*.groups.open'];

const cases = Object.entries(recorded).flatMap(([release, answers]) => {
  const byTitle = new Map<string, AuditAnswer>(Object.entries(answers));
  return configsOf(release, byTitle).map(({ title, text, mark }) => {
    const answer = byTitle.get(title);
    if (answer === undefined) throw new Error(`${title} has no answer`);
    return { name: `${title} (${release})`, title, release, text, mark, answer };
  });
});
const compared = cases.map((each) => ({ ...each, differences: differencesOf(each.text, each.release, each.answer) }));

test('each answer is about the configuration that is made today; else ask again: npm run oracle:audit', () => {
  expect(cases.filter(({ mark, answer }) => mark !== answer.mark).map(({ name }) => name)).toEqual([]);
  expect(cases.length).toBe(Object.values(recorded).flatMap((answers) => Object.keys(answers)).length);
});

test('our findings carry the ids that the audit tells, as bad as it says, and no others, but for what is explained', () => {
  const unexplained = compared.flatMap(({ name, differences }) =>
    differences.filter(({ whys }) => whys.length === 0).map(({ difference }) => `${name}: ${difference}`),
  );
  expect(unexplained).toEqual([]);
});

test.each(auditExceptions)('explains something: $why', ({ why }) => {
  expect(compared.some(({ differences }) => differences.some(({ whys }) => whys.includes(why)))).toBe(true);
});

test('every check of the table has probes', () => {
  const probed = auditProbes.map(({ checkId }) => checkId);
  const told = (checkId: string): RegExp => new RegExp(`^${checkId.replaceAll('.', '\\.').replaceAll('*', '.+')}$`);
  const missing = auditChecks.filter(({ checkId }) => !probed.some((each) => told(checkId).test(each)));
  expect(missing.map(({ checkId }) => checkId)).toEqual(withoutProbe);
});

test.each(auditProbes)('$checkId: a release tells it on one side of its condition, and none on the other', (probe) => {
  const told = (title: string): readonly boolean[] =>
    cases.filter((each) => each.title === title).map(({ answer }) => idsOf(answer).has(probe.checkId));
  probe.fires.forEach((_, index) => {
    expect(told(`${probe.checkId} fires ${index + 1}`)).toContain(true);
  });
  probe.quiet.forEach((_, index) => {
    expect(told(`${probe.checkId} quiet ${index + 1}`)).toContain(false);
  });
});
