import type { JsonPath } from '../model/pointer';
import type { ValueNode } from './value-node';

/** The main config with its `$include` graph resolved as OpenClaw resolves it. */
export interface EffectiveConfig {
  /** Path of the main config, relative to the repository's root. */
  readonly path: string;
  /** Null where the main config cannot be read as JSON5. */
  readonly root: ValueNode | null;
  /** Every file that took part, the main config first, relative to the repository's root. */
  readonly files: readonly string[];
  readonly problems: readonly IncludeProblem[];
  /** Effective paths below which an include may supply more than is seen: its file is not read, or ignored by git and absent here. */
  readonly open: readonly JsonPath[];
  /** Whether some limit kept the includes from being followed to their end. */
  readonly cut: boolean;
}

/** An include OpenClaw refuses. */
export interface IncludeProblem {
  readonly kind:
    'missing' | 'unparsable' | 'not-a-path' | 'circular' | 'escapes' | 'too-many-levels' | 'siblings-need-object';
  /** The `$include` value (or the array element), in the file that holds it. */
  readonly at: ValueNode;
  /** The included file, relative to the repository's root, where it could be told. */
  readonly file: string | null;
}
