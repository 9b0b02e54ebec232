import type { RepositoryFile } from '../../documents/repository';
import type { ValueNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';
import { isSecretField, type SecretFile } from '../../openclaw/secret-files';
import { describesSecret } from '../../openclaw/secret-key-names';
import { eachString } from './each-string';
import { heldAt } from './held-at';
import { plaintextIn, type HeldSecret } from './held-secret';

/** Secrets in plain text in a JSON file that OpenClaw keeps them in, or in the part of one that stands `at` a path. */
export function stateSecrets(root: ValueNode, at: JsonPath, file: SecretFile): readonly HeldSecret[] {
  const found: HeldSecret[] = [];
  eachString(root, at, (value, node, path) => {
    if (!isSecretField(file, path) || describesSecret(String(path.at(-1)))) return;
    const told = toldOf(file, value);
    if (told) found.push(heldAt(node, { at, keysAreSecret: true }, told));
  });
  return found;
}

/** The secret that a file is as a whole, one line, or none. */
export function wholeSecret({ path, text }: RepositoryFile, file: SecretFile): readonly HeldSecret[] {
  const value = text === null || text.length > 8192 ? '' : text.trim();
  const told = /[\r\n]/.test(value) ? null : toldOf(file, value);
  if (text === null || !told) return [];
  const span = { offset: text.indexOf(value), length: value.length };
  return [{ ...told, file: path, span, place: { kind: 'span', path, span }, where: file.pattern, configPath: null }];
}

type Told = Omit<HeldSecret, 'file' | 'span' | 'place' | 'where' | 'configPath'>;

function toldOf({ holds, renewal }: SecretFile, value: string): Told | null {
  const plain = plaintextIn(value, 'guessed');
  if (!plain) return null;
  const { issuer, what } = plain;
  return { value, what: issuer ? what : holds, issuer, outlet: 'state-file', gateway: false, renewal };
}
