import type { Repository } from '../documents/repository';
import type { FileChange } from '../model/file-change';
import { inside } from '../model/paths';
import type { Snapshot } from '../model/snapshot';
import { allowList, denyList } from '../openclaw/recommended-ignore';
import { fileText } from './file-text';
import { withIgnoreBlock } from './ignore-block';
import { keptPaths } from './kept-paths';
import { actionName, workflowPath, workflowText } from './workflow-file';

/** What is to be set up. */
export interface Setup {
  readonly list: 'allow' | 'deny';
  /** The release each state directory is to name; null for none. */
  readonly pin: ((repository: Repository) => string) | null;
}

/**
 * The files that a git-tracked state directory needs, as they are to be: its `.gitignore`, the workflow at the repository's root, and the release
 * where one is asked for. What is right already is not among them.
 * @param standing the text of the file at a path, relative to the repository's root; null for nothing
 */
export function planSetup(
  snapshot: Snapshot,
  repositories: readonly Repository[],
  { list, pin }: Setup,
  standing: (path: string) => string | null,
): readonly FileChange[] {
  const changes = repositories.flatMap((repository) => {
    const at = (name: string): string => inside(repository.directory, name);
    const ignore = at('.gitignore');
    const lines = list === 'allow' ? allowList(keptPaths(repository)) : denyList();
    const version = pin && changeOf(at('.openclaw-version'), standing, () => `${pin(repository)}\n`);
    return [changeOf(ignore, standing, (text) => withIgnoreBlock(text, lines)), ...(version ? [version] : [])];
  });
  const workflow = changeOf(workflowPath, standing, (text) => text ?? workflowText);
  return [...changes, ...(hasWorkflow(snapshot) ? [] : [workflow])].filter(({ before, after }) => before !== after);
}

function changeOf(
  path: string,
  standing: (path: string) => string | null,
  next: (text: string | null) => string,
): FileChange {
  const before = standing(path);
  return { path, before, after: next(before) };
}

/** Whether some workflow runs the check already, under whatever name. */
function hasWorkflow({ entries }: Snapshot): boolean {
  return entries.some(
    (entry) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(entry.path) && fileText(entry)?.includes(`${actionName}@`),
  );
}
