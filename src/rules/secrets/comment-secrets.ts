import type { RepositoryFile } from '../../documents/repository';
import type { Span } from '../../model/location';
import { isSecretByName } from '../../openclaw/secret-by-name';
import { plaintextIn, type HeldSecret } from './held-secret';

/** A name and a quoted value, as JSON5 has them, whatever stands around. */
const pair = /(?<![\w.-])([A-Za-z_][\w.-]{0,127})["']?\s{0,16}[:=]\s{0,16}(["'`])([^"'`\\\r\n]{6,4096})\2/g;

/**
 * Secrets in plain text in the comments of a file of JSON5, such as the value of before. Only names tell there, so what reads like a setting is
 * none; what an issuer's format tells is left to `secrets/no-known-credential`.
 */
export function commentSecrets({ document, text, path }: RepositoryFile): readonly HeldSecret[] {
  if (!document || text === null) return [];
  return document.comments.flatMap(({ span }) => pairsIn(path, text, span));
}

function pairsIn(path: string, text: string, { offset, length }: Span): readonly HeldSecret[] {
  const found: HeldSecret[] = [];
  for (const match of text.slice(offset, offset + length).matchAll(pair)) {
    const [whole, name = '', , value = ''] = match;
    const plain = isSecretByName([name]) ? plaintextIn(value, 'guessed') : null;
    if (!plain || plain.issuer) continue;
    const span = { offset: offset + match.index + whole.length - 1 - value.length, length: value.length };
    const place = { kind: 'span', path, span } as const;
    const told = { ...plain, value, where: name, outlet: 'comment', gateway: false, configPath: null } as const;
    found.push({ file: path, span, place, ...told });
  }
  return found;
}
