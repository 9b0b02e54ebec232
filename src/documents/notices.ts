import { limits, type UnreadReason } from '../model/snapshot';
import type { Message } from '../model/message';
import type { Notice } from '../model/report';
import type { EffectiveConfig } from './effective-config';
import type { IgnoreRules } from './ignore-rules';
import type { FileForm, RepositoryFile } from './repository';

/** What keeps the main config and its includes from being judged whole. */
export function configNotices(
  directory: string,
  main: RepositoryFile | undefined,
  config: EffectiveConfig | null,
  unseen: readonly string[],
  files: ReadonlyMap<string, RepositoryFile>,
): readonly Notice[] {
  if (!main || !config) {
    const where: Message = directory === '.' ? ['here'] : ['in ', { value: directory }];
    return [
      notice('no-config', true, null, [
        'No openclaw.json is tracked ',
        ...where,
        ', so its fields could not be checked. Track it (without secrets), or check the directory that holds it.',
      ]),
    ];
  }
  const notices: Notice[] = [];
  const obstacle = obstacleOf(main);
  if (obstacle !== null)
    notices.push(
      notice('config-not-read', true, main.path, [{ value: main.path }, ` ${obstacle}, so it was not checked.`]),
    );
  if (config.cut) {
    notices.push(
      notice('includes-cut', true, main.path, [
        { value: main.path },
        ' includes more than is followed here; the rest was not checked.',
      ]),
    );
  }
  for (const path of new Set(unseen)) {
    const file = files.get(path);
    const why = file
      ? ` is included, but it ${obstacleOf(file) ?? `is over ${limits.includeBytes / 1024 / 1024} MiB`}, so what it supplies was not checked.`
      : ' is included and not here (.gitignore keeps it on the host, or a single file was checked): what it supplies was not checked, nor demanded.';
    notices.push(
      notice(file ? 'include-not-read' : 'include-not-tracked', file !== undefined, path, [{ value: path }, why]),
    );
  }
  return notices;
}

/** Files that were not read, or only looked through for credentials, by count and by name of the first few; the main config apart. */
export function unreadNotices(files: readonly RepositoryFile[], main: RepositoryFile | undefined): readonly Notice[] {
  const others = files.filter((file) => file !== main);
  const forms = unreadForms.flatMap(([form, words]) =>
    counted(
      `${form}-not-read`,
      others.filter((file) => file.form === form),
      words,
      false,
    ),
  );
  const reasons = unreadReasons.flatMap(([reason, words, incomplete]) =>
    counted(
      reason,
      others.filter(({ entry: { content } }) => content.kind === 'unread' && content.reason === reason),
      words,
      incomplete,
    ),
  );
  return [...forms, ...reasons];
}

const unreadForms: readonly (readonly [FileForm, string])[] = [
  ['encrypted', 'encrypted'],
  ['template', 'a template'],
];

const unreadReasons: readonly (readonly [UnreadReason, string, boolean])[] = [
  ['too-large', 'too large to be read', false],
  ['lfs-pointer', 'a Git LFS pointer', false],
  ['submodule', 'a repository of its own', false],
  ['unavailable', 'not there to be read', true],
];

/** Configs that lie where none is looked for. */
export function overlookedNotices(paths: readonly string[]): readonly Notice[] {
  return paths
    .slice(0, 5)
    .map((path) =>
      notice('config-overlooked', false, path, [
        { value: path },
        ' lies in no state directory that is looked for, so it was not checked: check its directory by itself if it is one.',
      ]),
    );
}

/** Patterns of the state directory's .gitignore files, and those above it, that were not judged. */
export function ignoreNotices({ unjudged }: IgnoreRules, directory: string): readonly Notice[] {
  return unjudged
    .filter(
      ({ file }) =>
        directory === '.' ||
        `${directory}/`.startsWith(file.slice(0, file.lastIndexOf('/') + 1)) ||
        file.startsWith(`${directory}/`),
    )
    .map(({ file, line, count, reason }) =>
      notice('patterns-not-judged', false, file, [
        { value: file },
        ` has ${count === 1 ? 'a pattern' : `${count} patterns`} that ${unjudgedReasons[reason]}, the first on line ${line}: taken as excluding nothing.`,
      ]),
    );
}

const unjudgedReasons = {
  'too-complex': 'would take too long to judge',
  'too-many': 'stand beyond what is judged',
  unusual: 'git reads in a way of its own',
} as const;

function counted(id: string, files: readonly RepositoryFile[], words: string, incomplete: boolean): readonly Notice[] {
  if (files.length === 0) return [];
  const [first, second, third, ...more] = files;
  const names = [first, second, third].flatMap((file, index) =>
    file ? [index > 0 ? ', ' : '', { value: file.path }] : [],
  );
  const rest = more.length > 0 ? ` and ${more.length} more` : '';
  return [
    notice(id, incomplete, null, [
      'Not read, since ',
      files.length === 1 ? 'it is ' : 'each is ',
      `${words}: `,
      ...names,
      `${rest}.`,
    ]),
  ];
}

function obstacleOf(file: RepositoryFile): string | null {
  switch (file.form) {
    case 'encrypted':
      return 'is encrypted';
    case 'template':
      return 'is a template';
    case 'binary':
      return 'is binary, not JSON5';
    case 'unread':
      return unreadObstacle(file);
    case 'text':
      if (file.entry.size > limits.configBytes) return `is over ${limits.configBytes / 1024 / 1024} MiB`;
      if (!file.document) return 'is beyond what is parsed in one run';
      return file.document.errors[0]?.kind === 'too-deep' ? `nests deeper than ${limits.depth} levels` : null;
  }
}

function unreadObstacle({ entry: { kind, content } }: RepositoryFile): string {
  if (kind === 'symlink') return 'is a symbolic link, which is not followed';
  if (content.kind === 'unread' && content.reason === 'lfs-pointer') return 'is a Git LFS pointer, not the file itself';
  return content.kind === 'unread' && content.reason === 'too-large' ? 'is too large to be read' : 'could not be read';
}

function notice(id: string, incomplete: boolean, path: string | null, message: Message): Notice {
  return { id, incomplete, path, message };
}
