import { posix } from 'node:path';
import { WrongSettings } from '../model/wrong-settings';
import type { CheckSettings } from '../model/settings';
import { Mistakes, shown } from './choice';

/** Everything the Action is told by its inputs. */
export interface ActionInputs extends CheckSettings {
  readonly token: string;
  /** Which commits are looked through for credentials: those of the change, all of them, or none. */
  readonly history: 'change' | 'full' | 'off';
  readonly comment: 'on-findings' | 'always' | 'never';
  /** Login whose comment is ours to update. */
  readonly commentAuthor: string;
  readonly annotations: boolean;
  readonly summary: boolean;
  /** Where the JSON report goes, relative to the workspace; null for a temporary file. */
  readonly jsonFile: string | null;
}

/** The inputs' names: each is declared in action.yml, and each of those is here. */
export const inputNames = [
  'github-token',
  'path',
  'openclaw-version',
  'preview',
  'history',
  'today',
  'fail-on',
  'scope',
  'comment',
  'comment-author',
  'annotations',
  'summary',
  'json-file',
] as const;

/**
 * Reads the Action's inputs; empty means the default, so that a bare `uses:` does the right thing.
 * @param read an input's value by name, empty where it is not set
 * @throws WrongSettings with every mistake at once
 */
export function readActionInputs(read: (name: (typeof inputNames)[number]) => string): ActionInputs {
  const mistakes = new Mistakes();
  const value = (name: (typeof inputNames)[number], fallback: string): string => read(name).trim() || fallback;
  const boolean = (name: 'annotations' | 'summary'): boolean =>
    mistakes.choice(`The input ${name}`, value(name, 'true'), ['true', 'false']) === 'true';
  const version = value('openclaw-version', 'auto');
  const inputs: ActionInputs = {
    token: read('github-token'),
    directory: directoryInput(mistakes, value('path', '.')),
    release: version === 'auto' ? null : version,
    preview: value('preview', 'latest'),
    history: mistakes.choice('The input history', value('history', 'change'), ['change', 'full', 'off']),
    today: mistakes.day('The input today', read('today').trim() || null),
    failOn: mistakes.choice('The input fail-on', value('fail-on', 'error'), ['error', 'warning', 'note', 'never']),
    scope: mistakes.choice('The input scope', value('scope', 'all'), ['all', 'introduced']),
    comment: mistakes.choice('The input comment', value('comment', 'on-findings'), ['on-findings', 'always', 'never']),
    commentAuthor: value('comment-author', 'github-actions[bot]'),
    annotations: boolean('annotations'),
    summary: boolean('summary'),
    jsonFile: read('json-file').trim() || null,
  };
  if (mistakes.list.length > 0) throw new WrongSettings(mistakes.list);
  return inputs;
}

function directoryInput(mistakes: Mistakes, path: string): string {
  const normal = posix.normalize(path.replaceAll('\\', '/')).replace(/\/$/, '');
  if (posix.isAbsolute(normal) || normal === '..' || normal.startsWith('../')) {
    mistakes.add(
      `The input path is ${shown(path)}, which is not inside the workspace.`,
      'It takes a directory of the checked-out repository, such as "." or "home/.openclaw".',
    );
  }
  return normal;
}
