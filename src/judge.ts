import { readRepositories } from './documents/read-repositories';
import { releaseFile } from './documents/release-file';
import type { PastFile, Repository } from './documents/repository';
import { fileFindings, type Filed } from './findings/file-findings';
import { Quotes } from './findings/quotes';
import type { Message } from './model/message';
import type { JudgedRelease } from './model/release';
import type { Notice, ReportedRule } from './model/report';
import type { Snapshot } from './model/snapshot';
import { WrongSettings } from './model/wrong-settings';
import { chooseRelease } from './openclaw/release-choice';
import { rules } from './rules/index';
import type { Rule, Subject } from './rules/rule';
import { placedValues } from './rules/secrets/placed-values';

export { mayHoldSecret, screen } from './rules/secrets/may-hold-secret';
export { warmUp } from './rules/warm-up';

/** The state directories of a snapshot, in path order, within `directory` (relative to the repository's root). */
export function repositoriesOf(snapshot: Snapshot, directory: string): readonly Repository[] {
  return readRepositories(snapshot, directory);
}

/** How to quote these state directories: without what is a secret by its place in one of them, or in what only history holds. */
export function quotesOf(repositories: readonly Repository[], past: readonly PastFile[] = []): Quotes {
  try {
    return new Quotes(placedValues(repositories, past));
  } catch {
    // The rules that ask the same will crash too, and their notice leaves the check undone; known formats are concealed all the same.
    return new Quotes();
  }
}

/**
 * One subject → findings and what was not looked at: rules over one state directory under one release. Synchronous and pure.
 * @param quotes those of the whole check, where it is about more than the subject
 */
export function judge(subject: Subject, asked: readonly Rule[] = rules, quotes = quotesOfSubject(subject)): Filed {
  const whole = subject.head.whole;
  const filed = fileFindings(
    subject.head,
    asked
      .filter(({ meta: { needs } }) => (needs === 'host' ? subject.host : whole || needs !== 'directory'))
      .map((rule) => ({ meta: rule.meta, problems: () => rule.check(subject) })),
    quotes,
  );
  const notices = [...subject.head.notices, ...filed.notices];
  return { findings: filed.findings, notices: notices.map((notice) => quotedNotice(notice, quotes)) };
}

function quotesOfSubject({ head, change }: Subject): Quotes {
  return quotesOf(change?.base ? [head, change.base] : [head], change?.past);
}

/**
 * The release a state directory is judged by, and what there is to say about how it was found.
 * @param input the release the user named, or null to find out
 * @throws WrongSettings where the input names no release; a tracked `.openclaw-version` that does leaves the check incomplete
 */
export function releaseOf(
  repository: Repository,
  input: string | null,
  quotes = quotesOf([repository]),
): { readonly release: JudgedRelease; readonly notices: readonly Notice[] } {
  const file = releaseFile(repository);
  const config = repository.config?.root ?? null;
  const choice = chooseRelease({ input, file: file?.text ?? null, config });
  if (choice.kind === 'judged')
    return {
      release: choice.release,
      notices: choice.skipped.map((skipped) => quotedNotice(skippedStamp(skipped), quotes)),
    };
  const remedy = `Write a version such as ${choice.nearest.join(', ')}.`;
  if (choice.from === 'input') {
    const message = `The OpenClaw version asked for is "${quotes.text(choice.stated)}", which is no release.`;
    throw new WrongSettings([{ message, remedy }]);
  }
  const message: Message = [
    { value: file?.path ?? '' },
    ' says ',
    { value: choice.stated },
    `, which is no release. ${remedy}`,
  ];
  const { release, notices } = releaseOf({ ...repository, file: () => undefined }, null, quotes);
  return {
    release,
    notices: [
      quotedNotice({ id: 'release-file', incomplete: true, message, path: file?.path ?? null }, quotes),
      ...notices,
    ],
  };
}

/** What the outputs need of the rules that have findings, by id. */
export function reportedRules(ids: ReadonlySet<string>): readonly ReportedRule[] {
  return rules
    .filter(({ meta }) => ids.has(meta.id))
    .map(({ meta: { id, summary, quiet } }) => ({ id, summary, quiet: quiet ?? false }));
}

function skippedStamp({ from, stated }: { readonly from: 'stamp' | 'wizard'; readonly stated: string }): Notice {
  const field = from === 'stamp' ? 'meta.lastTouchedVersion' : 'wizard.lastRunVersion';
  const message: Message = [`${field} is `, { value: stated }, ', which is no version, so it was passed over.'];
  return { id: 'stamp-skipped', incomplete: false, message, path: null };
}

function quotedNotice(notice: Notice, quotes: Quotes): Notice {
  const path = notice.path === null ? null : quotes.path(notice.path);
  return { ...notice, message: quotes.message(notice.message), path };
}
