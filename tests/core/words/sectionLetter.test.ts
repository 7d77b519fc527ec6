import { expect, test } from 'vitest';
import { sectionLetter } from '#core/words/sectionLetter.ts';

test.each([
  ['Éluard', 'fr', 'e'],
  ['Øster', 'de', 'o'],
  ['Ёлкин', 'ru', 'е'],
  ['أحمد', 'ar', 'ا'],
  ['あおき', 'ja', 'あ'],
  ['がくと', 'ja', 'か'],
  ['パトリック', 'ja', 'は'],
  ['ぁ', 'ja', 'あ'],
  ['ん', 'ja', 'わ'],
  ['田中', 'ja', '漢'],
  ['田中', 'en', '漢'],
  ['田中', 'zh', 't'],
  ['安', 'zh-CN', 'a'],
  ['郑', 'zh', 'z'],
  ['김', 'ko', 'ㄱ'],
  ['빵', 'ko', 'ㅂ'],
  ['3D', 'en', '#'],
  ['', 'en', '#'],
])('"%s" stands in a list in "%s" under %s', (text, language, letter) => {
  expect(sectionLetter(text, language)).toBe(letter);
});
