import type { Repository } from '../documents/repository';
import { compareFindings } from '../model/finding';
import type { Problem, RuleMeta } from '../model/problem';
import type { Notice } from '../model/report';
import { Filing, type FiledFinding } from './filing';
import { Quotes } from './quotes';

/** One rule applied to one subject: what it says, asked lazily so that a crash is contained here. */
export interface RuleRun {
  readonly meta: RuleMeta;
  readonly problems: () => Iterable<Problem>;
}

export interface Filed {
  readonly findings: readonly FiledFinding[];
  /** A rule that crashed leaves the check undone. */
  readonly notices: readonly Notice[];
}

/** At most so many findings of one rule are filed; a notice tells of the rest. */
const perRule = 1000;

/** Runs the rules and files what they say, in the one total order. A rule that throws costs its own findings only, and says so. */
export function fileFindings(repository: Repository, runs: readonly RuleRun[], quotes = new Quotes()): Filed {
  const filing = new Filing(repository, quotes);
  const findings: FiledFinding[] = [];
  const notices: Notice[] = [];
  for (const { meta, problems } of runs) {
    let count = 0;
    try {
      for (const problem of problems()) {
        if (++count > perRule) {
          notices.push(
            ruleNotice('findings-cut', false, `Only the first ${perRule} findings of ${meta.id} are listed.`),
          );
          break;
        }
        findings.push(filing.file(meta, problem));
      }
    } catch (error) {
      notices.push(
        ruleNotice(
          'rule-crashed',
          true,
          `The rule ${meta.id} failed (${nameOf(error)}), so what it checks is not known. Please report this.`,
        ),
      );
    }
  }
  return { findings: findings.sort((a, b) => compareFindings(a.finding, b.finding)), notices };
}

/** Only the kind of error: its message may quote the repository. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'no error object';
}

function ruleNotice(id: string, incomplete: boolean, text: string): Notice {
  return { id, incomplete, message: [text], path: null };
}
