import { limits } from '../model/snapshot';
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
        ', so its fields could not be checked. Track it (without secrets), or point `path` at the directory that holds it.',
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
    const large = file?.form === 'text';
    const why = file
      ? ` is included, but it ${obstacleOf(file) ?? `is over ${limits.includeBytes / 1024 / 1024} MiB`}, so what it supplies was not checked.`
      : ' is included and kept out of git, so it is on the host only: what it supplies was not checked, nor demanded here.';
    notices.push(notice(file ? 'include-not-read' : 'include-not-tracked', large, path, [{ value: path }, why]));
  }
  return notices;
}

/** Encrypted files and templates, by count and by name of the first few; files too large to be read. */
export function unreadNotices(files: readonly RepositoryFile[]): readonly Notice[] {
  const notices: Notice[] = [];
  for (const [form, words] of Object.entries(unreadForms)) {
    const some = files.filter((file) => file.form === form);
    if (some.length > 0) notices.push(counted(`${form}-not-read`, some, words, false));
  }
  const large = files.filter(({ entry: { content } }) => content.kind === 'unread' && content.reason === 'too-large');
  if (large.length > 0) notices.push(counted('too-large', large, 'too large to be read', false));
  const gone = files.filter(({ entry: { content } }) => content.kind === 'unread' && content.reason === 'unavailable');
  if (gone.length > 0) notices.push(counted('unavailable', gone, 'not there to be read', true));
  return notices;
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

const unreadForms: Partial<Record<FileForm, string>> = { encrypted: 'encrypted', template: 'a template' };

function counted(id: string, files: readonly RepositoryFile[], words: string, incomplete: boolean): Notice {
  const [first, second, third, ...more] = files;
  const names = [first, second, third].flatMap((file, index) =>
    file ? [index > 0 ? ', ' : '', { value: file.path }] : [],
  );
  const rest = more.length > 0 ? ` and ${more.length} more` : '';
  return notice(id, incomplete, null, [
    'Not read, since ',
    files.length === 1 ? 'it is ' : 'each is ',
    `${words}: `,
    ...names,
    `${rest}.`,
  ]);
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
      return file.entry.kind === 'symlink' ? 'is a symbolic link, which is not followed' : 'could not be read';
    case 'text':
      if (file.entry.size > limits.configBytes) return `is over ${limits.configBytes / 1024 / 1024} MiB`;
      return file.document?.errors[0]?.kind === 'too-deep' ? `nests deeper than ${limits.depth} levels` : null;
  }
}

function notice(id: string, incomplete: boolean, path: string | null, message: Message): Notice {
  return { id, incomplete, path, message };
}
