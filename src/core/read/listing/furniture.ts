import type { FurnitureRule } from './furnitureRule.ts';
import { pageFurniture } from './pageFurniture.ts';
import { paperFurniture } from './paperFurniture.ts';
import { siteFurniture } from './siteFurniture.ts';

/** All kinds of lines that pages put around papers; the first that fits has the line. */
export const furnitureRules: readonly FurnitureRule[] = [
  ...pageFurniture,
  ...paperFurniture,
  ...siteFurniture,
];

const compiled = furnitureRules.map((rule) => ({
  rule,
  // Names of people and universities are told by their capitals.
  regex: new RegExp(`^(?:${rule.pattern})$`, rule.mayBeTitle ? 'u' : 'iu'),
}));

/** The rule of page furniture that a line fits, if any; longer lines than any furniture never do. */
export function furnitureRule(line: string): FurnitureRule | undefined {
  if (line.length > longest) return undefined;
  return compiled.find(({ regex }) => regex.test(line))?.rule;
}

const longest = 160;
