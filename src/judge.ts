import { readRepositories } from './documents/read-repositories';
import { releaseFile } from './documents/release-file';
import type { Repository } from './documents/repository';
import { fileFindings, type Filed } from './findings/file-findings';
import { quoted, quotedMessage, quotedPath } from './findings/quoted';
import type { Message } from './model/message';
import type { JudgedRelease } from './model/release';
import type { Notice, ReportedRule } from './model/report';
import type { Snapshot } from './model/snapshot';
import { WrongSettings } from './model/wrong-settings';
import { chooseRelease } from './openclaw/release-choice';
import { rules } from './rules/index';
import type { Rule, Subject } from './rules/rule';

export { warmUp } from './rules/warm-up';

/** The state directories of a snapshot, in path order, within `directory` (relative to the repository's root). */
export function repositoriesOf(snapshot: Snapshot, directory: string): readonly Repository[] {
  return readRepositories(snapshot, directory);
}

/** One subject → findings and what was not looked at: rules over one state directory under one release. Synchronous and pure. */
export function judge(subject: Subject, asked: readonly Rule[] = rules): Filed {
  const whole = subject.head.whole;
  const filed = fileFindings(
    subject.head,
    asked
      .filter(({ meta }) => whole || meta.needs !== 'directory')
      .map((rule) => ({ meta: rule.meta, problems: () => rule.check(subject) })),
  );
  const notices = [...subject.head.notices, ...filed.notices];
  return { findings: filed.findings, notices: notices.map(quotedNotice) };
}

/**
 * The release a state directory is judged by, and what there is to say about how it was found.
 * @param input the release the user named, or null to find out
 * @throws WrongSettings where the input names no release; a tracked `.openclaw-version` that does leaves the check incomplete
 */
export function releaseOf(
  repository: Repository,
  input: string | null,
): { readonly release: JudgedRelease; readonly notices: readonly Notice[] } {
  const file = releaseFile(repository);
  const config = repository.config?.root ?? null;
  const choice = chooseRelease({ input, file: file?.text ?? null, config });
  if (choice.kind === 'judged') return { release: choice.release, notices: choice.skipped.map(skippedStamp) };
  const remedy = `Write a version such as ${choice.nearest.join(', ')}.`;
  if (choice.from === 'input') {
    const message = `The OpenClaw version asked for is "${quoted(choice.stated)}", which is no release.`;
    throw new WrongSettings([{ message, remedy }]);
  }
  const message: Message = [
    { value: file?.path ?? '' },
    ' says ',
    { value: choice.stated },
    `, which is no release. ${remedy}`,
  ];
  const { release, notices } = releaseOf({ ...repository, file: () => undefined }, null);
  return {
    release,
    notices: [quotedNotice({ id: 'release-file', incomplete: true, message, path: file?.path ?? null }), ...notices],
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
  return quotedNotice({ id: 'stamp-skipped', incomplete: false, message, path: null });
}

function quotedNotice(notice: Notice): Notice {
  const path = notice.path === null ? null : quotedPath(notice.path);
  return { ...notice, message: quotedMessage(notice.message), path };
}
