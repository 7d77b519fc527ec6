import { plainLetters } from '../words/plainLetters.ts';
import { parseText } from '../text/parseText.ts';
import { renderPlain } from '../text/renderPlain.ts';

/**
 * What two spellings of one title share: letters and digits, without case, accents, mark-up and punctuation.
 * A title of nothing but signs is its own key.
 */
export function titleKey(title: string): string {
  const plain = renderPlain(parseText(title, 'tex'));
  const key = plainLetters(plain).replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return key === '' ? plain : key;
}
