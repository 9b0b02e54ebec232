/** Repositories as directories side by side, for tools that read files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function writeTree(directory, repositories) {
  for (const { name, files } of repositories) {
    for (const [path, bytes] of files) {
      const file = join(directory, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
}

/** Which repository a file of the tree belongs to, and its path there. */
export function inTree(path) {
  const slash = path.indexOf('/');
  return { repository: path.slice(0, slash), path: path.slice(slash + 1) };
}
