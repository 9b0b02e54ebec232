import type { RepositoryFile } from '../../documents/repository';
import type { ValueNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';
import { namedFileAt, secretFileAt } from '../../openclaw/secret-files';
import { configSecrets, modelsSecrets } from './config-secrets';
import type { HeldSecret } from './held-secret';
import { profileSecrets } from './profile-secrets';
import { filledSecrets, keptSecrets } from './named-secrets';
import { stateSecrets } from './state-secrets';

/** Reads a tree, or the part of one that stands at a path of its file. */
type Reader = (root: ValueNode, at: JsonPath) => readonly HeldSecret[];

export const readConfig: Reader = (root, at) => configSecrets(root, { at });

/** The configuration under each name it has had, its copies and examples: `openclaw.json.bak.1`, `clawdbot.example.json`, `openclaw.json~`. */
const config = /^(?:openclaw|clawdbot|moltbot)[\w-]*(?:\.(?!jsonl)[\w-]+){1,6}~?$/;

/** The same of an agent's files, in `agents/main/agent/` and what was `agent/` before. */
const profiles = /^auth-profiles[\w-]*\.(?:[\w-]+\.)*json/;
const agentFile = /(?:^|\/)agent\/(auth|models)[\w-]*\.(?:[\w-]+\.){0,8}json[^/]*$/;

/** How a file of JSON that is made to hold secrets is read, or null for any other. A file checked by itself is known by its name alone. */
export function readerOf({ path }: RepositoryFile, whole: boolean): Reader | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (config.test(name) && name.includes('.json')) return readConfig;
  if (profiles.test(name)) return profileSecrets;
  const state = secretFileAt(path);
  if (state) return (root, at) => stateSecrets(root, at, state);
  const kind = agentFile.exec(path)?.[1] ?? (whole ? null : /^(auth|models)\.json/.exec(name)?.[1]);
  if (kind) return kind === 'auth' ? profileSecrets : modelsSecrets;
  const named = namedFileAt(path);
  return named && (named === 'filled' ? filledSecrets : keptSecrets);
}
