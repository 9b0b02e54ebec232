import type { EffectiveConfig } from '../../documents/effective-config';
import { valueSpan, type ValueNode } from '../../documents/value-node';
import { dotted, type JsonPath } from '../../model/pointer';
import { isGenerated } from '../../openclaw/setting';
import { atValue } from '../place';
import type { Place } from '../rule';
import type { HeldSecret } from './held-secret';

interface Standing {
  /** Whether keys may be secrets themselves, as in a map of tokens: then no path leads there. */
  readonly keysAreSecret?: boolean;
  /** Where the tree stands in its file. */
  readonly at: JsonPath;
  /** Whether it is a config's, and the effective config where it is of that. */
  readonly isConfig?: boolean;
  readonly config?: EffectiveConfig | undefined;
}

/**
 * A secret that a node of a tree holds. Where it stands is put together when asked for: a hostile file has hundreds of thousands of them at
 * any depth, of which few are told.
 */
export function heldAt(
  node: ValueNode,
  { at, isConfig, config, keysAreSecret }: Standing,
  told: Omit<HeldSecret, 'file' | 'span' | 'place' | 'where' | 'configPath'>,
): HeldSecret {
  const { file } = node.origin;
  const span = valueSpan(node);
  return {
    ...told,
    file,
    span,
    get place(): Place {
      return keysAreSecret === true ? { kind: 'span', path: file, span } : atValue(node, config);
    },
    get where() {
      // What `dotted` shows as `*`.
      const shown = [...at, ...node.path].map((key) => (typeof key === 'string' && isGenerated(key) ? '@' : key));
      return dotted(shown);
    },
    get configPath() {
      return isConfig === true ? [...at, ...node.path] : null;
    },
  };
}
