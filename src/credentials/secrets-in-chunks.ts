import { secretsIn, type ReadCredential, type ReadPrivateKey } from './secrets-in';

/** The longest private key, and room for what stands around it: as much of a window is searched again with the next one. */
const overlap = 128 * 1024;

/** What stands before a token tells whether it may begin there. */
const context = 64;

/** Smaller chunks are gathered until there are this many bytes. */
const windowBytes = 1024 * 1024;

/**
 * Every credential and private key in bytes that are too many to hold at once, in order, each once also where a chunk ends within it; spans
 * are in bytes from the beginning. Bytes are read as Latin-1. Memory is bounded by the largest chunk; the cost is linear.
 */
export function* secretsInChunks(chunks: Iterable<Uint8Array>): Generator<ReadCredential | ReadPrivateKey> {
  let held = Buffer.alloc(0);
  let before = 0;
  let told = 0;
  const search = function* (limit: number): Generator<ReadCredential | ReadPrivateKey> {
    const { credentials, privateKeys } = secretsIn(held.toString('latin1'));
    for (const found of [...credentials, ...privateKeys].sort((a, b) => a.span.offset - b.span.offset)) {
      const offset = before + found.span.offset;
      if (found.span.offset >= limit || offset < told) continue;
      told = offset + found.span.length;
      yield { ...found, span: { offset, length: found.span.length } };
    }
  };
  for (const chunk of gathered(chunks)) {
    held = Buffer.concat([held, chunk]);
    const cut = held.length - overlap;
    if (cut <= context) continue;
    yield* search(cut);
    told = Math.max(told, before + cut);
    before += cut - context;
    held = held.subarray(cut - context);
  }
  yield* search(Infinity);
}

function* gathered(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size < windowBytes) continue;
    yield Buffer.concat(parts);
    parts = [];
    size = 0;
  }
  yield Buffer.concat(parts);
}
