/** A value of a configuration, as far as this room looks: any tree of JSON values with own members only. */
export type ConfigValue =
  | { readonly type: 'object'; readonly members: ReadonlyMap<string, ConfigValue> }
  | { readonly type: 'array'; readonly items: readonly ConfigValue[] }
  | {
      readonly type: 'string' | 'number' | 'boolean' | 'null';
      readonly value: string | number | boolean | null;
    };

/** The string that stands under two keys of the root, or null. */
export function stampAt(root: ConfigValue | null, section: string, field: string): string | null {
  const inner = root?.type === 'object' ? root.members.get(section) : undefined;
  const stamp = inner?.type === 'object' ? inner.members.get(field) : undefined;
  return stamp?.type === 'string' ? String(stamp.value) : null;
}
