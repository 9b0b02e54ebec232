interface Extent {
  readonly offset: number;
  readonly length: number;
}

interface Spanned {
  readonly span: Extent;
}

/** Those that touch none of the others, whose spans do not overlap one another. */
export function withoutCovered<Item extends Spanned>(
  items: readonly Item[],
  others: readonly Spanned[],
): readonly Item[] {
  if (items.length === 0 || others.length === 0) return items;
  const spans = others.map(({ span }) => span).sort((a, b) => a.offset - b.offset);
  return items.filter(({ span }) => !touches(spans, span));
}

/** Whether a span touches one of several that are in order and do not overlap. */
export function touches(spans: readonly Extent[], span: Extent): boolean {
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
}
