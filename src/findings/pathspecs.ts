import type { Repository } from '../documents/repository';
import type { Quotes } from './quotes';

/**
 * For paths that are not shown as they are: git patterns (`:(glob)`) with `*` where something is not shown, as far as each stands for nothing
 * but what is shown in the same way. A path in which two parts are not shown, or that holds a pattern's characters itself, has none.
 * @param masked paths of the repository, or directories
 */
export function pathspecs(masked: readonly string[], repository: Repository, quotes: Quotes): readonly string[] {
  const patterns = new Set<string>();
  // No more than a command spells out; each costs a look at every path.
  for (const path of masked.slice(0, mostPatterns)) {
    const pattern = quotes.path(path);
    if (!patterns.has(pattern) && isExact(path, pattern, repository, quotes)) patterns.add(pattern);
  }
  return [...patterns];
}

const mostPatterns = 20;

function isExact(path: string, pattern: string, { files }: Repository, quotes: Quotes): boolean {
  const [before = '', after, ...more] = pattern.split('*');
  if (after === undefined || more.length > 0 || /[*?[\\]/.test(path)) return false;
  const covers = (each: string): boolean =>
    each.length >= before.length + after.length &&
    each.startsWith(before) &&
    each.endsWith(after) &&
    !each.slice(before.length, each.length - after.length).includes('/');
  const depth = pattern.split('/').length;
  const isOwn = (each: string): boolean => !covers(each) || quotes.path(each) === pattern;
  return covers(path) && files.every((file) => isOwn(file.path.split('/', depth).join('/')));
}
