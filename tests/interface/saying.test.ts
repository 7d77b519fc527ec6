import { describe, expect, test } from 'vitest';
import { pieces } from '../../src/interface/pieces.ts';
import { readSaying } from '../../src/interface/saying.ts';
import { partProgram, sayingProgram, valuesOf } from '../../src/interface/sayingProgram.ts';

describe('a saying becomes the shortest script that says it', () => {
  test.each([
    ['Papers', '"Papers"'],
    ['It’s "{title}"', '(title) => `It’s "${title}"`'],
    ["l'{title} `${n}", "(title) => `l'${title} \\`\\$${n}`".replace('(title)', '({ title, n })')],
    ['{n, papers}', '(n) => $papers(n)'],
    ['{first, number} to {last, number}', '({ first, last }) => `${$number(first)} to ${$number(last)}`'],
    [
      '{n, plural, one {# paper} other {# papers}}',
      '(n) => $plural(n, { one: "# paper", other: "# papers" })',
    ],
    ['{n, plural, other {# 篇论文}}', '(n) => `${$number(n)} 篇论文`'],
    [
      '{n, plural, one {{file} is} other {{file} are}} gone',
      '({ n, file }) => `${$form(n, { one: `${file} is`, other: `${file} are` })} gone`',
    ],
    [
      '{n, plural, =0 {} one {# more} other {# more}}',
      '(n) => (n === 0 ? "" : $plural(n, { one: "# more", other: "# more" }))',
    ],
    ['{order, select, a {A} other {B}}', '(order) => (({ a: "A", other: "B" })[order] ?? "B")'],
  ])('%s', (saying, program) => {
    expect(sayingProgram(saying)).toBe(program);
  });

  test('it takes the values that English names, in whatever order a language says them', () => {
    expect(sayingProgram('{of} 之 {n}', '{n} of {of}')).toBe('({ n, of }) => `${of} 之 ${n}`');
    expect(partProgram({ a: 'A', b: { c: '{x}!' } }, { a: 'A', b: { c: '{x}' } })).toContain(
      'export const a = "A";\nexport const b = { "c": (x) => `${x}!` };\n',
    );
  });
});

test('each value of a saying is named once, also those within forms', () => {
  expect(valuesOf('{n, plural, one {{shelf}} other {{shelf}, {of, papers}}} {n, number}')).toEqual([
    'n',
    'shelf',
    'of',
  ]);
});

test.each([
  ['{', 'a { is followed by no name'],
  ['{n', '{n is not closed'],
  ['a } b', 'a } closes nothing'],
  ['{n, peper}', 'peper is none of number, percent, megabytes, papers, topics, people, plural, select'],
  ['{n, plural, one {#}}', '{n, plural} lacks other'],
  ['{n, plural, one # other {#}}', 'one is followed by no {'],
  ['{n, plural, other {#}', 'a { is not closed'],
  ['{n, plural, other {#', 'the { after other is not closed'],
  ['{Not one}', 'a { is followed by no name'],
])('"%s" is no saying: %s', (saying, problem) => {
  expect(() => readSaying(saying)).toThrow(new SyntaxError(problem));
});

test.each([
  ['Plain.', ['words Plain.']],
  ['Open [a paper] and press.', ['words Open ', 'link a paper', 'words  and press.']],
  ['<typed> is <searched>', ['place typed', 'words  is ', 'place searched']],
  ['[] and <Not one>', ['words [] and <Not one>']],
])('the saying "%s" has the pieces %j', (saying, expected) => {
  expect(pieces(saying).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
});
