import { isSecretEnvName } from './secret-env-names';
import { isAuthorizationHeader, isSecretHeader } from './secret-header-names';
import { isSecretKeyName } from './secret-key-names';

/** `--name=value`, `-Dname=value`, `NAME=value`. */
const assigned = /^(-{0,2})([A-Za-z_][\w.-]{0,127})=([^]+)$/;

/** `Name: value`, of a header. */
const header = /^([A-Za-z][\w-]{0,127}):\s*([^\s][^]*)$/;

/** Options that take a header, and one that takes a name and a password (curl, mcp-remote, mcp-proxy). */
const takesHeader = /^(?:-H|--headers?)$/;
const takesLogin = /^(?:-u|--user|--basic-auth)$/;

/** Short names that are secrets only as an option. */
const alsoOptions = /^(?:key|pass|auth|pat|bearer)$/i;

/** The value that a word of a command hands over under a name that says it is a credential, or null. `before` is the word before it. */
export function secretArgument(word: string, before: string | null): string | null {
  const [, dashes, name = '', value = ''] = assigned.exec(word) ?? [];
  if (dashes !== undefined) {
    if (takesHeader.test(dashes + name)) return inHeader(value);
    return (dashes === '' ? isSecretVariable(name) : isSecretOption(name)) ? value : null;
  }
  if (takesLogin.test(before ?? '')) return /^[^:\s]{1,128}:([^]+)$/.exec(word)?.[1] ?? null;
  if (before !== null && !word.startsWith('-') && namesSecret(before)) return word;
  return inHeader(word, takesHeader.test(before ?? '')) ?? inObject(word);
}

/** Whether a word announces a credential: `--api-key`, or `Authorization` or `Bearer` where the value is a word of its own. */
function namesSecret(word: string): boolean {
  const [, option] = /^--?([A-Za-z][\w.-]{0,127})$/.exec(word) ?? [];
  if (option !== undefined) return isSecretOption(option);
  return word.toLowerCase() === 'bearer' || isAuthorizationHeader(word);
}

function inHeader(text: string, announced = true): string | null {
  const [, name = '', value = ''] = header.exec(text) ?? [];
  return (announced ? isSecretHeader(name) : isAuthorizationHeader(name)) ? value : null;
}

/** The first one in an object of JSON that is handed over as a word. */
function inObject(word: string): string | null {
  if (!word.startsWith('{') || word.length > 16_384) return null;
  for (const [, name = '', value = ''] of word.matchAll(/"([\w.-]{1,128})"\s{0,8}:\s{0,8}"([^"\\]{1,4096})"/g)) {
    if (isSecretVariable(name) || isSecretHeader(name)) return value;
  }
  return null;
}

function isSecretOption(name: string): boolean {
  return isSecretKeyName(name) || alsoOptions.test(name);
}

function isSecretVariable(name: string): boolean {
  return isSecretEnvName(name) || isSecretKeyName(name);
}
