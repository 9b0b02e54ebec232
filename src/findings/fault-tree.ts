import type { Finding } from '../model/finding';
import type { JsonPath } from '../model/pointer';
import type { Quotes } from './quotes';

/** Where the findings of one config stand in its effective config, so that a place can be asked who finds fault with it or with what is in it. */
export class FaultTree {
  private readonly root: Branch = { first: null, own: null, below: new Map() };

  /** @param findings in order: of several at one place, or in one, the first is told */
  constructor(
    findings: readonly Finding[],
    config: string,
    private readonly quotes: Quotes,
  ) {
    for (const { ruleId, location } of findings) {
      if (location.kind !== 'region') continue;
      const pointer = location.configPointer ?? (location.path === config ? location.pointer : null);
      if (pointer !== null && pointer !== '') this.enter(pointer, ruleId);
    }
  }

  /** The id of a rule, or null. Who finds fault with a list does so with its elements. */
  at(path: JsonPath): string | null {
    let branch = this.root;
    for (const [index, segment] of path.entries()) {
      // Most places have no finding near them, and are done with after a step or two.
      const next = branch.below.size === 0 ? undefined : branch.below.get(this.keyOf(segment));
      if (!next) return typeof segment === 'number' && index === path.length - 1 ? branch.own : null;
      branch = next;
    }
    return branch.first;
  }

  private keyOf(segment: string | number): string {
    return typeof segment === 'number' ? String(segment) : this.quotes.key(segment);
  }

  private enter(pointer: string, rule: string): void {
    let branch = this.root;
    for (const segment of pointer.slice(1).split('/')) {
      const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
      let next = branch.below.get(key);
      if (!next) branch.below.set(key, (next = { first: rule, own: null, below: new Map() }));
      branch = next;
    }
    branch.own ??= rule;
  }
}

interface Branch {
  /** The first that was entered here or below, and the first that was entered here. */
  readonly first: string | null;
  own: string | null;
  readonly below: Map<string, Branch>;
}
