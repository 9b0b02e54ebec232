import { stringAt, type ValueNode } from './value-node';

/** What names an array element whatever its position, in the order tried. */
const names = ['id', 'agentId', 'name', 'path'];

/** The field by which an array element names itself, and what it says there; null where it does not. */
export function elementName(element: ValueNode | undefined): { readonly field: string; readonly name: string } | null {
  for (const field of names) {
    const name = stringAt(element, field);
    if (name !== undefined) return { field, name };
  }
  return null;
}
