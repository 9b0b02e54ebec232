import { pathOf } from './model/location';
import type { JudgedFinding, Standing } from './model/finding';
import type { ObjectSource } from './model/snapshot';

/** The hardening guide, step 4: credentials are rotated every 90 days. */
const rotationDays = 90;

/** Files whose history is asked, one after the other: each may cost git some time, and the dates are an extra. */
const most = 10;

/**
 * Says of each leaked credential since when its line stands, where git's history tells.
 * @param commit what was judged; null for what is no commit: its lines have no history yet
 * @param today as `2026-01-31`, or null to judge no age
 */
export async function withStanding(
  source: ObjectSource,
  commit: string | null,
  findings: readonly JudgedFinding[],
  today: string | null,
): Promise<readonly JudgedFinding[]> {
  const dates = new Map<string, ReadonlyMap<number, string>>();
  for (const [path, lines] of commit === null ? [] : [...leakedLines(findings)].slice(0, most)) {
    dates.set(path, await source.lineDates(commit ?? '', path, [...lines]));
  }
  return findings.map((finding) => {
    const line = lineOf(finding);
    const since = line === null ? undefined : dates.get(pathOf(finding.location) ?? '')?.get(line);
    return since === undefined ? finding : { ...finding, standing: standingOf(since, today) };
  });
}

function standingOf(since: string, today: string | null): Standing {
  const days = today === null ? 0 : (Date.parse(today) - Date.parse(since)) / 86_400_000;
  return { since, overdue: days > rotationDays };
}

function leakedLines(findings: readonly JudgedFinding[]): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>();
  for (const finding of findings) {
    const [path, line] = [pathOf(finding.location), lineOf(finding)];
    if (path === null || line === null) continue;
    const same = lines.get(path);
    if (same) same.add(line);
    else lines.set(path, new Set([line]));
  }
  return lines;
}

/** The line of a credential that has to be replaced; null for anything else, and for one that the change itself brings. */
function lineOf({ remedy, location, origin }: JudgedFinding): number | null {
  const leaked = remedy.kind === 'rotate' && origin !== 'introduced';
  return leaked && location.kind === 'region' ? location.region.startLine : null;
}
