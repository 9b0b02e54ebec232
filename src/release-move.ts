import type { Repository } from './documents/repository';
import type { Quotes } from './findings/quotes';
import { judge } from './judge';
import { pathOf } from './model/location';
import type { Finding } from './model/finding';
import { isStated, type JudgedRelease } from './model/release';
import type { ReleaseMove } from './model/release-move';
import { WrongSettings } from './model/wrong-settings';
import { previewedRelease } from './openclaw/previewed-release';
import { nearestReleases } from './openclaw/release-names';
import { releaseRules } from './rules/index';

/**
 * What the release one is moving to says of a configuration; null where that is the release it is judged by, or there is nothing to judge.
 * @param asked `off`, `next`, `latest` or a version
 * @throws WrongSettings where it is none of these
 */
export function previewOf(
  repository: Repository,
  release: JudgedRelease,
  asked: string,
  quotes: Quotes,
): ReleaseMove | null {
  const to = previewedRelease(asked, release.version);
  if (to === undefined) {
    const message = `The release to preview is "${quotes.text(asked)}", which is no release.`;
    const remedy = `It takes "off", "next", "latest" or a version such as ${nearestReleases(asked).join(', ')}.`;
    throw new WrongSettings([{ message, remedy }]);
  }
  return to === null ? null : moveBetween(repository, release.version, to, quotes);
}

/** What a change does that itself names another release: null where it does not, or where one of the two was only guessed. */
export function moveOf(
  head: Repository,
  before: JudgedRelease,
  now: JudgedRelease,
  quotes: Quotes,
): ReleaseMove | null {
  return isStated(before) && isStated(now) ? moveBetween(head, before.version, now.version, quotes) : null;
}

function moveBetween(repository: Repository, from: string, to: string, quotes: Quotes): ReleaseMove | null {
  if (from === to || repository.config === null) return null;
  const [before, after] = [refusals(repository, from, quotes), refusals(repository, to, quotes)];
  return { from, to, breaks: without(after, before), mends: without(before, after) };
}

/** What keeps a release from taking the configuration, by the letter: here the release is no guess. */
function refusals(head: Repository, version: string, quotes: Quotes): readonly Finding[] {
  const release: JudgedRelease = { version, from: 'input', exact: true, stated: null };
  const filed = judge({ head, release }, releaseRules, quotes);
  return filed.findings.map(({ finding }) => finding).filter(({ severity }) => severity === 'error');
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const places = new Set(others.map(placeOf));
  return findings.filter((finding) => !places.has(placeOf(finding)));
}

/** Two releases may refuse one place for different reasons: then going from one to the other changes nothing for it. */
function placeOf({ ruleId, location }: Finding): string {
  const place = location.kind === 'region' ? (location.configPointer ?? location.pointer) : null;
  return JSON.stringify([pathOf(location), place ?? ruleId]);
}
