import type { Region, Span } from '../model/location';

/** Turns UTF-16 offsets of one text into 1-based lines and columns. Lines end at `\n`. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** The one bridge from what parsers speak to what reports speak. */
  regionOf(span: Span): Region {
    const start = this.place(span.offset);
    const end = this.place(span.offset + span.length);
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  }

  private place(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}
