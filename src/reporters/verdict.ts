import type { Message } from '../model/message';
import type { Report, Target } from '../model/report';
import { countsOnlyIntroduced } from './selection';

/** The outcome in words: why the check passed, failed, or could not tell. */
export function outcomeOf(report: Report): string {
  const { failOn, outcome } = report;
  const compared = countsOnlyIntroduced(report);
  switch (outcome) {
    case 'pass':
      if (failOn === 'never') return 'Passed: this check is set to let every finding pass.';
      return compared
        ? `Passed: this change introduces no findings ${reaching(failOn)}.`
        : `Passed: no findings ${reaching(failOn)}.`;
    case 'fail':
      if (failOn === 'never') return 'Failed.';
      return compared
        ? `Failed: this change introduces findings ${reaching(failOn)}.`
        : `Failed: there are findings ${reaching(failOn)}.`;
    case 'incomplete':
      return 'Incomplete: not everything could be checked, so nothing is vouched for.';
  }
}

function reaching(failOn: 'error' | 'warning' | 'note'): string {
  return failOn === 'error' ? 'at level error' : `at level ${failOn} or above`;
}

/** The state directories whose release matters: without a config, nothing was judged by one. */
export function judged(report: Report): readonly Target[] {
  return report.targets.filter(({ config }) => config !== null);
}

/** Which release a state directory is judged by, how that is known, and whether it is the very one. */
export function releaseSource(target: Target): Message {
  const { version, from, exact, stated } = target.release;
  if (from === 'shape' || from === 'newest') return guess(target, from);
  const subject: Message = target.directory === '.' ? ['Judged by'] : [{ value: target.directory }, ' is judged by'];
  const by: Message = [...subject, ` OpenClaw ${version}, `];
  if (!exact && stated !== null) return [...by, 'which stands in for ', { value: stated }, ' (', ...naming[from], ').'];
  return [...by, ...evidence(target, from), '.'];
}

type Statement = Exclude<Target['release']['from'], 'shape' | 'newest'>;

const naming: Readonly<Record<Statement, Message>> = {
  input: ['the release asked for'],
  file: ['named by ', { value: '.openclaw-version' }],
  stamp: ['named by ', { value: 'meta.lastTouchedVersion' }],
  wizard: ['named by ', { value: 'wizard.lastRunVersion' }],
};

function evidence(target: Target, from: Statement): Message {
  switch (from) {
    case 'input':
      return ['the release asked for'];
    case 'file':
      return ['the release that ', { value: '.openclaw-version' }, ' names'];
    case 'stamp':
      return ['the release that ', { value: 'meta.lastTouchedVersion' }, ' in ', ...configOf(target), ' names'];
    case 'wizard':
      return ['the release that ', { value: 'wizard.lastRunVersion' }, ' in ', ...configOf(target), ' names'];
  }
}

/** Nothing said which release: what was taken, and how to say it. */
function guess(target: Target, from: 'shape' | 'newest'): Message {
  const subject: Message =
    target.directory === '.'
      ? ['Nothing names the release. Judged by']
      : ['Nothing names the release of ', { value: target.directory }, '. Judged by'];
  const why: Message = from === 'shape' ? ['the latest whose shape fits ', ...configOf(target)] : ['the newest known'];
  return [
    ...subject,
    ` OpenClaw ${target.release.version}, `,
    ...why,
    '. Say which you run: `--release V`, the input `openclaw-version`, or a .openclaw-version file.',
  ];
}

function configOf(target: Target): Message {
  return target.config === null ? ['the config'] : [{ value: target.config }];
}
