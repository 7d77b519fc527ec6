import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '#core/cite/bibtex.ts';
import { citables } from '#core/cite/citables.ts';
import { readSource } from '#core/read/readSource.ts';
import { bibtexEntries } from '#core/saved/bibtexEntries.ts';
import { titleLetters } from '#core/saved/titleLetters.ts';
import { plainTex } from '#core/text/plainTex.ts';
import { parseText } from '#core/text/parseText.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { aPaper } from '../cite/aPaper.ts';

const one = (fields: string) => bibtexEntries(`@article{key, ${fields}}`)[0];

describe('what a BibTeX entry says of its paper', () => {
  test.each([
    ['title = {A {B} C}', { title: 'A {B} C' }],
    ['title = "A {"}B{"} C"', { title: 'A {"}B{"} C' }],
    ['title = {A\n   B}, year = 2020', { title: 'A B' }],
    ['year = 2020, TITLE={A}', { title: 'A' }],
    ['abstract = {title = {No}}, title = {A}', { title: 'A' }],
    ['booktitle = {No}, title = {A}', { title: 'A' }],
    ['title = {A } # " B"', { title: 'A B' }],
    ['month = jan # "~1", title = {A}', { title: 'A' }],
    ['title = {A}, doi = {https://doi.org/10.1000/AbC}', { title: 'A', doi: '10.1000/abc' }],
    ['title = {A}, url = {https://doi.org/10.1000/1}', { title: 'A', doi: '10.1000/1' }],
    ['title = {A}, eprint = 2106.15845', { title: 'A', arxiv: '2106.15845' }],
    ['title = {A}, eprint = {2106.15845v2}, archivePrefix = {arXiv}', { title: 'A', arxiv: '2106.15845' }],
    ['title = {A}, journal = {arXiv preprint arXiv:2106.15845}', { title: 'A', arxiv: '2106.15845' }],
    ['title = {A}, url = {http://arxiv.org/abs/hep-th/9901001}', { title: 'A', arxiv: 'hep-th/9901001' }],
    ['doi = {10.1000/1}', { title: '', doi: '10.1000/1' }],
    ['title = {A', { title: 'A' }],
    ['title = "A', { title: 'A}' }],
    ['title = {A}, note = {\n@', { title: 'A' }],
  ])('%s', (fields, entry) => {
    expect(one(fields)).toMatchObject(entry);
  });

  test('holds for all entries of a file, however they are closed, and for nothing between', () => {
    const text = `Words. @string{a = {b}} @comment{title = {No}}
@book(one, title = {A})  @Book { two , title = "B" } me@example.org
@misc{three, title = {C
@misc{four, title = {D}, }
@misc{five}`;
    expect(bibtexEntries(text).map(({ title }) => title)).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('a title in TeX has the letters of the plain one', () => {
  test.each([
    ['{\\"o} \\"{o} \\"o \\o {\\ss} \\v{c} {\\AE}', 'ö ö ö ø ß č Æ'],
    ['$\\alpha$-Divergence and $\\varGamma_{\\ell}$ in $O(n^2)$', 'α-Divergence and Γℓ in O(n²)'],
    ['\\textbf{Deep} {N}ets \\& $\\mathbb{R}^d$: 50\\% \\textit{more}', 'Deep Nets & ℝᵈ: 50% more'],
    ['Ünïcode', 'Ünïcode'],
  ])('%s', (tex, plain) => {
    expect(titleLetters(plainTex(tex))).toBe(titleLetters(plain));
  });

  test('for each of the 64 papers of the first shelf, as the shelf itself exports them', () => {
    const file = 'papers/trending-papers.txt';
    const { records } = readSource(
      file,
      readFileSync(new URL(`../../first-shelf/${file}`, import.meta.url), 'utf8'),
    );
    const papers = records.map(({ title, notation }, at) => ({
      ...aPaper,
      id: String(at),
      title: parseText(title, notation),
    }));
    const entries = bibtexEntries(bibtex(citables(papers, (id) => id)));
    expect(entries).toHaveLength(64);
    expect(entries.map(({ title }) => titleLetters(plainTex(title)))).toEqual(
      papers.map(({ title }) => titleLetters(renderPlain(title))),
    );
  });
});

test('any text is read without an error', () => {
  const piece = fc.constantFrom(
    '@a{',
    '@',
    '{',
    '}',
    '"',
    ',',
    '=',
    'title',
    '\n',
    '#',
    '\\',
    ' ',
    '(',
    ')',
    'x',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 }), (pieces) => {
      for (const { title } of bibtexEntries(pieces.join(''))) titleLetters(plainTex(title));
    }),
  );
});

test.each(['@a{', '@a{b, title = {', '\n@a{b, title = "', '@a{b, c = d, ', '@', '{', '\\"', ' '])(
  'a text of %j four times as long takes about four times as long',
  (piece) => {
    const cost = (length: number): number => {
      const text = `@a{b, title = {${piece.repeat(length / piece.length)}`;
      const start = process.cpuUsage();
      for (const { title } of bibtexEntries(text)) titleLetters(plainTex(title));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    cost(2_000);
    expect(cost(400_000)).toBeLessThan(8 * cost(100_000) + 200);
  },
);
