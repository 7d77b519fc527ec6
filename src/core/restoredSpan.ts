/** What a stretch of a copied title or abstract held before it was damaged, as a human found out. */
export interface RestoredSpan {
  field: 'title' | 'abstract';
  /** UTF-16 offsets in the copied text, `[start, end)`. */
  start: number;
  end: number;
  /** The original, in TeX notation. */
  original: string;
  /** The correction file that says so. */
  by: string;
  reason: string;
}
