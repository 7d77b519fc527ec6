import type { TexNode } from '../text/texNode.ts';

/** Where a source may still be edited. */
export interface OpenPlaces {
  /** Whether nothing in `[start, end)` is mark-up, formula, code or edited already, and no piece is cut that is read as a whole. */
  isOpen(start: number, end: number, addresses: boolean): boolean;
  close(start: number, end: number): void;
}

const CLOSED = 1;
const ADDRESS = 2;
/** Inside a sign written as several, `\%`: neither begins nor ends an edit. */
const WITHIN = 4;

/** A mask of the source, so that a long text costs no more by the letter than a short one. */
export function openPlaces(length: number, nodes: readonly TexNode[]): OpenPlaces {
  const mask = new Uint8Array(length + 1).fill(CLOSED);
  mask[length] = 0;
  open(mask, nodes);
  const has = (at: number, bits: number): boolean => ((mask[at] ?? 0) & bits) !== 0;
  return {
    isOpen(start, end, addresses) {
      if (has(start, WITHIN) || has(end, WITHIN)) return false;
      const closed = addresses ? CLOSED : CLOSED | ADDRESS;
      return !mask.subarray(start, end).some((bits) => (bits & closed) !== 0);
    },
    close: (start, end) => mask.fill(CLOSED, start, end),
  };
}

function open(mask: Uint8Array, nodes: readonly TexNode[]): void {
  for (const node of nodes) {
    const { start, end } = node;
    if (node.type === 'emphasis' || node.type === 'strong') open(mask, node.children);
    else if (node.type === 'text' || node.type === 'damaged') {
      const bits = 'address' in node ? ADDRESS : 0;
      const whole = 'convention' in node || node.value.length !== end - start;
      mask.fill(bits, start, end);
      if (whole) mask.fill(bits | WITHIN, start + 1, end);
    }
  }
}
