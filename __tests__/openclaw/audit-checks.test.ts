import { auditChecks } from '../../src/openclaw/audit/index';
import type { AuditCheck } from '../../src/openclaw/audit/check';
import { isWithin } from '../../src/openclaw/release-order';
import { knownReleases } from '../../src/openclaw/releases';
import { auditMessages } from '../../src/rules/hardening/audit-messages';
import { rules } from '../../src/rules/index';
import newest from '../../src/openclaw/data/security-check-ids.json';
import earlier from './audit-ids.json';

function idIn({ eras, checkId }: AuditCheck, release: string): string | null {
  const era = eras.find(({ since, until }) => isWithin(release, since, until));
  return era ? (era.checkId ?? checkId) : null;
}

test.each([
  ['2026.2.9', earlier['2026.2.9']],
  ['2026.4.15', earlier['2026.4.15']],
  [newest.origin.version, newest.ids],
])('in %s, checks have ids of the release', (release, ids) => {
  const ours = auditChecks.flatMap((check) => idIn(check, release) ?? []);
  expect(ours.length).toBeGreaterThan(15);
  expect(ours.filter((id) => !ids.includes(id))).toEqual([]);
});

test('no id is told twice in a release, and each check is told in some release', () => {
  for (const release of knownReleases) {
    const ids = auditChecks.flatMap((check) => idIn(check, release) ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  }
  for (const check of auditChecks) expect(knownReleases.some((release) => idIn(check, release))).toBe(true);
});

test('eras of a check are apart, in order, and begin and end with releases', () => {
  for (const { eras } of auditChecks) {
    eras.forEach(({ since, until }, index) => {
      expect(until === undefined || isWithin(until, since)).toBe(true);
      const next = eras[index + 1];
      if (next) expect(until !== undefined && !isWithin(until, next.since)).toBe(true);
    });
  }
});

test('each check is told by one rule, under messages of its own', () => {
  const messages = auditChecks.flatMap((check) => Object.keys(auditMessages([check]))).filter((id) => id !== 'more');
  expect(new Set(messages).size).toBe(messages.length);
  for (const message of messages) expect(rules.filter(({ meta }) => message in meta.messages)).toHaveLength(1);
});

test('what a check says goes after the name of a field, and what to do is a sentence', () => {
  for (const { says, remedy, origin } of auditChecks) {
    expect(says).toMatch(/^(?:[a-z]|\{\{\w+\}\})[^!]*[^.!]$/);
    expect(remedy).toMatch(/^[A-Z][^!]*\.$/);
    expect(origin).not.toBe('');
  }
});
