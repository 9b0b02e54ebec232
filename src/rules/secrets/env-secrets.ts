import { isPassphrase } from '../../openclaw/placeholder';
import { isKnownSecretEnvName, isSecretEnvName } from '../../openclaw/secret-env-names';
import { isPasswordName } from '../../openclaw/secret-key-names';
import type { ValueContext } from '../../openclaw/value-forms';
import { plaintextIn, type HeldSecret, type InnerSecret } from './held-secret';
import { urlCredentialIn } from './url-credentials';

/** OpenClaw's own grammar of a line (openclaw 2026.9.6, secrets audit): spaces, an optional `export`, a name, `=`, the rest. */
const assignment = /^([ \t]{0,64}(?:export[ \t]{1,64})?([A-Za-z_]\w{0,127})[ \t]{0,64}=[ \t]{0,64})([^]*)$/;

/** What the gateway reads its token from, under the names it has had (openclaw 2026.9.6). */
const gatewayTokens = /^(?:OPENCLAW|CLAWDBOT|MOLTBOT)_GATEWAY_TOKEN$/;

/** Every way of ending a line that readers of such files take for one. */
const lineEnd = /[\r\n]/g;

/** `.env`, `.envrc`, `env`, `.env.local`, `prod.env`, `prod.env.bak`; no code, whose assignments are expressions. */
const envName = /^\.?env(?:rc)?$|^\.env[-._][\w.-]*$|\.env(?:\.[\w-]+){0,8}$/;
const codeName = /\.(?:[cm]?[jt]sx?|py|rb|go|rs|md|json5?|ya?ml)$/;

/** Whether a file (`/`-separated path) is one of `NAME=value` lines, by its name. */
export function isEnvFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return envName.test(name) && !codeName.test(name);
}

/** Secrets in plain text in a file of `NAME=value` lines. */
export function envSecrets(file: string, text: string): readonly HeldSecret[] {
  const found: HeldSecret[] = [];
  for (let start = 0; start < text.length;) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text)?.index ?? text.length;
    const match = assignment.exec(text.slice(start, end));
    const [, before = '', name = '', rest = ''] = match ?? [];
    const { value, skip } = unquoted(rest);
    const secret = match ? secretIn(name, value) : null;
    if (secret) {
      const span = { offset: start + before.length + skip, length: value.length };
      const place = { kind: 'span', path: file, span } as const;
      const gateway = gatewayTokens.test(name);
      found.push({ file, span, place, where: name, outlet: 'env-file', gateway, configPath: null, ...secret });
    }
    start = end + 1;
  }
  return found;
}

function secretIn(name: string, value: string): InnerSecret | null {
  const plain = isSecretEnvName(name) ? plaintextIn(value, contextOf(name, value)) : null;
  return plain ? { value, ...plain } : urlCredentialIn(value);
}

function contextOf(name: string, value: string): ValueContext {
  if (isPasswordName(name) && (isKnownSecretEnvName(name) || isPassphrase(value))) return 'password';
  return isKnownSecretEnvName(name) ? 'model-key' : 'guessed';
}

/** The value without its quotes or what stands behind it, a comment or a shell's continuation, and how many UTF-16 units stand before it. */
function unquoted(rest: string): { readonly value: string; readonly skip: number } {
  const quote = rest[0];
  if (quote === '"' || quote === "'" || quote === '`') {
    const close = rest.indexOf(quote, 1);
    return { value: close < 0 ? rest.slice(1).trimEnd() : rest.slice(1, close), skip: 1 };
  }
  const comment = /\s#|\s\\$/.exec(rest)?.index ?? rest.length;
  return { value: rest.slice(0, comment).trimEnd(), skip: 0 };
}
