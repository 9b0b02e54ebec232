import { quotable } from '../credentials/quotable';
import type { ChangeArguments } from '../inputs/arguments';
import type { World } from './world';

/**
 * Whether files that differ from what is committed may be changed: as the flag says, else as the person at the terminal answers. Without either
 * they may not.
 */
export async function mayChangeDirty(
  paths: readonly string[],
  { allowDirty }: ChangeArguments,
  { streams }: World,
): Promise<boolean> {
  if (allowDirty || paths.length === 0) return true;
  const names = paths.map((path) => quotable(path, 200)).join(', ');
  return (await streams.ask?.(`Not committed as it stands: ${names}. Change it all the same?`)) ?? false;
}
