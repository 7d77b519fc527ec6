import { describe, expect, test } from 'vitest';
import { numbersLists } from '#core/show/numbersPages.ts';
import type { PaintedClaim } from '#core/show/headlineClaims.ts';

const nowhere = { start: 0, end: 0 };
const claim = (
  paper: string,
  number: number,
  kind: PaintedClaim['claim']['kind'] = 'gain',
): PaintedClaim => ({
  claim: {
    value: `${String(number)}%`,
    number,
    unit: '%',
    kind,
    quote: '',
    span: nowhere,
    sentence: nowhere,
  },
  says: { before: '', value: '', after: '', label: '' },
  ...{ paper, name: paper, year: 2024, hue: 0, anchor: 'claim-1' },
});
const topic = (id: string, papers: string[]) => ({
  id,
  title: id,
  description: '',
  papers,
  terms: [],
  hue: 0,
  depth: 0,
});
const listsOf = (claims: PaintedClaim[], topics: ReturnType<typeof topic>[]) =>
  numbersLists(claims, topics, new Map(topics.map((each) => [each.id, each])));

describe('the pages of numbers', () => {
  test('are one of all claims, and one of each topic that has some to compare', () => {
    const lists = listsOf(
      [claim('a', 1), claim('b', 2), claim('c', 3)],
      [topic('two', ['a', 'b']), topic('one', ['c'])],
    );
    expect(lists.map(({ topic: own, claims }) => [own?.id, claims.length])).toEqual([
      [undefined, 3],
      ['two', 2],
    ]);
  });

  test('draw eight at once, count the others, and keep of each kind what a choice may bring', () => {
    const many = Array.from({ length: 20 }, (_, at) => claim(`p${String(at)}`, 50 - at));
    const small = [1, 2, 3].map((number) => claim(`s${String(number)}`, number, 'reduction'));
    const all = [...many, ...small];
    const [whole, own] = listsOf(all, [
      topic(
        't',
        all.map(({ paper }) => paper),
      ),
    ]);
    const counts = [whole, own].map((list) => {
      const [plot] = list?.panels[0]?.plots ?? [];
      return [plot?.claims.length, plot?.more];
    });
    expect(counts).toEqual([
      [10, 13],
      [11, 12],
    ]);
  });

  test('show of many topics those that compare most papers, and name the others', () => {
    const topics = Array.from({ length: 10 }, (_, at) =>
      topic(
        `t${String(at)}`,
        Array.from({ length: 2 + at }, (__, index) => `t${String(at)}-${String(index)}`),
      ),
    );
    const claims = topics.flatMap(({ papers }) => papers.map((paper, at) => claim(paper, at + 1)));
    const [whole] = listsOf(claims, topics);
    expect(whole?.panels.map(({ topic: { id } }) => id)).toEqual([
      't9',
      't8',
      't7',
      't6',
      't5',
      't4',
      't3',
      't2',
    ]);
    expect(whole?.further.map(({ topic: { id } }) => id)).toEqual(['t1', 't0']);
  });
});
