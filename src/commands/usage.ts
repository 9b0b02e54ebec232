import { commands, flags, type Command } from '../inputs/flags';

/** The usage text, from the table the parser reads. */
export function usage(): string {
  const rows = Object.entries(flags).map(([name, { type, takes, of, help }]) => {
    const value = takes === null ? '' : type === 'optional' ? `[=${takes}]` : ` ${takes}`;
    return { flag: `  --${name}${value}`, help, of: headingOf(of) };
  });
  const width = Math.max(...rows.map(({ flag }) => flag.length)) + 2;
  return [
    'Usage: openclaw-config-check [check] [DIRECTORY | FILE] [options]',
    '       openclaw-config-check init [DIRECTORY] [options]',
    '       openclaw-config-check fix [DIRECTORY] [options]',
    '',
    'check  judges a git-tracked OpenClaw state directory (~/.openclaw): unsupported fields, leaked',
    '       secrets, tracked state, hardening. Default: the files here that git tracks or would track.',
    'init   writes the .gitignore and the workflow that such a directory needs, and commits nothing.',
    'fix    applies the fixes that need no thought, after showing them; deletes and commits nothing.',
    '',
    ...[...new Set(rows.map(({ of }) => of))].flatMap((of) => [
      `${of}:`,
      ...rows.filter((row) => row.of === of).map(({ flag, help }) => flag.padEnd(width) + help),
    ]),
    '',
    'Exit codes: 0 pass or done, 1 findings reach --fail-on, or declined, 2 wrong usage or settings,',
    '3 could not check or change.',
    '',
  ].join('\n');
}

function headingOf(of: readonly Command[]): string {
  return of.length === commands.length ? 'Each' : of.join(' and ');
}
