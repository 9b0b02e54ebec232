import { isDense, isUuid } from '../../credentials/dense-run';
import { isFiller } from '../../credentials/filler';
import { valueForm } from '../../openclaw/value-forms';

/** Hashes that name content: an integrity attribute, an image's digest. */
const digest = /^(?:sha\d{1,3}|md5)[-_]/i;

/** A word as programs and files are named by: `process`, `apiKey`, `TOKEN`, `json`. */
const word = /^(?:[A-Za-z_]?[a-z_]*(?:[A-Z][a-z]+)*|[A-Z_]+)$/;

/**
 * Whether a run of letters, digits and `+ / _ . ~ -` is what only a generator writes, at least twenty characters of it. Where it stands says
 * whether it is a secret: ids and hashes look the same.
 */
export function isRandomValue(value: string): boolean {
  const head = value.slice(0, 1000);
  if (!/\d/.test(head) || !/[A-Za-z]/.test(head) || digest.test(head) || isMadeOfWords(head)) return false;
  const parts = head.split(/[.~]/);
  if (parts.length > 1 && parts.some((part) => part.length < 20 && word.test(part))) return false;
  if (!parts.some((part) => isDense(part) || isUuid(part))) return false;
  return !isIdentifier(head) && !isFiller(head) && valueForm(head, 'guessed') === 'plaintext';
}

/** `CameraTokenOfTheSecondKind2`: words that begin with a capital, of three letters or more on average, whatever digits stand between. */
function isIdentifier(text: string): boolean {
  const letters = text.replace(/\d/g, '');
  const words = letters.match(/[A-Z]/g)?.length ?? 0;
  return words > 0 && letters.length >= 3 * words && /^[A-Za-z][a-z]*(?:[A-Z][a-z]+)*$/.test(letters);
}

/** `/run/secrets/camera-2`, `~/.openclaw/notes-1.md`, `prod/openclaw-s5yEkC`: words are half of it or more. */
function isMadeOfWords(text: string): boolean {
  const words = text.split(/[/._~-]/).filter((part) => /^[A-Za-z][a-z]{2,}$/.test(part));
  return words.join('').length * 2 >= text.length;
}
