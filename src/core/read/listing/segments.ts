import type { Anchor } from './abstracts.ts';
import type { Signed } from './signs.ts';

/** The units between two abstracts: what follows the one, and what leads to the other. */
export interface Segment {
  first: number;
  /** Behind its last unit. */
  end: number;
  /** The abstract it leads to; undefined behind the last. */
  next: Anchor | undefined;
}

/** What stands before, between and behind the abstracts. */
export function segmentsOf(units: readonly Signed[], anchors: readonly Anchor[]): Segment[] {
  const starts = [0, ...anchors.map(({ last }) => last + 1)];
  return starts.map((first, at) => ({ first, end: anchors[at]?.first ?? units.length, next: anchors[at] }));
}
