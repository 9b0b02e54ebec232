/** A list in groups by a key of each, in the order met. */
export function grouped(list, keyOf) {
  const groups = new Map();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
