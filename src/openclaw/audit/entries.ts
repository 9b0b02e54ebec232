import type { ConfigValue } from '../config-value';
import { itemsOf, textOrDigitsOf } from '../constraints/values';

/** An element of a list of words. */
export interface ListEntry {
  readonly index: number;
  /** Without blanks around it; null where the environment completes it. */
  readonly text: string | null;
}

/** The texts and numbers in a list that are not blank; what is neither is the schema's finding. */
export function entriesOf(list: ConfigValue | undefined): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  for (const [index, item] of itemsOf(list).entries()) {
    if (item.type !== 'string' && item.type !== 'number') continue;
    const text = textOrDigitsOf(item)?.trim() ?? null;
    if (text !== '') entries.push({ index, text });
  }
  return entries;
}
