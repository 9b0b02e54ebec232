import { parseArgs } from 'node:util';
import { Mistakes, shown } from './choice';
import { commands, flags, type Command, type FlagName } from './flags';

/** The command line's words, told apart: the command, its flags, and what is left. */
export interface Words {
  readonly command: Command;
  readonly operands: readonly string[];
  /** Whether the flag stands there. */
  readonly has: (name: FlagName) => boolean;
  /** The flag's value; null where it has none. An empty one is a mistake. */
  readonly text: (name: FlagName) => string | null;
}

/** Reads words by the table of flags; what is wrong with them is noted, and passed over. */
export function readWords(words: readonly string[], mistakes: Mistakes): Words {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type }]) => [name, { type: type === 'string' ? type : 'boolean' } as const]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const named = commands.find((command) => command === operands[0]);
  const command = named ?? 'check';
  const values = new Map<FlagName, string | null>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    if (!isFlag(name)) {
      mistakes.add(`There is no option ${shown(token.rawName)}.`, 'See --help for those there are.');
      continue;
    }
    const { type, takes, of } = flags[name];
    const known: readonly Command[] = of;
    if (!known.includes(command))
      mistakes.add(`--${name} is no option of ${command}.`, `It belongs to ${known.join(', ')}.`);
    else if (type === 'string' && (value === undefined || (value.startsWith('-') && !token.inlineValue)))
      mistakes.add(`--${name} lacks its value.`, `It takes ${takes}.`);
    else if (type === 'boolean' && value !== undefined) mistakes.add(`--${name} takes no value.`, 'Give it alone.');
    else if (values.has(name)) mistakes.add(`--${name} is given twice.`, 'Give it once.');
    else {
      if (value === '') mistakes.add(`--${name} is empty.`, `It takes ${takes ?? 'a value'}.`);
      values.set(name, value ?? null);
    }
  }
  return {
    command,
    operands: named === undefined ? operands : operands.slice(1),
    has: (name) => values.has(name),
    text: (name) => values.get(name) ?? null,
  };
}

function isFlag(name: string): name is FlagName {
  return Object.hasOwn(flags, name);
}
