import type { Message } from '../model/message';
import type { Report, Target } from '../model/report';

/** The outcome in words: why the check passed, failed, or could not tell. */
export function outcomeOf(report: Report): string {
  const counted = report.scope === 'introduced' ? 'findings that this change introduces' : 'findings';
  switch (report.outcome) {
    case 'pass':
      return report.failOn === 'never'
        ? `Passed: ${counted} do not fail this check.`
        : `Passed: no ${counted} ${reaching(report.failOn)}.`;
    case 'fail':
      return report.failOn === 'never' ? 'Failed.' : `Failed: there are ${counted} ${reaching(report.failOn)}.`;
    case 'incomplete':
      return 'Incomplete: not everything could be checked, so nothing is vouched for.';
  }
}

function reaching(failOn: 'error' | 'warning' | 'note'): string {
  return failOn === 'error' ? 'at level error' : `at level ${failOn} or above`;
}

/** Which release a state directory is judged by, how that is known, and whether it is the very one. */
export function releaseSource(target: Target): Message {
  const { version, exact, stated } = target.release;
  const subject: Message = target.directory === '.' ? ['Judged by'] : [{ value: target.directory }, ' is judged by'];
  const standIn: Message =
    stated === null
      ? [' (not an exact match).']
      : [' (stands in for ', { value: stated }, ', which is not a known release).'];
  return [...subject, ` OpenClaw ${version}, `, ...evidence(target), ...(exact ? ['.'] : standIn)];
}

function evidence(target: Target): Message {
  const config: Message = target.config === null ? ['the config'] : [{ value: target.config }];
  switch (target.release.from) {
    case 'input':
      return ['the release asked for'];
    case 'file':
      return ['the release that ', { value: '.openclaw-version' }, ' names'];
    case 'stamp':
      return ['the release that ', { value: 'meta.lastTouchedVersion' }, ' in ', ...config, ' names'];
    case 'wizard':
      return ['the release that ', { value: 'wizard.lastRunVersion' }, ' in ', ...config, ' names'];
    case 'shape':
      return [
        'the latest release that accepts the shape of ',
        ...config,
        '; nothing names the release, so this is a guess',
      ];
    case 'newest':
      return ['the newest release known to this check; nothing names the release, so this is a guess'];
  }
}
