import { flags } from '../inputs/arguments';

/** The usage text, from the table the parser reads. */
export function usage(): string {
  const rows = Object.entries(flags).map(([name, { takes, help }]): [string, string] => [
    `  --${name}${takes === null ? '' : ` ${takes}`}`,
    help,
  ]);
  const width = Math.max(...rows.map(([flag]) => flag.length)) + 2;
  return [
    'Usage: openclaw-config-check [check] [DIRECTORY | FILE] [options]',
    '',
    'Checks a git-tracked OpenClaw state directory (~/.openclaw): unsupported fields, leaked',
    'secrets, tracked state, hardening. Default: the files here that git tracks or would track.',
    '',
    ...rows.map(([flag, help]) => flag.padEnd(width) + help),
    '',
    'Exit codes: 0 pass, 1 findings reach --fail-on, 2 wrong usage or settings, 3 could not check.',
    '',
  ].join('\n');
}
