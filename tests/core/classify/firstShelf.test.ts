import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify } from '#core/classify/classify.ts';
import { readTopics } from '#core/classify/readTopics.ts';
import { readSource } from '#core/read/readSource.ts';
import { firstPapers } from '../firstShelf.ts';
import { seedTruth } from './seedTruth.ts';

const content = new URL('../../first-shelf/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, content), 'utf8');
const { topics, findings } = readTopics(
  readdirSync(new URL('topics/', content)).map((name) => ({
    file: `topics/${name}`,
    text: text(`topics/${name}`),
  })),
);
const { records } = readSource('papers/trending-papers.txt', text('papers/trending-papers.txt'));
const papers = records.map(({ title, abstract }, at) => ({ id: String(at), title, abstract, keywords: [] }));
const { byPaper } = classify(papers, topics);
const idsOf = (at: number) => (byPaper.get(String(at)) ?? []).map(({ id }) => id);

test('the topics of the first shelf read without a finding, and every one has papers', () => {
  expect(findings).toEqual([]);
  expect(topics).toHaveLength(23);
  const used = new Set(papers.flatMap((_, at) => idsOf(at)));
  expect(topics.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('the papers land where a researcher would look, precision and recall both at least .95', () => {
  let [right, wrong, missed] = [0, 0, 0];
  for (const [at, [start, judged]] of seedTruth.entries()) {
    expect(papers[at]?.title.startsWith(start), start).toBe(true);
    const [must = [], may = []] = judged.split('|').map((list) => list.trim().split(' '));
    const found = idsOf(at);
    const hit = must.filter((id) => found.includes(id));
    right += hit.length;
    missed += must.length - hit.length;
    wrong += found.filter((id) => !must.includes(id) && !may.includes(id)).length;
  }
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.95);
});

test('every reason is a stretch of the paper, word for word', () => {
  for (const [at, { title, abstract }] of papers.entries()) {
    const plain = `${title}\n${abstract}`.replaceAll(/\s+/g, ' ');
    for (const { why } of byPaper.get(String(at)) ?? [])
      for (const reason of why) expect(plain).toContain(reason);
  }
});

describe('words with two meanings', () => {
  const land = (title: string, abstract: string) =>
    (classify([{ id: 'p', title, abstract, keywords: [] }], topics).byPaper.get('p') ?? []).map(
      ({ id }) => id,
    );

  test.each([
    [
      'diffusion of ions',
      'Anomalous diffusion of lithium',
      'A diffusion model of ions. The diffusion model fits.',
      [],
    ],
    [
      'reaction and diffusion',
      'Patterns in a reaction-diffusion model',
      'A reaction-diffusion model is solved.',
      [],
    ],
    [
      'a band structure quantized',
      'Quantized Hall conductance',
      'Landau quantization in a quantized magnetic field.',
      [],
    ],
    ['pruning of trees', 'Pruning of fruit trees', 'Pruning in winter. Pruning in spring.', []],
    [
      'processes passing messages',
      'A Message Passing Interface library',
      'The message passing interface (MPI) on HPC clusters; high-performance computing programs.',
      ['parallel-programming'],
    ],
    ['symmetry without networks', 'Equivariant cohomology of symmetry groups', 'A homogeneous space.', []],
    ['hateful speech', 'Detecting hate speech', 'Hate speech on social media.', []],
    [
      'distilled entanglement',
      'Entanglement distillation',
      'An entanglement distillation protocol for a quantum network.',
      [],
    ],
    ['rivalry', 'Edge-state competition in a semiconductor', 'The competition of phases.', []],
  ])('%s', (_, title, abstract, expected) => {
    expect(land(title, abstract)).toEqual(expected);
  });
});

test('topics that are found put together four fifths of the pairs that the written ones do, and not everything', () => {
  const pairsOf = (topicsOf: (at: number) => readonly string[]) => {
    const pairs = new Set<string>();
    for (let one = 0; one < papers.length; one += 1)
      for (let other = 0; other < one; other += 1)
        if (topicsOf(one).some((id) => topicsOf(other).includes(id))) pairs.add(`${one} ${other}`);
    return pairs;
  };
  expect(firstPapers.map(({ source }) => source.line)).toEqual(records.map(({ place }) => place.line));
  const written = pairsOf(idsOf);
  const found = pairsOf((at) => firstPapers[at]?.topics.map(({ id }) => id) ?? []);
  const both = [...written].filter((pair) => found.has(pair)).length;
  expect(both / written.size).toBeGreaterThanOrEqual(0.8);
  expect(both / found.size).toBeGreaterThanOrEqual(0.5);
  expect(firstPapers.filter(({ topics: own }) => own.length === 0)).toEqual([]);
});
