import type { Repository, RepositoryFile } from '../../documents/repository';
import type { HeldSecret } from './held-secret';
import { configSecrets } from './config-secrets';
import { envSecrets } from './env-secrets';
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
  for (const file of head.files) if (!parts.has(file.path)) keep(secretsOf(file));
  return [...found.values()];
}

function secretsOf(file: RepositoryFile): readonly HeldSecret[] {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  if (/^\.env(?:\.|$)|[.]env$/.test(name)) return file.text === null ? [] : envSecrets(file.path, file.text);
  if (/^(?:openclaw|clawdbot|moltbot)[\w-]*(?:\.(?!jsonl|tmpl)[\w-]+){1,6}$/.test(name) && name.includes('.json')) {
    return file.tree ? configSecrets(file.tree) : [];
  }
  if (!/^agents\/[^/]+\/agent\/[^/]+$/.test(file.statePath ?? '')) return [];
  if (name.startsWith('auth-profiles.json') || name === 'auth.json') return file.tree ? profileSecrets(file.tree) : [];
  if (name.startsWith('models.json')) {
    return file.tree ? configSecrets(file.tree, { prefix: ['models'], outlet: 'models-file' }) : [];
  }
  return [];
}
