import type { Inline } from '../paper.ts';
import { formulaPlain } from './formulaPlain.ts';

/** A formula in TeX as a piece of a text. */
export function formula(tex: string, display = false): Extract<Inline, { type: 'math' }> {
  return { type: 'math', tex, plain: formulaPlain(tex, display), ...(display ? { display } : {}) };
}
