import { touches } from '../../credentials/overlap';
import type { Span } from '../../model/location';
import type { HeldSecret } from './held-secret';

/** Asks whether a span of a file touches one of the secrets: then the place has told it, and its message names the issuer. */
export function coverage(secrets: readonly HeldSecret[]): (file: string, span: Span) => boolean {
  const byFile = new Map<string, Span[]>();
  for (const { file, span } of secrets) {
    const spans = byFile.get(file);
    if (spans) spans.push(span);
    else byFile.set(file, [span]);
  }
  for (const spans of byFile.values()) spans.sort((a, b) => a.offset - b.offset);
  return (file, span) => touches(byFile.get(file) ?? [], span);
}
