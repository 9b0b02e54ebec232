import { readPast } from '../../src/documents/past-files';
import { readRepositories } from '../../src/documents/read-repositories';
import { fileFindings } from '../../src/findings/file-findings';
import type { Finding } from '../../src/model/finding';
import { pathOf } from '../../src/model/location';
import { plain } from '../../src/model/message';
import type { Past } from '../../src/model/past';
import { newestRelease } from '../../src/openclaw/releases';
import { edited } from '../../src/remedies/edited';
import type { Example, Place, Problem, Rule, Subject } from '../../src/rules/rule';
import { snapshotOf, unmark } from './literal';

/**
 * Runs a rule over its cases. A bad case must report exactly its `reports`, each finding covering a `«…»` mark of its file; a good one nothing.
 * Also refused: duplicate cases, crashes, findings outside the marks, unfilled holes, and an edit remedy after which the rule still reports.
 */
export function testRule(
  rule: Rule,
  cases: { readonly good?: readonly Example[]; readonly bad?: readonly Example[] } = {},
): void {
  const bad = [...rule.examples.bad, ...(cases.bad ?? [])];
  const good = [...rule.examples.good, ...(cases.good ?? [])];
  describe(rule.meta.id, () => {
    test('has examples of both kinds, each once', () => {
      expect(rule.examples.bad.length).toBeGreaterThan(0);
      expect(rule.examples.good.length).toBeGreaterThan(0);
      const all = [...bad, ...good].map(({ files, kinds, base, past, release, modes }) =>
        JSON.stringify([files, kinds, base, past, release, modes]),
      );
      expect(new Set(all).size).toBe(all.length);
    });
    test.each(good.map((example) => [example.title, example] as const))('good: %s', (_, example) => {
      expect(found(rule, subjectsOf(example)).findings.map(said)).toEqual([]);
    });
    test.each(bad.map((example) => [example.title, example] as const))('bad: %s', (_, example) => {
      const subjects = subjectsOf(example);
      const { findings, problems } = found(rule, subjects);
      expect(findings.map(({ messageId }) => messageId).sort()).toEqual(
        [...(example.reports ?? [findings[0]?.messageId ?? 'a finding'])].sort(),
      );
      for (const { place } of problems) expect(landsOnMark(place, example)).toBe(true);
      for (const finding of findings) expect(said(finding)).not.toContain('{{');
      expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      for (const problem of problems) {
        if (problem.remedy.kind === 'edit') expect(stillReported(rule, example, problem)).toBe(false);
      }
    });
  });
}

function subjectsOf(example: Example): readonly Subject[] {
  const files = Object.fromEntries(Object.entries(example.files).map(([path, text]) => [path, unmark(text).text]));
  const version = example.release ?? newestRelease();
  const heads = readRepositories(snapshotOf(files, example.kinds), '.');
  const bases = readRepositories(snapshotOf(example.base ?? {}), '.');
  const past = readPast(pastOf(example), heads, bases, '.');
  return heads.map((head) => ({
    head,
    release: { version, from: 'stamp', exact: true, stated: null },
    ...(example.modes && {
      host: { modes: new Map(Object.entries(example.modes).map(([path, mode]) => [path, parseInt(mode, 8)])) },
    }),
    ...((example.base ?? example.past) && {
      change: { base: bases.find(({ directory }) => directory === head.directory) ?? null, past: past.of(head) },
    }),
  }));
}

/** Each earlier state as a commit, its id as many ones, twos and so on. */
function pastOf({ past = [] }: Example): Past {
  const versions = past.flatMap((files, index) =>
    snapshotOf(files).entries.map((entry) => ({
      commit: String(index + 1)
        .repeat(40)
        .slice(0, 40),
      entry,
    })),
  );
  return { versions, commits: past.length, cut: false, unread: 0, untold: 0 };
}

function found(
  rule: Rule,
  subjects: readonly Subject[],
): { findings: readonly Finding[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const findings: Finding[] = [];
  for (const subject of subjects) {
    const mine = [...rule.check(subject)];
    problems.push(...mine);
    const filed = fileFindings(subject.head, [{ meta: rule.meta, problems: () => mine }]);
    expect(filed.notices).toEqual([]);
    findings.push(...filed.findings.map(({ finding }) => finding));
  }
  return { findings, problems };
}

function said(finding: Finding): string {
  return `${pathOf(finding.location) ?? '.'}: ${plain(finding.message)} [${plain(finding.remedy.summary)}]`;
}

function landsOnMark(place: Place, example: Example): boolean {
  if (place.kind === 'commit') return example.past?.[Number(place.commit[0]) - 1]?.[place.path] !== undefined;
  if (place.kind !== 'span') return place.kind === 'repository' || place.path in { ...example.files, ...example.modes };
  return unmark(example.files[place.path] ?? '').marks.some(
    ({ offset, length }) => offset === place.span.offset && length === place.span.length,
  );
}

function stillReported(rule: Rule, example: Example, problem: Problem): boolean {
  if (problem.remedy.kind !== 'edit') return false;
  const files: Record<string, string> = { ...example.files };
  for (const path of new Set(problem.remedy.edits.map((edit) => edit.path))) {
    files[path] = edited(path, unmark(files[path] ?? '').text, problem.remedy.edits);
  }
  const after = found(rule, subjectsOf({ ...example, files })).findings;
  return after.length >= found(rule, subjectsOf(example)).findings.length;
}
