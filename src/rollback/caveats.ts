import type { Message } from '../model/message';
import { isTypeable, shellCommand } from '../model/shell';
import type { RollbackInput } from './rollback-input';

/** What the reader of a plan must mind. `restorable` are the files that the plan restores. */
export function caveatsOf(input: RollbackInput, restorable: readonly string[]): readonly Message[] {
  const { commit, passes, release, files } = input;
  const caveats: Message[] = [];
  if (passes === false)
    caveats.push([
      `That configuration does not pass the schema of ${release} either: expect the last step to be needed.`,
    ]);
  if (passes === null)
    caveats.push([`That configuration could not be judged by ${release}: validate it before the gateway starts.`]);
  if (restorable.length === 0) caveats.push(['No file of the configuration can be restored from that commit.']);
  else {
    caveats.push(
      [
        'Changes to these files that are not committed on the host are overwritten: copy the files first if you may need them.',
      ],
      [
        'A git older than 2.23 has no restore: use ',
        { value: shellCommand('git', 'checkout', commit, '--') },
        ' with the same names.',
      ],
      ['Revert the change in git as well, or the next pull brings it back.'],
    );
  }
  for (const { path, bytesRestored } of files) {
    if (bytesRestored === null)
      caveats.push([{ value: path }, ' does not exist at that commit. It is left where it is.']);
    else if (!isTypeable(path))
      caveats.push([{ value: path }, ' has a name that cannot be typed here. Restore it by hand.']);
  }
  return caveats;
}
