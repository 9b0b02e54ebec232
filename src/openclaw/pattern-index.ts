import type { JsonPath } from '../model/pointer';
import { matchesPattern, segmentsOf } from './path-pattern';

type Index<Value> = ReadonlyMap<string, readonly (readonly [pattern: string, value: Value])[]>;

/** What belongs to the first of many patterns (`matchesPattern`) that names a path, found by the path's last key. Built on first use. */
export class PatternIndex<Value> {
  private index: Index<Value> | null = null;

  constructor(private readonly entries: readonly (readonly [pattern: string, value: Value])[]) {}

  find(path: JsonPath): Value | null {
    const index = (this.index ??= this.indexed());
    for (const key of [String(path.at(-1)), '*', '[]']) {
      const found = index.get(key)?.find(([pattern]) => matchesPattern(pattern, path));
      if (found) return found[1];
    }
    return null;
  }

  private indexed(): Index<Value> {
    const index = new Map<string, (readonly [string, Value])[]>();
    for (const entry of this.entries) {
      const last = segmentsOf(entry[0]).at(-1) ?? '';
      const known = index.get(last);
      if (known) known.push(entry);
      else index.set(last, [entry]);
    }
    return index;
  }
}
