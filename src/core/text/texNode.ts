/** Which convention of TeX a character was written in. */
export type Convention = 'escape' | 'accent' | 'quotes' | 'dash' | 'tie' | 'character' | 'markup';

/** A piece of a TeX source. `[start, end)` counts UTF-16 units of the source. */
export type TexNode = { start: number; end: number } & (
  | {
      type: 'text';
      /** Equals the source between `start` and `end` unless a `convention` stands there. */
      value: string;
      convention?: Convention;
      /** Part of a web address: no rule may touch it. */
      address?: true;
    }
  | { type: 'math'; tex: string; display: boolean }
  | { type: 'emphasis' | 'strong' | 'code'; children: TexNode[] }
  | { type: 'damaged'; value: string }
);
