import { judge, repositoriesOf } from '../../src/judge';
import type { Severity } from '../../src/model/severity';
import { snapshotOf } from '../rules/literal';
import { explanationsOf } from './audit-exceptions';

/** What a release's audit told of a configuration: the ids of a severity in one text. */
export interface AuditAnswer {
  /** Of the text that it was asked of. */
  readonly mark: string;
  readonly critical?: string;
  readonly warn?: string;
  readonly info?: string;
}

const severities = ['critical', 'warn', 'info'] as const;
const grades = { critical: 'error', warn: 'warning', info: 'note' } as const;

/**
 * Where our findings and an answer differ: `-` an id that we do not name, `+` one that only we name, `~` one that we grade otherwise. Each with
 * the reasons that are listed.
 */
export function differencesOf(
  text: string,
  release: string,
  answer: AuditAnswer,
): readonly { readonly difference: string; readonly whys: readonly string[] }[] {
  const theirs = idsOf(answer);
  const graded = new Set(gradedOf(answer));
  const findings = ourFindings(text, release);
  const ours = new Set(findings.map(({ id }) => id));
  const same = new Set(findings.filter(({ id, severity }) => graded.has(`${severity} ${id}`)).map(({ id }) => id));
  const missed = [...theirs].filter((id) => !ours.has(id)).map((id) => `-${id}`);
  const extra = [...ours].filter((id) => !theirs.has(id)).map((id) => `+${id}`);
  const regraded = [...ours].filter((id) => theirs.has(id) && !same.has(id)).map((id) => `~${id}`);
  return [...missed, ...extra, ...regraded].map((difference) => ({
    difference,
    whys: explanationsOf(difference, { text, release, ours }).map(({ why }) => why),
  }));
}

/** Every id of an answer. */
export function idsOf(answer: AuditAnswer): ReadonlySet<string> {
  return new Set(gradedOf(answer).map((graded) => graded.slice(graded.indexOf(' ') + 1)));
}

function gradedOf(answer: AuditAnswer): readonly string[] {
  return severities.flatMap((severity) => answer[severity]?.split(' ').map((id) => `${grades[severity]} ${id}`) ?? []);
}

/** The ids of the audit that our findings carry, of a configuration that is the only file. */
function ourFindings(text: string, release: string): readonly { readonly id: string; readonly severity: Severity }[] {
  const [head] = repositoriesOf(snapshotOf({ '.openclaw/openclaw.json': text }), '.');
  if (!head) throw new Error('no state directory');
  const { findings } = judge({ head, release: { version: release, from: 'input', exact: true, stated: null } });
  return findings.flatMap(({ finding: { checkId, severity } }) =>
    checkId === null ? [] : [{ id: checkId, severity }],
  );
}
