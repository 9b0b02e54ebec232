import { parseArgs } from 'node:util';
import { WrongSettings } from '../model/wrong-settings';
import type { FailOn } from '../model/severity';
import { Mistakes, shown } from './choice';

/** What the command line asks for. */
export type Arguments = { readonly kind: 'help' } | { readonly kind: 'version' } | CheckArguments;

export interface CheckArguments {
  readonly kind: 'check';
  /** Directory or file, as given; null for standard input. */
  readonly subject: string | null;
  readonly release: string | null;
  /** What of a repository is judged. */
  readonly head:
    | { readonly kind: 'worktree' }
    | { readonly kind: 'index' }
    | { readonly kind: 'revision'; readonly revision: string };
  readonly base: string | null;
  /** `off`, `next`, `latest` or a version. */
  readonly preview: string;
  readonly failOn: FailOn;
  readonly scope: 'all' | 'introduced';
  readonly format: 'text' | 'json' | 'markdown' | 'github';
  /** Where the report goes instead of standard output. */
  readonly output: string | null;
  /** Null: as the terminal is. */
  readonly color: false | null;
}

/** Each flag with what it takes and what it does: the parser, the usage text and the docs read this one table. */
export const flags = {
  release: { type: 'string', takes: 'V', help: 'judge by this OpenClaw release (default: found out)' },
  preview: {
    type: 'string',
    takes: 'V',
    help: 'tell what this release would refuse: latest (default), next, off or a version',
  },
  rev: { type: 'string', takes: 'REV', help: 'what git tracks at a revision' },
  staged: { type: 'boolean', takes: null, help: 'what git has staged (the index)' },
  base: { type: 'string', takes: 'REV', help: 'tell what is new since this revision' },
  'fail-on': { type: 'string', takes: 'LEVEL', help: 'error (default), warning, note or never' },
  scope: { type: 'string', takes: 'SCOPE', help: 'all (default), or introduced: only what is new since --base counts' },
  format: { type: 'string', takes: 'FORMAT', help: 'text (default), json, markdown or github' },
  output: { type: 'string', takes: 'FILE', help: 'write the report there' },
  stdin: { type: 'boolean', takes: null, help: 'check one config, read from standard input' },
  'no-color': { type: 'boolean', takes: null, help: 'plain text on a terminal too' },
  help: { type: 'boolean', takes: null, help: 'show this' },
  version: { type: 'boolean', takes: null, help: 'show the version of this tool' },
} as const;

/**
 * Reads the command line's words.
 * @param words without `node` and the script
 * @throws WrongSettings with every mistake at once
 */
export function readArguments(words: readonly string[]): Arguments {
  const mistakes = new Mistakes();
  const { values, operands } = parse(words, mistakes);
  if (values['help'] === true) return { kind: 'help' };
  if (values['version'] === true) return { kind: 'version' };
  const text = (name: keyof typeof flags): string | null => {
    const value = values[name];
    if (value === '') mistakes.add(`--${name} is empty.`, `It takes ${flags[name].takes ?? 'a value'}.`);
    return typeof value === 'string' ? value : null;
  };
  const named = operands[0] === 'check' ? operands.slice(1) : operands;
  if (named.length > 1) {
    mistakes.add(
      `There is more than one place to check: ${named.map(shown).join(', ')}.`,
      'Name one directory or file.',
    );
  }
  const [rev, stdin, staged] = [text('rev'), values['stdin'] === true, values['staged'] === true];
  if ([rev !== null, staged, stdin].filter(Boolean).length > 1 || (stdin && named.length > 0)) {
    mistakes.add(
      'More than one source is named.',
      'Use one of --rev, --staged, --stdin, or a directory or file alone.',
    );
  }
  const base = text('base');
  const scope = mistakes.choice('--scope', text('scope') ?? 'all', ['all', 'introduced']);
  if (scope === 'introduced' && base === null) {
    mistakes.add('--scope introduced has nothing to compare with.', 'Name the revision to compare with: --base REV.');
  }
  const checked: CheckArguments = {
    kind: 'check',
    subject: stdin ? null : (named[0] ?? '.'),
    release: releaseArgument(text('release')),
    head: rev !== null ? { kind: 'revision', revision: rev } : { kind: staged ? 'index' : 'worktree' },
    base,
    preview: text('preview') ?? 'latest',
    failOn: mistakes.choice('--fail-on', text('fail-on') ?? 'error', ['error', 'warning', 'note', 'never']),
    scope,
    format: mistakes.choice('--format', text('format') ?? 'text', ['text', 'json', 'markdown', 'github']),
    output: text('output'),
    color: values['no-color'] === true ? false : null,
  };
  if (mistakes.list.length > 0) throw new WrongSettings(mistakes.list);
  return checked;
}

function releaseArgument(value: string | null): string | null {
  return value === 'auto' ? null : value;
}

function parse(
  words: readonly string[],
  mistakes: Mistakes,
): { readonly values: Readonly<Record<string, string | boolean | undefined>>; readonly operands: readonly string[] } {
  const options = Object.fromEntries(Object.entries(flags).map(([name, { type }]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name as keyof typeof flags] : null;
    if (!flag) mistakes.add(`There is no option ${shown(token.rawName)}.`, 'See --help for those there are.');
    else if (
      flag.type === 'string' &&
      (token.value === undefined || (token.value.startsWith('-') && !token.inlineValue))
    )
      mistakes.add(`--${token.name} lacks its value.`, `It takes ${flag.takes}.`);
    else if (flag.type === 'boolean' && token.value !== undefined)
      mistakes.add(`--${token.name} takes no value.`, 'Give it alone.');
    else if (Object.hasOwn(values, token.name)) mistakes.add(`--${token.name} is given twice.`, 'Give it once.');
    else values[token.name] = token.value ?? true;
  }
  return { values, operands };
}
