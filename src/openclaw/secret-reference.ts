/** What OpenClaw fills in from the environment, in any string: `${NAME}`, capitals only, and not `$${NAME}` (openclaw 2026.9.6, run). */
const completed = /(?<!\$)\$\{[A-Z_][A-Z0-9_]*\}/;
const everyCompleted = new RegExp(completed, 'g');
/** Read so at secret-bearing places alone (openclaw 2026.9.6, SecretInput). */
const shortVariable = /^\$[A-Z][A-Z0-9_]{0,127}$/;

/** Whether the environment completes a text: `${NAME}` stands somewhere in it, unescaped. */
export function isCompleted(text: string): boolean {
  return completed.test(text);
}

/** `${VAR}` or `$VAR`, and nothing else. */
export function isReference(text: string): boolean {
  return withoutVariables(text) === '' || shortVariable.test(text);
}

/** The text without the `${VAR}`s OpenClaw would fill in, or null where it holds none. `$${VAR}` stays: it stands for itself. */
export function withoutVariables(text: string): string | null {
  return isCompleted(text) ? text.replace(everyCompleted, '') : null;
}

/** The text without the word that names the scheme of an Authorization header. */
export function withoutScheme(text: string): string {
  return text.replace(/^\s{0,8}(?:Bearer|Basic|Token|ApiKey|Bot)(?:\s+|$)/i, '').trim();
}

/** Notations of other tools, and near misses of OpenClaw's: they hold no secret, and OpenClaw takes them for the value itself. */
const foreign: readonly RegExp[] = [
  /^\${0,2}\{[^{}]{1,200}\}$/,
  /^\$\{\{[^{}]{1,200}\}\}$/,
  /^\{\{[^{}]{1,200}\}\}$/,
  /^\$\([^()]{1,200}\)$/,
  /^\$[A-Za-z_]\w{0,127}$/,
  /^%[A-Za-z_]\w{0,127}%$/,
  /^\$?(?:env|file|exec|store|secret|secretref|vault|keychain|keyring|aws-sm|gcp-sm|doppler|infisical):[\w./:@#-]{1,200}$/i,
  /^op:\/\/[^\n]{1,200}$/,
  /^!(?:secret|env|vault) [\w./-]{1,200}$/,
  /^<%[^%]{1,200}%>$/,
  /^process\.env\.\w{1,128}$/,
];

/** Whether a text means to refer to a secret in a way OpenClaw does not understand: `{env:X}`, `${env.X}`, `${x}`, `op://…`. */
export function isBrokenReference(text: string): boolean {
  return text.length <= 256 && foreign.some((pattern) => pattern.test(text));
}

/** The literal that `${VAR:-literal}` falls back to in a shell, or null. */
export function fallbackOf(text: string): string | null {
  return /^\$\{\w{1,128}:?[-=]([^}]{1,500})\}$/.exec(text)?.[1] ?? null;
}

const ids: Readonly<Record<string, RegExp>> = {
  env: /^[A-Z][A-Z0-9_]{0,127}$/,
  store: /^[A-Z][A-Z0-9_]{0,127}$/,
  file: /^(?:value|(?:\/(?:[^~/]|~[01])*)+)$/,
  exec: /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[A-Za-z0-9][A-Za-z0-9._:/#-]{0,255}$/,
};

/**
 * What an object at a secret-bearing place is: a SecretRef with exactly `source`, `provider` and `id` (openclaw 2026.9.6), something that
 * means to be one, or neither. Members that are no strings are given as null.
 */
export function objectReference(members: ReadonlyMap<string, string | null>): 'reference' | 'broken-reference' | null {
  const source = members.get('source');
  const id = members.get('id');
  const provider = members.get('provider');
  const grammar = source == null ? undefined : Object.hasOwn(ids, source) ? ids[source] : undefined;
  if (grammar && id != null && id.length <= 1024 && provider != null && members.size === 3) {
    return grammar.test(id) && /^[a-z][a-z0-9_-]{0,63}$/.test(provider) ? 'reference' : 'broken-reference';
  }
  return source != null || members.has('$secretRef') || members.has('secretRef') ? 'broken-reference' : null;
}
