import { stringAt, valueAt, valueSpan, type ObjectNode, type ValueNode } from '../../documents/value-node';
import { isFilledIn } from '../../openclaw/named-variable';
import { secretPathAt } from '../../openclaw/secret-paths';
import { objectReference } from '../../openclaw/secret-reference';
import type { RemedyDraft } from '../rule';
import { keepingName } from '../variable-edit';

/** Whether an object stands at a secret's place and is, or is meant as, a SecretRef. */
function isMeantAsReference(node: ValueNode): node is ObjectNode {
  if (node.type !== 'object' || secretPathAt(node.path) === null) return false;
  return (
    objectReference(new Map(Array.from(node.members.keys(), (key) => [key, stringAt(node, key) ?? null]))) !== null
  );
}

/**
 * What to write for an object that is meant as a SecretRef where the schema takes none; null for any other value. The name of the variable
 * stays where it stands, so that no report says it.
 */
export function textForReference(node: ValueNode): RemedyDraft | null {
  if (!isMeantAsReference(node)) return null;
  const id = valueAt(node, 'id');
  const name = stringAt(id);
  const summary = 'Write the variable as "${NAME}": no SecretRef may stand here.';
  const whole = valueSpan(node);
  // An id from another file, or one with an escape in it, is not where its text would be.
  const plain = id && name && valueSpan(id).length === name.length + 2 && id.origin.file === node.origin.file;
  if (!plain || stringAt(node, 'source') !== 'env' || !isFilledIn(name)) return { kind: 'manual', text: summary };
  const span = { offset: valueSpan(id).offset + 1, length: name.length };
  return { kind: 'edit', text: summary, edits: keepingName(node.origin.file, whole, span, '"${', '}"') };
}

/** What to write for an object that is meant as a SecretRef and lacks a member; null for any other. */
export function wholeReference(node: ObjectNode, missing: string): RemedyDraft | null {
  if (!isMeantAsReference(node)) return null;
  if (missing === 'provider' && stringAt(node, 'source') === 'env' && valueAt(node, 'id')) {
    const { offset } = valueSpan(node);
    const edit = { path: node.origin.file, span: { offset: offset + 1, length: 0 }, text: ' "provider": "default",' };
    return { kind: 'edit', text: 'Add "provider": "default".', edits: [edit] };
  }
  return {
    kind: 'manual',
    text: 'Write it as { "source": "env", "provider": "default", "id": "NAME" } with the name of an environment variable in capitals.',
  };
}

/** Whether another finding tells that the member is missing: of what has no source, that alone is told. */
export function isToldWithSource(node: ObjectNode, missing: string): boolean {
  return missing !== 'source' && valueAt(node, 'source') === undefined && isMeantAsReference(node);
}
