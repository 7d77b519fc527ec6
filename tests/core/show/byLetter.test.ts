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
    'Ω u03c9: Ωmega',
    'Е u0435: Ёлкин Елена',
    'Я u044f: Яна',
  ]);
});

test('digits and signs stand together as #, before all letters', () => {
  expect(told('zeta', '2D', '→')).toEqual(['# 0: 2D →', 'Z z: zeta']);
});

test('a Chinese list has letters of pinyin, among which Latin names stand', () => {
  expect(
    byLetter(['Wang', '北京', '王小明', '张伟'], (name) => name, 'zh').map(
      ({ letter, entries }) => `${letter}: ${entries.join(' ')}`,
    ),
  ).toEqual(['B: 北京', 'W: Wang 王小明', 'Z: 张伟']);
});
