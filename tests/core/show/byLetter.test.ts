import { expect, test } from 'vitest';
import { byLetter } from '#core/show/byLetter.ts';

const told = (...words: string[]) =>
  byLetter(words, (word) => word).map(
    ({ letter, slug, entries }) => `${letter} ${slug}: ${entries.join(' ')}`,
  );

test('words of one letter stand together, whatever their case and accents', () => {
  expect(told('Aceh', 'Álvarez', 'beta')).toEqual(['A a: Aceh Álvarez', 'B b: beta']);
});

test('other alphabets have letters of their own', () => {
  expect(told('Zeta', 'Ёлкин', 'Елена', 'Яна', 'Ωmega')).toEqual([
    'Z z: Zeta',
    'Е u0435: Ёлкин Елена',
    'Я u044f: Яна',
    'Ω u03c9: Ωmega',
  ]);
});

test('digits, signs and scripts without an alphabet stand together as #', () => {
  expect(told('2D', '北京', 'zeta')).toEqual(['# 0: 2D 北京', 'Z z: zeta']);
});
