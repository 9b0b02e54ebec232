import { valueSpan, type ValueNode } from '../../documents/value-node';
import type { TextEdit } from '../../model/remedy';

/** The edit that replaces a value by a string, in the file the value came from. */
export function replaceBy(node: ValueNode, value: string): TextEdit {
  return { path: node.origin.file, span: valueSpan(node), text: JSON.stringify(value) };
}
