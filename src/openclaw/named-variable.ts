/**
 * How other tools, former markers of OpenClaw's and near misses name an environment variable: `{env:X}`, `${env.X}`, `$X`, `%X%`, `env:X`,
 * `{{ secrets.X }}`, `process.env.X`, `${X:-d}`, `secretref-env:X`. The name is the second group, what stands before it the first.
 */
const notations: readonly RegExp[] = [
  /^(\${0,2}\{\s{0,9}(?:env[.:])?)([A-Za-z_]\w{0,127})(?::?[-=?+][^{}]{0,200})?\s{0,9}\}$/,
  /^(\$?\{\{\s{0,9}(?:\$?\.?env\.|secrets\.|\.)?)([A-Za-z_]\w{0,127})\s{0,9}\}\}$/i,
  /^(\$)([A-Za-z_]\w{0,127})$/,
  /^(%)([A-Za-z_]\w{0,127})%$/,
  /^(\$?(?:env|secretref):|process\.env\.|secretref-env:|__env__:|!env )([A-Za-z_]\w{0,127})$/i,
  /^()([A-Z][A-Z0-9_]{0,127})$/,
];

/** The variable that a text at a secret's place means: its name, and the offset of that in the text (UTF-16); null where it names none. */
export function namedVariable(text: string): { readonly name: string; readonly offset: number } | null {
  if (text.length > 512) return null;
  for (const notation of notations) {
    const [, before, name] = notation.exec(text) ?? [];
    if (before !== undefined && name !== undefined) return { name, offset: before.length };
  }
  return null;
}

/** Whether OpenClaw fills in a variable of this name where `${NAME}` stands: capitals only (openclaw 2026.9.6, run). */
export function isFilledIn(name: string): boolean {
  return /^[A-Z_][A-Z0-9_]*$/.test(name);
}
