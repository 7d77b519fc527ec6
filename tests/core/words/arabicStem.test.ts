import { expect, test } from 'vitest';
import { fold } from '#core/words/fold.ts';

test.each([
  ['المياه', 'مياه'],
  ['والمياه', 'مياه'],
  ['بالمياه', 'مياه'],
  ['للمياه', 'مياه'],
  ['مِيَاه', 'مياه'],
  ['نموذجًا', 'نموذجا'],
  ['محاصيلها', 'محاصيل'],
  ['التسجيلات', 'تسجيل'],
  ['أنظمة', 'أنظمه'],
])('the Arabic words "%s" and "%s" have one key', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ['ماء', 'مياه'],
  ['والد', 'لد'],
  ['الم', 'م'],
  // Persian.
  ['کتابها', 'کتاب'],
])('"%s" and "%s" do not', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});
