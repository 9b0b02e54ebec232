import { checkCommand } from './commands/check';
import { fixCommand } from './commands/fix';
import { initCommand } from './commands/init';
import type { World } from './commands/world';
import { usage } from './commands/usage';
import { readArguments } from './inputs/arguments';
import { seen } from './model/characters';
import { exitCodes } from './model/exit-codes';
import { Unanswerable } from './model/failure';
import { tool } from './model/tool';
import { WrongSettings } from './model/wrong-settings';

/**
 * The command line as a function.
 * @param words without `node` and the script
 * @returns the exit code (see `exitCodes`); never throws
 */
export async function main(words: readonly string[], world: World): Promise<number> {
  const { out, err } = world.streams;
  try {
    const read = readArguments(words);
    switch (read.kind) {
      case 'help':
        out(usage());
        return exitCodes.pass;
      case 'version':
        out(`${tool.version}\n`);
        return exitCodes.pass;
      case 'check':
        return await checkCommand(read, world);
      case 'init':
        return await initCommand(read, world);
      case 'fix':
        return await fixCommand(read, world);
    }
  } catch (error) {
    if (error instanceof WrongSettings) {
      for (const { message, remedy } of error.mistakes) err(`openclaw-config-check: ${seen(message)} ${remedy}\n`);
      return exitCodes.usage;
    }
    if (error instanceof Unanswerable) {
      err(`openclaw-config-check: ${seen(error.message)} ${error.remedy}\n`);
      return error.id === 'unwritable' ? exitCodes.usage : exitCodes.incomplete;
    }
    err(
      `openclaw-config-check: it failed in itself (${error instanceof Error ? error.name : 'no error object'}), so nothing is known. Please report this.\n`,
    );
    return exitCodes.incomplete;
  }
}
