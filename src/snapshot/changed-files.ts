/** A file as a commit has it and none of the commit's parents. */
export interface Changed {
  readonly commit: string;
  /** Bytes that are no UTF-8 appear as U+FFFD. */
  readonly path: string;
  /** As git writes it: `100644`, `100755`, `120000` (symlink). */
  readonly mode: string;
  readonly id: string;
}

/**
 * Reads the output of `git diff-tree --stdin -r -c --raw -z` as it comes: a commit's id, then for each path its status line and the path,
 * each ended by NUL. A status line has a colon for each parent, then as many modes and ids and one more of each: the commit's own come last.
 * Deleted paths and submodules are left out. Throws a RangeError where the output is anything else.
 */
export class ChangedFiles {
  #rest: Buffer = Buffer.alloc(0);
  #commit = '';
  #status: { readonly mode: string; readonly id: string } | null = null;

  constructor(private readonly take: (changed: Changed) => void) {}

  push(chunk: Buffer): void {
    const output = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, at)) {
      this.#read(output.subarray(at, end));
      at = end + 1;
    }
    this.#rest = output.subarray(at);
    if (this.#rest.length > longestField) throw new RangeError('git diff-tree: a field has no end');
  }

  /** @throws RangeError where the output ends within a field, or before a path */
  end(): void {
    if (this.#rest.length > 0 || this.#status) throw new RangeError('git diff-tree: a field has no end');
  }

  #read(field: Buffer): void {
    if (this.#status) {
      const { mode, id } = this.#status;
      this.#status = null;
      if (mode !== '000000' && mode !== '160000')
        this.take({ commit: this.#commit, path: field.toString('utf8'), mode, id });
      return;
    }
    const text = field.toString('latin1');
    if (!text.startsWith(':')) {
      this.#commit = text;
      return;
    }
    const parents = text.lastIndexOf(':') + 1;
    const words = text.slice(parents).split(' ');
    const [mode, id] = [words[parents], words[2 * parents + 1]];
    if (mode === undefined || id === undefined || this.#commit === '')
      throw new RangeError('git diff-tree: not a status line');
    this.#status = { mode, id };
  }
}

/** In bytes: a path, or the status line of a merge of very many parents. */
const longestField = 1024 * 1024;
