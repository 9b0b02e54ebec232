import type { Repository, RepositoryFile } from '../../documents/repository';
import type { HeldSecret } from './held-secret';
import type { JsonPath } from '../../model/pointer';
import type { ValueNode } from '../../documents/value-node';
import { configSecrets, modelsSecrets } from './config-secrets';
import { envSecrets } from './env-secrets';
import { lostValues } from './lost-values';
import { profileSecrets } from './profile-secrets';

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
    if (isEnvFile(file) && !isPart) {
      keep(file.text === null ? [] : envSecrets(file.path, file.text));
      continue;
    }
    const reader = isPart ? readConfig : readerOf(file, head.whole);
    if (!reader || !file.tree) continue;
    // An included value that a sibling overrides is in the file all the same; one that takes effect is told by its place in the config.
    if (file.path !== config?.path) keep(reader(file.tree, []));
    for (const { root, at } of lostValues(file)) {
      // A pointer would lead to the member that OpenClaw reads.
      keep(
        reader(root, at).map((secret) => ({ ...secret, place: { kind: 'span', path: file.path, span: secret.span } })),
      );
    }
  }
  return [...found.values()];
}

/** Reads a tree, or the part of one that stands at a path of its file. */
type Reader = (root: ValueNode, at: JsonPath) => readonly HeldSecret[];

const readConfig: Reader = (root, at) => configSecrets(root, { at });

function nameOf(file: RepositoryFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

function isEnvFile(file: RepositoryFile): boolean {
  return /^\.env(?:\.|$)|[.]env$/.test(nameOf(file));
}

/** How a file that is made to hold secrets is read, or null for any other. A file checked by itself is known by its name alone. */
function readerOf(file: RepositoryFile, whole: boolean): Reader | null {
  const name = nameOf(file);
  if (/^(?:openclaw|clawdbot|moltbot)[\w-]*(?:\.(?!jsonl|tmpl)[\w-]+){1,6}$/.test(name) && name.includes('.json')) {
    return readConfig;
  }
  if (name.startsWith('auth-profiles.json')) return profileSecrets;
  if (whole && !/^agents\/[^/]+\/agent\/[^/]+$/.test(file.statePath ?? '')) return null;
  if (name === 'auth.json') return profileSecrets;
  return name.startsWith('models.json') ? modelsSecrets : null;
}
