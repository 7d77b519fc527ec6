import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCorrections } from '#core/correct/readCorrections.ts';
import { makeDossiers } from '#core/makeDossiers.ts';
import type { Change } from '#core/paper.ts';
import type { SourceRecord } from '#core/record.ts';
import { scanText } from '#core/repair/scanText.ts';
import { renderHtml } from '#core/text/renderHtml.ts';

const content = new URL('../../first-shelf/', import.meta.url);

function textOf(path: string): string {
  return readFileSync(new URL(path, content), 'utf8');
}

/** The listing of the seed cut by hand: a line of fewer than 200 characters above one of more is a title. */
const records: SourceRecord[] = textOf('papers/trending-papers.txt')
  .split('\n')
  .map((text, index) => ({ text, line: index + 1 }))
  .filter(({ text }) => text !== '')
  .flatMap(({ text, line }, index, all): SourceRecord[] => {
    const abstract = all[index + 1]?.text ?? '';
    if (text.length >= 200 || abstract.length < 200) return [];
    const place = { file: 'papers/trending-papers.txt', line };
    return [{ title: text, abstract, notation: 'tex', authors: [], keywords: [], links: [], place }];
  });

const files = readdirSync(new URL('corrections/', content)).map((file) => ({
  file: `corrections/${file}`,
  text: textOf(`corrections/${file}`),
}));
const given = readCorrections(files);
const made = makeDossiers(records, given.corrections);

interface Side {
  field: Change['field'];
  original: string;
  changes: Change[];
  plain: string;
  html: string;
}

function sidesOf(record: SourceRecord, index: number, corrected: boolean): Side[] {
  const spans = corrected ? made.corrected[index]?.spans : [];
  return (['title', 'abstract'] as const).map((field) => {
    const { text, plain, changes } = scanText(record[field], field, 'tex', spans);
    return { field, original: record[field], changes, plain, html: renderHtml(text) };
  });
}

const sides = records.flatMap((record, index) => sidesOf(record, index, true));
const uncorrected = records.flatMap((record, index) => sidesOf(record, index, false));

/** What a reader must never see. */
const remains: [name: string, find: RegExp][] = [
  ['a TeX command', /\\[A-Za-z%"'&_]/],
  ['a number glued to times', /\dtimes/],
  ['a number glued to sim', /\dsim|\bsim ?\d/],
  ['TeX quotation marks', /``|''|`/],
  ['braces', /[{}]/],
  ['two hyphens', /(?<=\s)--(?=\s)/],
  ['an index without its formula', /\b[a-z]+_\d/],
  ['a power without its formula', /R\^3|S\^2/],
  ['a glued relation', /leq|\bchi|nfrac|\bmu-|epsilon|lambda|Obig/],
  ['a dollar', /\$/],
];

describe('the seed with its corrections', () => {
  it('has 64 papers, each with one correction that fits', () => {
    expect(records).toHaveLength(64);
    expect(given.findings).toEqual([]);
    expect(made.findings).toEqual([]);
    expect(made.corrected.filter(({ dossier }) => dossier.authors.length > 0)).toHaveLength(64);
  });

  it.each(remains)('shows no reader %s', (_name, find) => {
    const addresses = /https?:\/\/\S+/g;
    expect(
      sides.map(({ plain }) => plain.replaceAll(addresses, '')).filter((plain) => find.test(plain)),
    ).toEqual([]);
    const outside = sides.map(({ html }) => html.replaceAll(/<[^>]*>/g, '').replaceAll(addresses, ''));
    expect(outside.filter((html) => find.test(html))).toEqual([]);
  });

  it('would show every one of them without the corrections and rules', () => {
    const copied = records.flatMap(({ title, abstract }) => [title, abstract]).join('\n');
    expect(remains.filter(([, find]) => !find.test(copied)).map(([name]) => name)).toEqual(['a dollar']);
  });

  it('leaves nothing marked as damaged, and no formula as its source', () => {
    expect(sides.flatMap(({ changes }) => changes).filter(({ kind }) => kind === 'mark')).toEqual([]);
    expect(sides.filter(({ html }) => /class="(?:damaged|tex)"/.test(html))).toEqual([]);
  });

  it('quotes the copied text in every change', () => {
    for (const { changes, original } of sides) {
      for (const change of changes)
        expect(original.slice(change.at, change.at + change.original.length)).toBe(change.original);
    }
  });

  it('alters no prose: outside the changes the reader sees what was copied', () => {
    for (const { changes, original, plain } of sides) {
      let rest = plain;
      let at = 0;
      for (const change of [...changes, { at: original.length, original: '' }]) {
        const kept = original.slice(at, change.at).replaceAll(/\s+/g, ' ').trim();
        const found = rest.indexOf(kept);
        expect(found, `“${kept}” in “${rest}”`).toBeGreaterThanOrEqual(0);
        rest = rest.slice(found + kept.length);
        at = change.at + change.original.length;
      }
    }
  });

  it.each([
    ['sim500', 'geomean 29% for sublayers in ~500-billion parameter models', 'about-number'],
    [
      'https://gohyojun15.github.io/ANT_diffusion/{url}',
      'https://gohyojun15.github.io/ANT_diffusion/',
      'link-placeholder',
    ],
  ])('repairs %j, whose original nobody could check, by rule and says so', (copied, shown, rule) => {
    const side = sides.find(({ original }) => original.includes(copied));
    expect(side?.plain).toContain(shown);
    const change = side?.changes.find(({ original }) => original === copied);
    expect(change).toMatchObject({ kind: 'repair', by: rule });
  });

  it.each([
    'the maximal resistance χ₂ ≤ χ₁ of the graph',
    'requires O(n√(L/μ) log(1/ε)) local gradients and only O(n√(χ₁χ₂)√(L/μ) log(1/ε)) communications',
    'position and orientations ℝ³ × S², and the group SE(3) itself',
    'up to 3.79× and 1.52×, compared',
    'achieves 2.36~8.02× inference speed-up using 4~8 GPUs compared to 2.32~6.71× achieved',
    'the effectiveness of our PEARL, leading',
    'Parallel spEculative decoding with Adaptive dRaft Length (PEARL)',
    'low-sparsity regions (~50%)',
    'recover the Schrödinger bridge',
    'called ‘stochastic interpolants’ to',
    'balancing “implicit knowledge” and “explicit knowledge” during',
    'a novel decoding method – momentum decoding – which',
  ])('shows “%s”', (shown) => {
    expect(sides.some(({ plain }) => plain.includes(shown))).toBe(true);
  });
});

describe('the seed without its corrections', () => {
  it('is repaired where there is one reading, and marked where there is none', () => {
    const marked = uncorrected.flatMap(({ changes }) => changes).filter(({ kind }) => kind === 'mark');
    expect(marked.map(({ original }) => original)).toEqual([
      'chi_2leq',
      'O(nfrac{L{mu}}log(1{epsilon}))',
      'O(nchi_1chi_2frac{L{mu}}log(1{epsilon}))',
      '\\name',
      'Obig(1{KT}+1{T}+1{K^{1/2}T^{3/2}(1-lambda)^2}big)',
      'Obig(1{KT}+1{T}+lambda^Q+1{K^{1/2}T^{3/2}(1-lambda^Q)^2}big)',
    ]);
    const shown = uncorrected.map(({ plain }) => plain).join('\n');
    for (const find of [
      /\dtimes|\dsim|\bsim\d/,
      /``|\\%|\\"|\{url\}|\{times\}|\{FasterDiffusion\}|\\textbf/,
    ]) {
      expect(shown).not.toMatch(find);
    }
  });
});
