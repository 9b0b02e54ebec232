/** A repository under construction: its files, and which of their lines hold what. */
import { unmarked } from './marks.mjs';

/**
 * `files`: path → bytes. `items`: what was planted: `{ path, first, last, of, kind, leak }`, lines 1-based; `first` is null where a finding
 * on the file as a whole counts too. `of` is the class of place or decoy, `kind` the kind of credential.
 */
export function repository(name) {
  return { name, files: new Map(), items: [] };
}

/** Adds a file: `labels` are by the numbers of its marks; `whole` if it has no lines of its own to point at. */
export function addFile(repository, path, text, labels, { bytes = (plain) => Buffer.from(plain), whole = false } = {}) {
  if (repository.files.has(path)) throw new Error(`twice in ${repository.name}: ${path}`);
  const { plain, spans } = unmarked(text);
  repository.files.set(path, bytes(plain));
  for (const { number, first, last } of spans) repository.items.push({ path, first, last, whole, ...labels[number] });
}

/** Adds what the name of a file holds. */
export function addName(repository, path, label) {
  repository.files.set(path, Buffer.from('nothing\n'));
  repository.items.push({ path, first: 1, last: 1, whole: true, ...label });
}
