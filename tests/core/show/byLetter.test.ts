import { expect, test } from 'vitest';
import { byLetter } from '#core/show/byLetter.ts';

const told = (...words: string[]) =>
  byLetter(words, (word) => word).map(
    ({ letter, slug, entries }) => `${letter} ${slug}: ${entries.join(' ')}`,
  );

test('words of one letter stand together, whatever their case and accents', () => {
  expect(told('Aceh', 'Álvarez', 'beta')).toEqual(['A a: Aceh Álvarez', 'B b: beta']);
});

test('digits, signs and other scripts stand together as #', () => {
  expect(told('2D', '北京', 'zeta')).toEqual(['# 0: 2D 北京', 'Z z: zeta']);
});
