import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognise } from '#core/recognise/recognise.ts';
import { sentences } from '#core/text/sentences.ts';
import { seedTruth } from './seedTruth.ts';

/** What the repair stage does to the damage that these tests touch; the stage itself is tested elsewhere. */
const repairs: readonly [RegExp, string][] = [
  [/(\d)sim /g, '$1 ∼ '],
  [/(\d)times/g, '$1×'],
  [/sim500/g, '∼500'],
  [/\(sim50/g, '(∼50'],
  [/\\%/g, '%'],
  [/\\textbf\{([^}]*)\}/g, '$1'],
  [/\\name/g, 'PEARL'],
  [/``|''/g, '"'],
];

const lines = readFileSync(new URL('../../first-shelf/papers/trending-papers.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');

const papers = seedTruth.map((truth) => {
  const at = lines.findIndex((line) => line.startsWith(truth.title) && line.length < 200);
  const abstract = repairs.reduce((text, [from, to]) => text.replaceAll(from, to), lines[at + 1] ?? '');
  const found = recognise({ title: lines[at] ?? '', abstract, sentences: sentences(abstract) });
  return { truth, at, abstract, found };
});

/** Right entries among those found, and among those there are. */
function score(pairs: readonly { found: readonly string[]; truth: readonly string[] }[]) {
  const right = pairs.map(({ found, truth }) => {
    const left = [...truth];
    return found.filter((each) => left.includes(each) && left.splice(left.indexOf(each), 1)).length;
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    precision: sum(right) / sum(pairs.map(({ found }) => found.length)),
    recall: sum(right) / sum(pairs.map(({ truth }) => truth.length)),
  };
}

describe('the 64 papers of the seed', () => {
  it('are all in the truth, each once', () => {
    expect(new Set(papers.map(({ at }) => at)).size).toBe(64);
    expect(papers.every(({ at }) => at >= 0)).toBe(true);
  });

  it.each(papers)('$truth.title: its links', ({ truth, found }) => {
    expect(found.links.map(({ kind, url }) => [kind, url])).toEqual(truth.links ?? []);
  });

  it('have a code or project link in 20 cases', () => {
    expect(papers.filter(({ found }) => found.links.length > 0)).toHaveLength(20);
  });

  it.each(papers)('$truth.title: its claimed numbers', ({ truth, found }) => {
    expect(found.claims.map(({ value }) => value)).toEqual(truth.claims ?? []);
  });

  it('have at least 97 of 100 names right and 95 of 100 found', () => {
    const names = score(
      papers.map(({ truth, found }) => ({
        found: found.names.map(({ name }) => name),
        truth: truth.names ?? [],
      })),
    );
    expect(names.precision).toBeGreaterThanOrEqual(0.97);
    expect(names.recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each(papers)('$truth.title: no name but its own, the main one first', ({ truth, found }) => {
    const names = found.names.map(({ name }) => name);
    expect(names.filter((name) => !truth.names?.includes(name))).toEqual([]);
    if (names.length > 0) expect(names[0]).toBe(truth.names?.[0]);
  });

  it.each(papers)('$truth.title: the sentence of its contribution', ({ found }) => {
    expect(found.contribution).toBeDefined();
  });

  it.each(papers)('$truth.title: every stretch is verbatim', ({ at, abstract, found }) => {
    for (const claim of found.claims) {
      expect(abstract.slice(claim.span.start, claim.span.end)).toBe(claim.value);
      expect(claim.quote).toContain(claim.value);
      expect(abstract).toContain(claim.quote);
    }
    for (const { name, span, field } of found.names)
      expect((field === 'title' ? lines[at] : abstract)?.slice(span?.start, span?.end)).toBe(name);
    for (const { short, long, span } of found.acronyms) {
      expect(abstract.slice(span.start, span.end)).toBe(short);
      expect(abstract).toContain(long);
    }
    for (const { url, span } of found.links) expect(abstract.slice(span.start, span.end)).toBe(url);
  });
});

describe('what claims say of themselves', () => {
  const claim = (title: string, value: string) =>
    papers.find(({ truth }) => truth.title === title)?.found.claims.find((each) => each.value === value);

  it.each([
    ['Partially Conditioned Patch', 'around 70%', { kind: 'reduction' }],
    ['Partially Conditioned Patch', '2.36 ∼ 8.02×', { kind: 'speed-up', number: 2.36, upTo: 8.02 }],
    ['Parallel Speculative Decoding', 'up to 3.79×', { kind: 'speed-up', number: 3.79 }],
    ['Parallel Speculative Decoding', '1.52×', { kind: 'speed-up' }],
    ['GraphHash', '101.52%', { kind: 'gain' }],
    ['SpecDec++', '2.04x', { kind: 'speed-up' }],
    [
      'StoRM: A Diffusion-based',
      'an order of magnitude',
      { kind: 'reduction', number: 1, unit: 'order of magnitude' },
    ],
    ['MixDQ', '3-4x', { kind: 'reduction', number: 3, upTo: 4 }],
    ['Sparse Finetuning', '75%', { kind: 'level' }],
    ['AceCoder', '70.7%', { kind: 'gain' }],
  ] as const)('%s: %s', (title, value, expected) => {
    expect(claim(title, value)).toMatchObject(expected);
  });
});
