import { mayHoldCredential } from '../../credentials/credentials-in';
import type { Encoding } from '../../credentials/decoded-runs';
import { secretsIn, type SecretsIn } from '../../credentials/secrets-in';
import { utf16Order } from '../../credentials/utf16';
import type { RepositoryFile } from '../../documents/repository';
import type { Span } from '../../model/location';
import type { Place } from '../rule';

const nothing: SecretsIn = { credentials: [], privateKeys: [] };
const asked = new WeakMap<RepositoryFile, SecretsIn>();

/**
 * The credentials and private keys that what is legible of a file gives away by their format, as they stand or decoded once. Worked out once
 * a file; most files are never made text of.
 */
export function secretsByFormat(file: RepositoryFile): SecretsIn {
  let known = asked.get(file);
  if (!known) asked.set(file, (known = look(file)));
  return known;
}

function look(file: RepositoryFile): SecretsIn {
  const { content } = file.entry;
  // What is legible is asked for last: it is decoded then.
  if (content.kind !== 'bytes' || !mayHoldCredential(content.bytes)) return nothing;
  const text = textOf(file, content.bytes);
  return text === null ? nothing : secretsIn(text);
}

/** What is legible, and the text of UTF-16 without a byte order mark, which is a binary file to git. */
export function textOf(file: RepositoryFile, bytes: Uint8Array): string | null {
  const order = file.form === 'binary' ? utf16Order(bytes) : null;
  return order === null ? file.legible : new TextDecoder(order).decode(bytes);
}

/** The place of a finding by format: where it stands, or the file where that has no lines. */
export function placeIn({ path, form }: RepositoryFile, span: Span): Place {
  return form === 'binary' ? { kind: 'file', path } : { kind: 'span', path, span };
}

/** How an encoding is called in a message. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  base64: 'base64',
  hex: 'hexadecimal digits',
  percent: 'percent-encoding',
};
