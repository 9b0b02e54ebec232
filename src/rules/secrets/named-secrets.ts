import type { ValueNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';
import { commandCredentialIn } from './argument-credentials';
import { configSecrets } from './config-secrets';
import { eachString } from './each-string';
import { heldAt } from './held-at';
import type { HeldSecret, InnerSecret } from './held-secret';
import { likelySecretsIn } from './likely-secrets';

/** Where people and agents write what to do, commands among it. */
const prose = /^(?:message|text|prompt|systemEvent)$/;

/** Secrets in plain text in a file where names tell them and variables can stand for them, or in the part of one `at` a path. */
export function filledSecrets(root: ValueNode, at: JsonPath): readonly HeldSecret[] {
  return configSecrets(root, { at, outlet: 'variable-file' });
}

/** The same in a file that OpenClaw alone writes, also in commands that its texts tell. */
export function keptSecrets(root: ValueNode, at: JsonPath): readonly HeldSecret[] {
  const found = [...configSecrets(root, { at, outlet: 'state-file' })];
  eachString(root, at, (value, node, path) => {
    const inner = prose.test(String(path.at(-1))) ? (commandCredentialIn(value) ?? likelyIn(value)) : null;
    if (inner) found.push(heldAt(node, { at }, { ...inner, outlet: 'state-file', gateway: false }));
  });
  return found;
}

function likelyIn(text: string): InnerSecret | null {
  const [likely] = likelySecretsIn(Buffer.from(text, 'latin1'));
  const value = likely && text.slice(likely.span.offset, likely.span.offset + likely.span.length);
  return value === undefined ? null : { value, what: 'a credential', issuer: null };
}
