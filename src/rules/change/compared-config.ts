import type { EffectiveConfig } from '../../documents/effective-config';
import { valueAt, type ObjectNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';
import { atKey } from '../place';
import type { Place, Subject } from '../rule';

/** The effective config before and after a change. */
export interface ComparedConfig {
  readonly before: Side;
  readonly after: Side;
}

interface Side {
  readonly config: EffectiveConfig;
  readonly root: ObjectNode;
}

/** Both sides, or null where there is no base, or one of them cannot be read to its end. */
export function comparedConfig({ head, change }: Subject): ComparedConfig | null {
  const [before, after] = [sideOf(change?.base?.config), sideOf(head.config)];
  return before && after ? { before, after } : null;
}

function sideOf(config: EffectiveConfig | null | undefined): Side | null {
  return config?.root?.type === 'object' && !config.cut ? { config, root: config.root } : null;
}

/** Where to point at what stood at a path and does so no longer: the nearest key above it that is left, else the file. */
export function whereGone({ config, root }: Side, path: JsonPath): Place {
  for (let length = path.length - 1; length > 0; length--) {
    const above = valueAt(root, ...path.slice(0, length));
    if (!above) continue;
    const place = atKey(above, config);
    return place.kind === 'span' ? { ...place, configPointer: path } : place;
  }
  return { kind: 'file', path: config.path };
}
