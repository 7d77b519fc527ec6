import type { Inline } from '../paper.ts';

/** Which convention of TeX a character was written in. */
export type Convention = 'escape' | 'accent' | 'quotes' | 'dash' | 'tie' | 'character' | 'markup';

/** A piece of a text that knows its place in the source: `[start, end)`, in UTF-16 units. */
export type TexNode = { start: number; end: number } & (
  | {
      type: 'text';
      /** Equals the source between `start` and `end` unless a `convention` stands there. */
      value: string;
      convention?: Convention;
      /** Part of a web address: no rule may touch it. */
      address?: true;
    }
  | Extract<Inline, { type: 'math' | 'damaged' }>
  | { type: 'emphasis' | 'strong' | 'code'; children: TexNode[] }
);

/** What was read of a source up to `end`; signs that print nothing have no node. */
export interface TexReading {
  end: number;
  nodes: TexNode[];
}

/** The reading of a stretch that prints these characters. */
export function character(start: number, end: number, value: string, convention: Convention): TexReading {
  return { end, nodes: [text(start, end, value, convention)] };
}

export function text(start: number, end: number, value: string, convention?: Convention): TexNode {
  return { type: 'text', value, start, end, ...(convention === undefined ? {} : { convention }) };
}
