import { scalarOf, valueSpan, type ValueNode } from '../../documents/value-node';
import { isFilledIn, namedVariable } from '../../openclaw/named-variable';
import { withoutScheme } from '../../openclaw/secret-reference';
import type { RemedyDraft } from '../rule';
import { keepingName } from '../variable-edit';

/**
 * What to write in place of a reference that OpenClaw does not understand. Where it names a variable that OpenClaw can fill in, the edit puts
 * `${` and `}` around the name, which stays where it stands, so that no report says it.
 * @param ref whether a SecretRef may stand there
 */
export function adviceFor(node: ValueNode, ref: boolean): RemedyDraft {
  if (node.type === 'object') {
    return {
      kind: 'manual',
      text: 'Write { "source": "env", "provider": "default", "id": "NAME" } with the name of an environment variable in capitals.',
    };
  }
  const text = String(scalarOf(node));
  const meant = withoutScheme(text.trim());
  const variable = namedVariable(meant);
  if (!variable) {
    return {
      kind: 'manual',
      text: ref
        ? 'Write "${NAME}" with the name of an environment variable, or a SecretRef with source, provider and id.'
        : 'Write "${NAME}" with the name of an environment variable, and have that hold the secret where the gateway runs.',
    };
  }
  if (!isFilledIn(variable.name)) {
    return {
      kind: 'manual',
      text: 'Write "${NAME}"; the name of the variable must be in capitals, here and on the host.',
    };
  }
  const { offset, length } = valueSpan(node);
  const summary = 'Write the variable as "${NAME}".';
  // Behind an escape in the source, offsets in the value are not those in the file.
  if (length !== text.length + 2) return { kind: 'manual', text: summary };
  const whole = { offset: offset + 1 + text.lastIndexOf(meant), length: meant.length };
  const name = { offset: whole.offset + variable.offset, length: variable.name.length };
  return { kind: 'edit', text: summary, edits: keepingName(node.origin.file, whole, name, '${', '}') };
}
