import type { Repository } from '../documents/repository';
import type { InitArguments } from '../inputs/arguments';
import { releaseOf } from '../judge';
import { WrongSettings } from '../model/wrong-settings';

/**
 * The version that `.openclaw-version` is to name: the one asked for, or the one the config is stamped with.
 * @throws WrongSettings where that is no release
 */
export function pinnedVersion(repository: Repository, { pin }: InitArguments): string {
  const asked = pin?.kind === 'version' ? pin.version : null;
  // What the file says now is not what the config is stamped with.
  const { release } = releaseOf({ ...repository, file: () => undefined }, asked);
  if (asked !== null || release.from === 'stamp' || release.from === 'wizard') return release.stated ?? release.version;
  throw new WrongSettings([{ message: 'The config names no release to pin.', remedy: 'Say which you run: --pin=V.' }]);
}
