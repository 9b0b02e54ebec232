import { valueSpan, type ValueNode } from '../../documents/value-node';
import type { TextEdit } from '../../model/remedy';

/** The edit that replaces a value by another, in the file the value came from. */
export function replaceBy(node: ValueNode, value: string | boolean): TextEdit {
  return { path: node.origin.file, span: valueSpan(node), text: JSON.stringify(value) };
}
