import type { JudgedFinding } from '../model/finding';
import { severities } from '../model/severity';

/** `1 error`, `2 errors`. The plural is the noun with an `s`, unless given. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : plural}`;
}

/** `2 errors, 1 warning`, most severe first, without those of which there are none; `no findings`. */
export function countBySeverity(findings: readonly JudgedFinding[]): string {
  const counts = severities.map(
    (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
  );
  const words = counts.filter(([, amount]) => amount > 0).map(([severity, amount]) => count(amount, severity));
  return words.length === 0 ? 'no findings' : words.join(', ');
}
