import { terms } from '../words/terms.ts';

/** Whether a phrase has several words; "long-horizon" and "black-box" are said of something, as single words may be. */
export function isWholePhrase(phrase: string): boolean {
  return terms(phrase).length > 1 && (!phrase.includes('-') || /\s/.test(phrase));
}
