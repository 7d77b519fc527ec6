import type { Inline } from '../paper.ts';

/** Which convention a character was written in, most of them of TeX; `heading`, `notice` and `citation` print nothing here. */
export type Convention =
  | 'escape'
  | 'accent'
  | 'quotes'
  | 'dash'
  | 'tie'
  | 'character'
  | 'markup'
  | 'entity'
  | 'heading'
  | 'notice'
  | 'citation';

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
  | Extract<Inline, { type: 'math' | 'damaged' | 'break' }>
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

/** What a piece says, formulas in TeX. */
export function copied(node: TexNode): string {
  if (node.type === 'math') return node.tex;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(copied).join('') : node.value;
}
