import { isPlaceholder } from './placeholder';
import { isRedactionMark } from './redaction-marks';
import { isSecretEnvName } from './secret-env-names';
import { valueForm } from './value-forms';

/** Shorter secrets are weak to OpenClaw's security audit (2026.1.29 to 2026.9.6; of passwords from 2026.9.4 on). In UTF-16 units, without blanks around. */
export const shortestSecret = 24;

/** Examples that OpenClaw's documentation and sources gave (openclaw 2026.9.6, docs and `known-weak-gateway-secrets`), as long as a secret should be. */
const examples = new Set([
  'change-me-to-a-long-random-token',
  'change-me-to-a-strong-password',
  'replace-with-a-long-random-token',
  'replace-with-dedicated-token',
  'replace-with-dedicated-webhook-token',
  'replace-with-long-random-token',
]);

/** A slot in a template, which whoever deploys it fills: brackets of any kind around words. */
const slot = /^(?:<[^<>]*>|\[[^[\]]*\]|__\w+__|[#@][\w-]+[#@])$/;

/** Whether a short text is no secret yet: the mark of a redaction, a slot, a reference, be it one that is not understood. */
function isToBeReplaced(text: string): boolean {
  if (slot.test(text) || isRedactionMark(text) || (isPlaceholder(text) && text === text.toUpperCase())) return true;
  const form = valueForm(text, 'secret');
  return /^(?:reference|broken-reference|marker)$/.test(form) || (form === 'environment-name' && isSecretEnvName(text));
}

/**
 * How the secret of a door is weak: blank, an example that everybody knows, or short. Null for one that is none of these, and for what
 * stands in place of a secret.
 */
export function weaknessOf(value: string): 'blank' | 'known' | 'short' | null {
  const text = value.trim();
  if (text === '') return 'blank';
  if (examples.has(text)) return 'known';
  return text.length >= shortestSecret || isToBeReplaced(text) ? null : 'short';
}
