/**
 * Where a release keeps credentials, from its two registries.
 * @param {object} registries
 * @param {{ entries: { configFile: string, path: string }[], excludedMutableOrRuntimeManaged: string[] }} registries.matrix the credentials
 *   that may be SecretRefs, and those that may not
 * @param {readonly string[]} registries.sensitive paths that its user interface conceals
 * @returns {{ secretRef: string[], variableOnly: string[], sensitive: string[] }} places of openclaw.json, sorted; each in the first list
 *   that has it, and one that the second registry spells with `*` for `[]` once
 */
export function secretPathFacts({ matrix, sensitive }) {
  const secretRef = matrix.entries.filter(({ configFile }) => configFile === 'openclaw.json').map(({ path }) => path);
  const variableOnly = matrix.excludedMutableOrRuntimeManaged.filter((path) => !isOfOtherFile(path));
  const registered = new Set([...secretRef, ...variableOnly]);
  const shown = new Set([...registered, ...sensitive].filter((path) => path.includes('[]')).map(withoutBrackets));
  const rest = sensitive.filter((path) => !registered.has(path) && !shown.has(path));
  return { secretRef: sorted(secretRef), variableOnly: sorted(variableOnly), sensitive: sorted(rest) };
}

/** The matrix names the store of profiles and WhatsApp's `creds.json` as if they were fields. */
function isOfOtherFile(path) {
  return path.startsWith('auth-profiles.') || path.endsWith('.json');
}

function withoutBrackets(path) {
  return path.replaceAll('[]', '.*');
}

function sorted(paths) {
  return [...new Set(paths)].sort();
}
