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
  return (file, span) => {
    const spans = byFile.get(file) ?? [];
    let low = 0;
    let high = spans.length;
    // The first that ends behind the beginning of `span`: the spans do not overlap, so their ends are in order too.
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = spans[middle];
      if (at && at.offset + at.length > span.offset) high = middle;
      else low = middle + 1;
    }
    const next = spans[low];
    return next !== undefined && next.offset < span.offset + span.length;
  };
}
