import { readJson5 } from '../../documents/json5-reader';
import type { Repository, RepositoryFile } from '../../documents/repository';
import type { ValueNode } from '../../documents/value-node';
import { valueTree } from '../../documents/value-tree';
import { secretFileAt } from '../../openclaw/secret-files';
import { commentSecrets } from './comment-secrets';
import { configSecrets } from './config-secrets';
import { envSecrets, isEnvFile } from './env-secrets';
import type { HeldSecret } from './held-secret';
import { lostValues } from './lost-values';
import { readConfig, readerOf } from './place-readers';
import { wholeSecret } from './state-secrets';

const asked = new WeakMap<Repository, readonly HeldSecret[]>();

/** Every secret in plain text at a place made for one, each once, file by file. Worked out once a repository. */
export function secretsByPlace(head: Repository): readonly HeldSecret[] {
  let known = asked.get(head);
  if (!known) asked.set(head, (known = gather(head)));
  return known;
}

function gather(head: Repository): readonly HeldSecret[] {
  const config = head.config;
  const found = new Map<string, HeldSecret>();
  const keep = (secrets: readonly HeldSecret[]): void => {
    for (const secret of secrets) {
      // A file included twice holds its secret once.
      const key = `${secret.span.offset}:${secret.file}`;
      if (!found.has(key)) found.set(key, secret);
    }
  };
  if (config?.root) keep(configSecrets(config.root, { config }));
  const parts = new Set(config?.files);
  for (const file of head.files) {
    const isPart = parts.has(file.path);
    keep(secretsOf(file, isPart, file.path === config?.path && config.root !== null, head.whole));
  }
  return [...found.values()];
}

/** Those of one file by itself, wherever it lies; `isPart` says whether the config is made of it. */
export function secretsInFile(file: RepositoryFile, isPart: boolean): readonly HeldSecret[] {
  return secretsOf(file, isPart, false, true);
}

/** @param isMain whether its values were read as those of the effective config */
function secretsOf(file: RepositoryFile, isPart: boolean, isMain: boolean, whole: boolean): readonly HeldSecret[] {
  if (!isPart && isEnvFile(file.path)) return file.text === null ? [] : envSecrets(file.path, file.text);
  const text = isPart ? null : secretFileAt(file.path);
  if (text?.fields.length === 0) return wholeSecret(file, text);
  const reader = isPart ? readConfig : readerOf(file, whole);
  if (!reader) return [];
  // An included value that a sibling overrides is in the file all the same; one that takes effect is told by its place in the config.
  const tree = isMain ? null : treeOf(file);
  const found = [...commentSecrets(file), ...(tree ? reader(tree, []) : [])];
  for (const { root, at } of lostValues(file)) {
    // A pointer would lead to the member that OpenClaw reads.
    for (const secret of reader(root, at)) {
      found.push({ ...secret, place: { kind: 'span', path: file.path, span: secret.span } });
    }
  }
  // Nothing else keeps a template's tree, so its secrets must not.
  return file.form === 'template' ? found.map((secret) => ({ ...secret })) : found;
}

/** Larger templates are searched by format only, in bytes. */
const templateBytes = 1024 * 1024;

/** The values of a file; of a template too, where its expressions stand in strings. */
function treeOf(file: RepositoryFile): ValueNode | null {
  if (file.form !== 'template' || file.entry.size > templateBytes || file.legible === null) return file.tree;
  return valueTree(readJson5(file.legible), file.path);
}
