import { withoutUnprintable } from './unprintable.ts';

/**
 * A text without what only steers how a page was set: places where lines may break, marks of byte order, control
 * characters. The joiners U+200C and U+200D are letters' business in Persian, in the scripts of India and in emoji, and
 * stay.
 */
export function withoutInvisible(text: string): string {
  return withoutUnprintable(STEERING.test(text) ? text.replaceAll(EACH, '') : text);
}

const STEERING = /[\xAD\u200B\u2060\uFEFF]/;
const EACH = new RegExp(STEERING, 'g');
