import { WrongSettings } from '../model/wrong-settings';
import type { FailOn } from '../model/severity';
import { Mistakes, shown } from './choice';
import { readWords, type Words } from './words';

/** What the command line asks for. */
export type Arguments =
  { readonly kind: 'help' } | { readonly kind: 'version' } | CheckArguments | InitArguments | FixArguments;

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
  /** As `2026-01-31`; null for the clock's day. */
  readonly today: string | null;
  /** `off`, `next`, `latest` or a version. */
  readonly preview: string;
  /** Which commits are looked through for credentials: those since the base, all of them, or none. */
  readonly history: 'change' | 'full' | 'off';
  readonly failOn: FailOn;
  readonly scope: 'all' | 'introduced';
  readonly format: 'text' | 'json' | 'markdown' | 'github';
  /** Where the report goes instead of standard output. */
  readonly output: string | null;
  /** Null: as the terminal is. */
  readonly color: false | null;
}

/** What `init` and `fix` are both asked. */
export interface ChangeArguments {
  /** As given. */
  readonly directory: string;
  readonly release: string | null;
  readonly failOn: FailOn;
  /** Whether files may be changed that differ from what is committed. */
  readonly allowDirty: boolean;
  readonly color: false | null;
}

export interface InitArguments extends ChangeArguments {
  readonly kind: 'init';
  readonly list: 'allow' | 'deny';
  /** The release to write down, or that of the stamp; null where none is asked for. */
  readonly pin: { readonly kind: 'stamp' } | { readonly kind: 'version'; readonly version: string } | null;
}

export interface FixArguments extends ChangeArguments {
  readonly kind: 'fix';
  readonly yes: boolean;
}

/**
 * Reads the command line's words.
 * @param words without `node` and the script
 * @throws WrongSettings with every mistake at once
 */
export function readArguments(words: readonly string[]): Arguments {
  const mistakes = new Mistakes();
  const read = readWords(words, mistakes);
  if (read.has('help')) return { kind: 'help' };
  if (read.has('version')) return { kind: 'version' };
  const asked = read.command === 'check' ? checkArguments(read, mistakes) : changeArguments(read, mistakes);
  if (mistakes.list.length > 0) throw new WrongSettings(mistakes.list);
  return asked;
}

function checkArguments(read: Words, mistakes: Mistakes): CheckArguments {
  const { operands, has, text } = read;
  if (operands.length > 1) {
    mistakes.add(
      `There is more than one place to check: ${operands.map(shown).join(', ')}.`,
      'Name one directory or file.',
    );
  }
  const [rev, stdin, staged] = [text('rev'), has('stdin'), has('staged')];
  if ([rev !== null, staged, stdin].filter(Boolean).length > 1 || (stdin && operands.length > 0)) {
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
  return {
    kind: 'check',
    subject: stdin ? null : (operands[0] ?? '.'),
    release: releaseArgument(text('release')),
    head: rev !== null ? { kind: 'revision', revision: rev } : { kind: staged ? 'index' : 'worktree' },
    base,
    preview: text('preview') ?? 'latest',
    history: mistakes.choice('--history', text('history') ?? 'change', ['change', 'full', 'off']),
    today: mistakes.day('--today', text('today')),
    failOn: failOnArgument(read, mistakes),
    scope,
    format: mistakes.choice('--format', text('format') ?? 'text', ['text', 'json', 'markdown', 'github']),
    output: text('output'),
    color: has('no-color') ? false : null,
  };
}

function changeArguments(read: Words, mistakes: Mistakes): InitArguments | FixArguments {
  const { command, operands, has, text } = read;
  if (operands.length > 1)
    mistakes.add(`There is more than one place: ${operands.map(shown).join(', ')}.`, 'Name one directory.');
  const both = {
    directory: operands[0] ?? '.',
    release: releaseArgument(text('release')),
    failOn: failOnArgument(read, mistakes),
    allowDirty: has('allow-dirty'),
    color: has('no-color') ? (false as const) : null,
  };
  if (command === 'fix') return { kind: 'fix', ...both, yes: has('yes') };
  const version = text('pin');
  const pin = version === null ? ({ kind: 'stamp' } as const) : ({ kind: 'version', version } as const);
  return { kind: 'init', ...both, list: has('deny-list') ? 'deny' : 'allow', pin: has('pin') ? pin : null };
}

function failOnArgument({ text }: Words, mistakes: Mistakes): FailOn {
  return mistakes.choice('--fail-on', text('fail-on') ?? 'error', ['error', 'warning', 'note', 'never']);
}

function releaseArgument(value: string | null): string | null {
  return value === 'auto' ? null : value;
}
