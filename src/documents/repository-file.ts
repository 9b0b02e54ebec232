import { limits, type Entry } from '../model/snapshot';
import { decodeText, decodeUtf8, formOf } from './file-form';
import type { Json5Document } from './json5-document';
import { readJson5 } from './json5-reader';
import type { FileForm, RepositoryFile } from './repository';
import type { ValueNode } from './value-node';
import { valueTree } from './value-tree';

/** A tracked file, decoded and parsed when first asked. */
export class TrackedFile implements RepositoryFile {
  private decoded: { readonly text: string | null } | undefined;
  private parsed: { readonly document: Json5Document | null; readonly tree: ValueNode | null } | undefined;
  private known: FileForm | undefined;

  /** @param statePath relative to the state directory, or null where it lies outside */
  constructor(
    readonly entry: Entry,
    readonly statePath: string | null,
  ) {}

  get path(): string {
    return this.entry.path;
  }

  get form(): FileForm {
    return (this.known ??= formOf(this.entry));
  }

  get text(): string | null {
    return (this.decoded ??= { text: this.bytes && decodeText(this.bytes) }).text;
  }

  get bytes(): Uint8Array | null {
    return this.form === 'text' && this.entry.content.kind === 'bytes' ? this.entry.content.bytes : null;
  }

  get document(): Json5Document | null {
    return this.parse().document;
  }

  get tree(): ValueNode | null {
    return this.parse().tree;
  }

  private parse(): { readonly document: Json5Document | null; readonly tree: ValueNode | null } {
    if (this.parsed) return this.parsed;
    const document = this.bytes && this.entry.size <= limits.configBytes ? readJson5(decodeUtf8(this.bytes)) : null;
    return (this.parsed = { document, tree: document && valueTree(document, this.path) });
  }
}
