import type { Keep } from '../model/past';
import type { Changed } from './changed-files';
import { kindOf } from './listed';

/**
 * The contents of past commits and where they stood. The same bytes are another thing under another name, and as a link, so whoever writes the
 * commits must not be able to show them first, or still, where nobody minds them.
 */
export class PastContents {
  readonly #places = new Set<string>();
  readonly #changed: Changed[] = [];
  readonly #paths = new Map<string, string[]>();
  readonly #looked = new Set<string>();
  readonly #kept = new Set<string>();
  readonly #untold = new Set<string>();

  /** @param left bytes that may be kept, and judged: a content counts once for each of its places */
  constructor(
    private readonly keep: Keep,
    private left: number,
  ) {}

  /** Passes over a content where it stands at head. */
  pass(listed: Pick<Changed, 'path' | 'mode' | 'id'>): void {
    this.#places.add(placeOf(listed));
  }

  /** Notes where a content stood; whether the content is new with that. */
  isNew(changed: Changed): boolean {
    const place = placeOf(changed);
    if (this.#places.has(place)) return false;
    this.#places.add(place);
    this.#changed.push(changed);
    const paths = this.#paths.get(changed.id);
    if (paths) paths.push(changed.path);
    else this.#paths.set(changed.id, [changed.path]);
    return paths === undefined;
  }

  /** Ids of what stood at several places: it may have arrived when only some were known. */
  atSeveral(): readonly string[] {
    return [...this.#paths].flatMap(([id, paths]) => (paths.length > 1 ? [id] : []));
  }

  /** Whether a content that arrives is kept. */
  take(id: string, bytes: Uint8Array): boolean {
    if (this.#kept.has(id)) return true;
    this.#looked.delete(id);
    this.#looked.add(id);
    if (!this.keep(this.#paths.get(id) ?? [], bytes)) return false;
    if (bytes.byteLength > this.left) {
      this.#untold.add(id);
      return false;
    }
    this.left -= bytes.byteLength;
    this.#kept.add(id);
    return true;
  }

  /** What was kept, at each of its places in the order of the commits, and how much was not read or would be too much to judge. */
  versions(blobs: ReadonlyMap<string, Uint8Array>): {
    readonly versions: readonly (readonly [Changed, Uint8Array])[];
    readonly unread: number;
    readonly untold: number;
  } {
    let untold = this.#untold.size;
    const versions: [Changed, Uint8Array][] = [];
    const counted = new Set<string>();
    for (const changed of this.#changed) {
      const bytes = blobs.get(changed.id);
      if (bytes === undefined) continue;
      // It counted once when it was kept.
      const cost = counted.has(changed.id) ? bytes.byteLength : 0;
      counted.add(changed.id);
      if (cost > this.left) {
        untold++;
        continue;
      }
      this.left -= cost;
      versions.push([changed, bytes]);
    }
    return { versions, unread: this.#paths.size - this.#looked.size, untold };
  }
}

function placeOf({ path, mode, id }: Pick<Changed, 'path' | 'mode' | 'id'>): string {
  return `${kindOf(mode)} ${id} ${path}`;
}
