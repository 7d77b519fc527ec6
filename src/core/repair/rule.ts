import type { Text } from '../paper.ts';

/** A kind of damage that has one reading, or that is recognised as damage without having one. */
export interface Rule {
  /** Shown at `/report/` and kept with every change; stable. */
  name: string;
  /** Told to the reader: what happened to the text and what was done. */
  reason: string;
  /** Global. Matched against the copied text. */
  find: RegExp;
  /** What every match holds. Texts without it, which are most, are not searched. */
  needs?: string;
  /** Undefined when this match is none after all. Without it the damage is marked and left standing. */
  replace?: (match: RegExpExecArray) => Text | undefined;
  /** Whether it may touch web addresses; formulas and code no rule may. */
  addresses?: true;
  /** The repaired text in TeX notation, damage left standing between ⟦ and ⟧. */
  examples: readonly (readonly [copied: string, repaired: string])[];
  /** What must stay as it is. */
  counterexamples: readonly string[];
}

/** Plain characters as what a rule puts in the place of damage. */
export function words(value: string): Text[number] {
  return { type: 'text', value };
}
