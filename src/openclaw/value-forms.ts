import { isEnvNameMarker } from './secret-env-names';
import { isLocalDummy } from './local-dummy';
import { isPlaceholder, isRedaction } from './placeholder';
import { fallbackOf, isBrokenReference, isReference, withoutScheme, withoutVariables } from './secret-reference';

/** What stands at a secret-bearing place. Only `plaintext` is a leak. */
export type ValueForm =
  | 'plaintext'
  | 'reference'
  | 'broken-reference'
  | 'marker'
  | 'environment-name'
  | 'placeholder'
  | 'redaction'
  | 'dummy'
  | 'setting'
  | 'empty';

/**
 * What kind of place it is: `model-key` is a provider's key, where markers and dummies are legal; `guessed` is known by its name only, so
 * that what reads like a setting is one; `password` is one that a person chose, who may have chosen words; `secret` is any other.
 */
export type ValueContext = 'secret' | 'password' | 'model-key' | 'guessed';

/** Exact markers, and the two prefixes that name a variable (openclaw 2026.9.6, model key markers). */
const markers = /^(?:secretref-managed|secretref-env:\w{1,128}|__env__:\w{1,128})$/;
const modelMarkers =
  /^(?:oauth:[a-z0-9][a-z0-9-]{0,40}|codex-app-server|gcp-vertex-credentials|minimax-oauth|openclaw:claude-cli-native-auth)$/;

/** A name for a variable that OpenClaw does not know, by its shape: words in capitals, the last of which names a secret, or no digits at all. */
const envName =
  /^[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){0,12}_(?:KEY|TOKEN|SECRET|PASSWORD|PASS|PAT)(?:_\d{1,2})?$|^[A-Z]{2,30}(?:_[A-Z]{1,30}){1,12}$/;

/** Hexadecimal digits of a key's length, or a long run of small letters, capitals and digits; `/` and `:` part the names in a reference. */
const generated =
  /(?<![A-Fa-f0-9])[A-Fa-f0-9]{32,}(?![A-Fa-f0-9])|(?<![\w=-])(?=[A-Z_=-]{0,40}[\da-z])(?=[\w=-]{0,200}[a-z])(?=[\w=-]{0,200}[A-Z])(?=[\w=-]{0,200}\d[\w=-]{0,40}\d)[\w=-]{28,}/;

/** What a string at a secret-bearing place is, by the grammars of openclaw 2026.9.6 and the forms real configs hold. */
export function valueForm(value: string, context: ValueContext): ValueForm {
  const text = value.trim();
  if (/^(?:|undefined|null)$/.test(text)) return 'empty';
  if (isReference(text)) return 'reference';
  const rest = withoutVariables(text);
  if (rest !== null) {
    const literal = withoutScheme(rest);
    return literal.length < 12 || valueForm(literal, 'guessed') !== 'plaintext' ? 'reference' : 'plaintext';
  }
  // What a shell would fall back to is a secret only where it looks like one by itself: most are `default` or `changeme`.
  const fallback = fallbackOf(text);
  if (fallback !== null && valueForm(fallback, 'guessed') === 'plaintext') return 'plaintext';
  if (isRedaction(text)) return 'redaction';
  // Whatever it is wrapped in, a run that only a generator writes is a secret.
  if (generated.test(text)) return 'plaintext';
  if (isBrokenReference(withoutScheme(text))) return 'broken-reference';
  if (markers.test(text) || (context === 'model-key' && modelMarkers.test(text))) return 'marker';
  if (text.length <= 512 && (isEnvNameMarker(text) || envName.test(text))) return 'environment-name';
  if (isPlaceholder(text)) return 'placeholder';
  if ((context === 'model-key' || context === 'guessed') && isLocalDummy(text)) return 'dummy';
  return context === 'guessed' && isSetting(text) ? 'setting' : 'plaintext';
}

/** A word, a number, a switch, a path, a plain address or a sentence: nothing that opens anything. */
function isSetting(text: string): boolean {
  if (text.length < 6 || text.length > 8192) return text.length < 6;
  if (/^[a-z]+(?:[-_. :][a-z]+)*$/i.test(text) && !/[a-z][A-Z]{2,}[a-z]/.test(text) && text.length < 24) return true;
  if (/^-?[\d.,]{1,12}$/.test(text) || /^[~.]{0,2}\/[^\s]*$/.test(text)) return true;
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\/\S*$/i.test(text)) return true;
  return /^\S+(?:\s+\S+){3,}/.test(text) && !text.includes('-----');
}
