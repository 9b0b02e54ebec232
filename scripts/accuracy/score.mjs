/** What a tool found against what was planted. */
import { grouped } from './grouped.mjs';

/** A planted credential is found where a finding lands on one of its lines; a finding on no planted line is a false alarm, once a line. */
export function score(repositories, findings) {
  const byFile = grouped(findings, ({ repository, path }) => `${repository}\0${path}`);
  const planted = [];
  const alarms = [];
  for (const { name, files, items } of repositories) {
    const itemsByFile = grouped(items, ({ path }) => path);
    for (const path of files.keys()) {
      const inFile = itemsByFile.get(path) ?? [];
      const there = byFile.get(`${name}\0${path}`) ?? [];
      for (const item of inFile)
        if (item.leak)
          planted.push({ ...item, repository: name, found: there.some((finding) => covers(finding, item)) });
      const lines = new Set();
      for (const finding of there) {
        if (inFile.some((item) => item.leak && covers(finding, item)) || lines.has(finding.first)) continue;
        lines.add(finding.first);
        const on = inFile.find((item) => covers(finding, item));
        alarms.push({ ...finding, of: on?.of ?? 'nothing planted' });
      }
    }
  }
  return { planted, alarms };
}

/** A finding on the file as a whole counts only where the planted thing has no line to point at. */
function covers({ first, last }, item) {
  return first === null ? item.whole : first <= item.last && last >= item.first;
}

/** Share of the planted that was found, and of what was told that was planted, as fractions. */
export function figures({ planted, alarms }) {
  const found = planted.filter((item) => item.found).length;
  return {
    found,
    planted: planted.length,
    alarms: alarms.length,
    recall: found / planted.length,
    precision: found / (found + alarms.length),
  };
}
