/** What the command line can be asked to do; the first is what it does where none is named. */
export const commands = ['check', 'init', 'fix'] as const;
export type Command = (typeof commands)[number];

interface Flag {
  /** `optional`: alone, or with its value behind `=`. */
  readonly type: 'string' | 'boolean' | 'optional';
  /** What its value is called; null where it has none. */
  readonly takes: string | null;
  readonly of: readonly Command[];
  readonly help: string;
}

/** Each flag with what it takes, of which commands, and what it does: the parser, the usage text and the docs read this one table. */
export const flags = {
  rev: { type: 'string', takes: 'REV', of: ['check'], help: 'what git tracks at a revision' },
  staged: { type: 'boolean', takes: null, of: ['check'], help: 'what git has staged (the index)' },
  stdin: { type: 'boolean', takes: null, of: ['check'], help: 'check one config, read from standard input' },
  base: { type: 'string', takes: 'REV', of: ['check'], help: 'tell what is new since this revision' },
  scope: {
    type: 'string',
    takes: 'SCOPE',
    of: ['check'],
    help: 'all (default), or introduced: only what is new since --base counts',
  },
  history: {
    type: 'string',
    takes: 'WHICH',
    of: ['check'],
    help: 'search commits for secrets: change (default: since --base), full or off',
  },
  today: {
    type: 'string',
    takes: 'DAY',
    of: ['check'],
    help: 'count the age of leaked secrets from this day (YYYY-MM-DD)',
  },
  preview: {
    type: 'string',
    takes: 'V',
    of: ['check'],
    help: 'tell what this release would refuse: latest (default), next, off or a version',
  },
  format: { type: 'string', takes: 'FORMAT', of: ['check'], help: 'text (default), json, markdown or github' },
  output: { type: 'string', takes: 'FILE', of: ['check'], help: 'write the report there' },
  'deny-list': {
    type: 'boolean',
    takes: null,
    of: ['init'],
    help: 'ignore what must stay out, instead of all but what may be tracked',
  },
  pin: {
    type: 'optional',
    takes: 'V',
    of: ['init'],
    help: 'write .openclaw-version: this release, or the one the config is stamped with',
  },
  yes: { type: 'boolean', takes: null, of: ['fix'], help: 'apply what is planned without asking' },
  'allow-dirty': {
    type: 'boolean',
    takes: null,
    of: ['init', 'fix'],
    help: 'change files too that differ from what is committed',
  },
  release: {
    type: 'string',
    takes: 'V',
    of: ['check', 'init', 'fix'],
    help: 'judge by this OpenClaw release (default: found out)',
  },
  'fail-on': {
    type: 'string',
    takes: 'LEVEL',
    of: ['check', 'init', 'fix'],
    help: 'error (default), warning, note or never',
  },
  'no-color': { type: 'boolean', takes: null, of: ['check', 'init', 'fix'], help: 'plain text on a terminal too' },
  help: { type: 'boolean', takes: null, of: ['check', 'init', 'fix'], help: 'show this' },
  version: { type: 'boolean', takes: null, of: ['check', 'init', 'fix'], help: 'show the version of this tool' },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof flags;
