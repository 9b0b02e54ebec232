import { isEnvNameMarker } from './secret-env-names';
import { isLocalDummy } from './local-dummy';
import { isManualSample, isPlaceholder, isRedaction, isThingName } from './placeholder';
import { isGenerated, isJumbled, isSetting } from './setting';
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

/** What a string at a secret-bearing place is, by the grammars of openclaw 2026.9.6 and the forms real configs hold. */
export function valueForm(value: string, context: ValueContext): ValueForm {
  const text = value.trim();
  if (/^(?:|undefined|null)$/.test(text)) return 'empty';
  if (isReference(text)) return 'reference';
  const rest = withoutVariables(text);
  if (rest !== null) {
    return isSecretPart(withoutScheme(rest), context) ? 'plaintext' : 'reference';
  }
  // What a shell would fall back to is a secret only where it looks like one by itself: most are `default` or `changeme`.
  const fallback = fallbackOf(text);
  if (fallback !== null && valueForm(fallback, 'guessed') === 'plaintext') return 'plaintext';
  if (isRedaction(text)) return 'redaction';
  if (isManualSample(text)) return 'placeholder';
  // Whatever it is wrapped in, a run that only a generator writes is a secret.
  if (isGenerated(text)) return 'plaintext';
  if (isBrokenReference(withoutScheme(text))) return 'broken-reference';
  if (markers.test(text) || (context === 'model-key' && modelMarkers.test(text))) return 'marker';
  if (text.length <= 512 && (isEnvNameMarker(text) || envName.test(text))) return 'environment-name';
  const bare = withoutScheme(text);
  if (isPlaceholder(text) || isPlaceholder(bare)) return 'placeholder';
  if ((context === 'model-key' || context === 'guessed') && isLocalDummy(bare)) return 'dummy';
  if (context !== 'password' && isThingName(bare)) return 'placeholder';
  // Behind the name of a scheme stands a credential; a word may stand there in a sentence about it.
  if (bare !== text && bare.length >= 8 && /\d|[a-z][A-Z]/.test(bare)) return 'plaintext';
  return context === 'guessed' && isSetting(text) ? 'setting' : 'plaintext';
}

/** Whether what stands around variables is a secret by itself: long, or short and mixed as only a secret is. */
function isSecretPart(literal: string, context: ValueContext): boolean {
  if (literal.length >= 12) return valueForm(literal, 'guessed') === 'plaintext';
  return isJumbled(literal, 6) || (context === 'password' && /[a-z]{3,}\d{2,}|\d{2,}[a-z]{3,}/i.test(literal));
}
