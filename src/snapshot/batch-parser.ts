/** What `git cat-file --batch` answers for one object; null where it is missing. */
export interface BatchObject {
  readonly type: string;
  /** Null where they are more than were asked for. */
  readonly bytes: Buffer | null;
}

/** No header is longer: 64 hexadecimal digits, a type, a size. */
const headerBytes = 256;
const newline = 0x0a;

/**
 * Reads the output of `git cat-file --batch` chunk by chunk: `<id> <type> <size>\n<bytes>\n` or `<id> missing\n`, in the
 * order asked. Objects that lie within one chunk are views of it; others are copied once; those of more than `largest` bytes are passed
 * over. `take` gets each in turn. Throws where the output is anything else.
 */
export class BatchParser {
  #header = '';
  #type = '';
  /** The object being filled, over several chunks. */
  #body: Buffer | null = null;
  #filled = 0;
  #awaitsNewline = false;
  /** Bytes of an object that are still to be passed over. */
  #skipped = 0;

  constructor(
    private readonly take: (object: BatchObject | null) => void,
    private readonly largest = Infinity,
  ) {}

  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#awaitsNewline) {
        if (chunk[at] !== newline)
          throw new Error('git cat-file --batch: an object does not end where its header says');
        this.#awaitsNewline = false;
        at += 1;
      } else if (this.#skipped > 0) at = this.#skip(chunk, at);
      else if (this.#body !== null) at = this.#fill(this.#body, chunk, at);
      else at = this.#readHeader(chunk, at);
    }
  }

  /** Whether the output ended between two objects. */
  isComplete(): boolean {
    return this.#body === null && this.#skipped === 0 && this.#header === '' && !this.#awaitsNewline;
  }

  #skip(chunk: Buffer, at: number): number {
    const passed = Math.min(this.#skipped, chunk.length - at);
    this.#skipped -= passed;
    if (this.#skipped === 0) this.#finish(null);
    return at + passed;
  }

  #fill(body: Buffer, chunk: Buffer, at: number): number {
    const copied = chunk.copy(body, this.#filled, at);
    this.#filled += copied;
    if (this.#filled === body.length) this.#finish(body);
    return at + copied;
  }

  #readHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(newline, at);
    this.#header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
    if (this.#header.length > headerBytes) throw new Error('git cat-file --batch: a header has no end');
    if (end < 0) return chunk.length;
    const [, type = '', size] = this.#header.split(' ');
    this.#header = '';
    if (size === undefined) {
      if (type !== 'missing') throw new Error('git cat-file --batch: an object is neither there nor missing');
      this.take(null);
      return end + 1;
    }
    return this.#readBody(chunk, end + 1, type, Number(size));
  }

  #readBody(chunk: Buffer, start: number, type: string, size: number): number {
    this.#type = type;
    if (size > this.largest) {
      this.#skipped = size;
      return start;
    }
    if (start + size <= chunk.length) {
      this.#finish(chunk.subarray(start, start + size));
      return start + size;
    }
    this.#body = Buffer.allocUnsafeSlow(size);
    this.#filled = 0;
    return this.#fill(this.#body, chunk, start);
  }

  #finish(bytes: Buffer | null): void {
    this.#body = null;
    this.#awaitsNewline = true;
    this.take({ type: this.#type, bytes });
  }
}
