import { limits, type Entry } from '../model/snapshot';
import { decodeText, decodeUtf8, formOf, hasMark, withoutCiphertext } from './file-form';
import type { Json5Document } from './json5-document';
import { readJson5 } from './json5-reader';
import type { FileForm, RepositoryFile } from './repository';
import type { ValueNode } from './value-node';
import { valueTree } from './value-tree';

/** How many bytes of JSON5 may still be parsed. */
export class ParseBudget {
  /** How many files it was too small for. */
  refused = 0;
  private left: number = limits.parsedBytes;

  /** Whether so many bytes are left; they are taken then. */
  take(bytes: number): boolean {
    if (bytes > this.left) {
      this.refused++;
      return false;
    }
    this.left -= bytes;
    return true;
  }
}

/** A tracked file, decoded and parsed when first asked. */
export class TrackedFile implements RepositoryFile {
  private decoded: { readonly text: string | null } | undefined;
  private parsed: { readonly document: Json5Document | null; readonly tree: ValueNode | null } | undefined;
  private known: FileForm | undefined;

  /**
   * @param statePath relative to the state directory, or null where it lies outside
   * @param budget of the snapshot, shared by its files
   */
  constructor(
    readonly entry: Entry,
    readonly statePath: string | null,
    private readonly budget: ParseBudget,
  ) {}

  get path(): string {
    return this.entry.path;
  }

  get form(): FileForm {
    return (this.known ??= formOf(this.entry));
  }

  get text(): string | null {
    return this.form === 'text' ? this.legible : null;
  }

  get legible(): string | null {
    if (this.entry.size > limits.keptBytes) return this.read();
    return (this.decoded ??= { text: this.read() }).text;
  }

  get marked(): boolean {
    return this.bytes !== null && hasMark(this.bytes);
  }

  get document(): Json5Document | null {
    return this.parse().document;
  }

  get tree(): ValueNode | null {
    return this.parse().tree;
  }

  private get bytes(): Uint8Array | null {
    return this.entry.content.kind === 'bytes' ? this.entry.content.bytes : null;
  }

  private read(): string | null {
    const { bytes, form } = this;
    if (!bytes || form === 'unread') return null;
    switch (form) {
      case 'text':
      case 'template':
        return decodeText(bytes);
      case 'binary':
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
      case 'encrypted':
        return withoutCiphertext(decodeText(bytes));
    }
  }

  private parse(): { readonly document: Json5Document | null; readonly tree: ValueNode | null } {
    if (this.parsed) return this.parsed;
    const readable =
      this.bytes && this.form === 'text' && this.entry.size <= limits.configBytes && this.budget.take(this.entry.size);
    const document = readable ? readJson5(decodeUtf8(this.bytes)) : null;
    return (this.parsed = { document, tree: document && valueTree(document, this.path) });
  }
}
