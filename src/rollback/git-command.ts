import { shellCommand } from '../model/shell';

/** A git command line over files of the state directory, run in it; no name is read as an option or a pattern. */
export function gitCommand(files: readonly string[], ...words: readonly string[]): string {
  const literal = files.some(isPattern) ? ['--literal-pathspecs'] : [];
  return `${shellCommand('git', ...literal, ...words)} ${fileArguments(files)}`;
}

/** The files as arguments after `--`. */
export function fileArguments(files: readonly string[]): string {
  return `-- ${shellCommand(...files)}`;
}

/** Whether git would read the path as a pattern. */
function isPattern(path: string): boolean {
  return /[*?[\\]|^:/.test(path);
}
