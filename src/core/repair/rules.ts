import { characterRules } from './characterRules.ts';
import { formulaRules } from './formulaRules.ts';
import { linkRules } from './linkRules.ts';
import { markRules } from './markRules.ts';
import { numberRules } from './numberRules.ts';
import type { Rule } from './rule.ts';

/** Every rule; where two claim the same stretch the earlier one has it. */
export const rules: readonly Rule[] = [
  ...linkRules,
  ...numberRules,
  ...formulaRules,
  ...characterRules,
  ...markRules,
];
