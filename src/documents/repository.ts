import type { Entry } from '../model/snapshot';
import type { Notice } from '../model/report';
import type { IgnoreRules } from './ignore-rules';
import type { Json5Document } from './json5-document';
import type { EffectiveConfig } from './effective-config';
import type { ValueNode } from './value-node';

/** A snapshot understood: one state directory, with the files that belong to it. */
export interface Repository {
  /** The state directory, relative to the repository's root; `.` is the root. */
  readonly directory: string;
  /** False for a single file: then nothing may be concluded from what is not there. */
  readonly whole: boolean;
  /** Files of this state directory (and, for the first one, those outside every state directory), in path order. */
  readonly files: readonly RepositoryFile[];
  /** The main config, or null where none is tracked. */
  readonly config: EffectiveConfig | null;
  /** Every `.gitignore` of the snapshot. Asked with paths relative to the repository's root. */
  readonly ignoreRules: IgnoreRules;
  /** What was not read, and why. */
  readonly notices: readonly Notice[];
  /** Any file of the snapshot, also one that another state directory has or that lies outside of what is checked. */
  file(path: string): RepositoryFile | undefined;
}

/** A version of a file that only history has. */
export interface PastFile {
  /** The first commit that has it; a full id. */
  readonly commit: string;
  readonly file: RepositoryFile;
  /** Whether the config, as it is at head or base, is made of the file at this path. */
  readonly part: boolean;
}

export interface RepositoryFile {
  readonly entry: Entry;
  /** Relative to the repository's root. */
  readonly path: string;
  /** Relative to the state directory, or null where it lies outside. */
  readonly statePath: string | null;
  readonly form: FileForm;
  /** The text (UTF-8 or UTF-16 decoded, without byte order mark); null where the form is not `text`. Decoded on first use. */
  readonly text: string | null;
  /** The bytes read as UTF-8 JSON5; null where the form is not `text` or the file is over `limits.configBytes`. Parsed on first use. */
  readonly document: Json5Document | null;
  /**
   * What a credential could stand in, whatever the form: the text; a template's too; of a SOPS file the text with its ciphertext blanked;
   * of any other file its bytes, one character each. Null for what is not there. Not kept for large files.
   */
  readonly legible: string | null;
  /** Whether a byte order mark, one UTF-16 unit, stands before `text`. */
  readonly marked: boolean;
  /** Root of the document; null where it has errors. */
  readonly tree: ValueNode | null;
}

/** What a file is, as far as reading goes. Only `text` is read. */
export type FileForm = 'text' | 'binary' | 'encrypted' | 'template' | 'unread';
