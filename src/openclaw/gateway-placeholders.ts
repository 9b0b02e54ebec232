import { isRedactionMark } from './redaction-marks';
import { isSince } from './release-order';

/** Examples of OpenClaw's own documentation (openclaw 2026.9.6, `known-weak-gateway-secrets`; first release with the marker in dist). */
const examples = [
  { kind: 'token', text: 'change-me-to-a-long-random-token', since: '2026.4.15' },
  { kind: 'token', text: 'change-me-now', since: '2026.4.22' },
  { kind: 'password', text: 'change-me-to-a-strong-password', since: '2026.4.15' },
] as const;

/** JavaScript's names for nothing (openclaw 2026.9.6, `known-weak-gateway-secrets`; marker in dist of 2026.9.3, not of 2026.8.1). */
const nothings = new Set(['undefined', 'null']);

/**
 * What a gateway token or password is that the release refuses to start with: the trace of a redaction, an example from the documentation,
 * or the name of nothing. Null for any other.
 */
export function gatewayPlaceholder(
  text: string,
  kind: 'token' | 'password',
  release: string,
): 'redaction' | 'example' | 'nothing' | null {
  const secret = text.trim();
  if (isRedactionMark(secret) && isSince(release, '2026.9.4')) return 'redaction';
  if (nothings.has(secret) && isSince(release, '2026.9.1')) return 'nothing';
  const example = examples.find((each) => each.kind === kind && each.text === secret);
  return example && isSince(release, example.since) ? 'example' : null;
}
