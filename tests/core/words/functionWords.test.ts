import { expect, test } from 'vitest';
import { functionWordsOf } from '#core/words/functionWords.ts';
import { terms } from '#core/words/terms.ts';

test.each([
  ['We study how the layers of a network are pruned.', ['the', 'of', 'how'], ['und', 'die', 'network']],
  [
    'Wir untersuchen, wie die Schichten eines Netzes und ihre Gewichte sich verhalten.',
    ['die', 'und', 'wie'],
    ['netz', 'the'],
  ],
  [
    'Nous étudions comment les couches de ce réseau sont élaguées dans la pratique.',
    ['les', 'dans', 'la'],
    ['reseau', 'the'],
  ],
  ['ندرس في هذا البحث كيف يتم تعلم الشبكات من البيانات على أجهزة صغيرة', ['في', 'من', 'على'], ['الشبكات']],
  [
    'المدرجات الجبلية القديمة تحصد مياه الأمطار وتحفظ التربة ونقترح خزانات صغيرة تكفي لري المحصول في أشهر الجفاف',
    ['في', 'من', 'أن'],
    ['التربة'],
  ],
  ['我们 研究 了 一种 新的 方法 ， 并且 在 数据 上 进行 了 实验', ['了', '在', '我们'], ['数据']],
])('the grammar of "%s"', (text, grammar, subjects) => {
  const words = functionWordsOf(terms(text));
  const keyOf = (word: string) => terms(word)[0]?.key ?? '';
  expect(grammar.filter((word) => !words.has(keyOf(word)))).toEqual([]);
  expect(subjects.filter((word) => words.has(keyOf(word)))).toEqual([]);
});

test('no words have the grammar of English', () => {
  expect(functionWordsOf([]).has('the')).toBe(true);
});
