import { describe, expect, test } from 'vitest';
import { surveyMap } from '#core/map/surveyMap.ts';
import type { Topic } from '#core/topic.ts';

/** Papers on a circle, by their angles in degrees. */
function shelfOf(
  angles: Record<string, [degrees: number, topic?: string]>,
  parents: Record<string, string> = {},
) {
  const all = Object.entries(angles);
  const papers = all.map(([id, [, topic]]) => ({
    id,
    topics: topic === undefined ? [] : [{ id: topic, why: [] }],
  }));
  const ids = [...new Set(all.flatMap(([, [, topic]]) => topic ?? []))];
  const topics = ids.map((id): Topic => ({
    ...{ id, title: id, description: '', terms: [], parent: parents[id] },
    papers: papers.filter(({ topics: [main] }) => main?.id === id).map((paper) => paper.id),
  }));
  const order = all.map(([id]) => id);
  const values = Float32Array.from(
    all.flatMap(([, [degrees]]) => [
      Math.cos((degrees * Math.PI) / 180),
      Math.sin((degrees * Math.PI) / 180),
    ]),
  );
  return surveyMap(papers, topics, { dimensions: 2, values }, order);
}

describe('what the map has from the landscape', () => {
  test('topics, where they lie, and their papers, typical ones first', () => {
    const { topics, papers } = shelfOf({
      a: [0, 'tea'],
      b: [8, 'tea'],
      c: [20, 'tea'],
      d: [90, 'jam'],
      e: [180],
    });
    expect(topics.map(({ id }) => id)).toEqual(['tea', 'jam', undefined]);
    expect(papers.map(({ id, topic }) => [id, topic])).toEqual([
      ['b', 'tea'],
      ['a', 'tea'],
      ['c', 'tea'],
      ['d', 'jam'],
      ['e', undefined],
    ]);
  });

  test('to which side a paper leans: towards the topic it has more of than its own has', () => {
    const { topics, papers } = shelfOf({
      a: [0, 'tea'],
      b: [30, 'tea'],
      c: [-30, 'tea'],
      d: [90, 'jam'],
      e: [270, 'cup'],
    });
    const place = (id: string) => topics.find((topic) => topic.id === id) ?? { x: 0, y: 0 };
    const lean = papers.find(({ id }) => id === 'b')?.lean ?? 0;
    const [tea, jam, cup] = [place('tea'), place('jam'), place('cup')];
    const towards = (to: { x: number; y: number }): number =>
      Math.cos(lean - Math.atan2(to.y - tea.y, to.x - tea.x));
    expect(towards(jam)).toBeGreaterThan(towards(cup));
  });

  test('few papers without any topic each stand for themselves', () => {
    const { topics, papers } = shelfOf({ a: [0], b: [10], c: [90] });
    expect(topics.map(({ id, paper }) => [id, paper])).toEqual([
      [undefined, 'a'],
      [undefined, 'b'],
      [undefined, 'c'],
    ]);
    expect(papers).toEqual([]);
  });

  test('of many papers some, from each topic and from all that it reaches', () => {
    const many = Object.fromEntries(
      Array.from({ length: 900 }, (_, at): [string, [number, string]] => [
        `p${at}`,
        [at / 10, at < 890 ? 'tea' : 'jam'],
      ]),
    );
    const { papers } = shelfOf(many);
    expect(papers.length).toBeGreaterThan(200);
    expect(papers.length).toBeLessThanOrEqual(220);
    expect(papers.filter(({ topic }) => topic === 'jam').length).toBeGreaterThan(0);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
  });

  test('of very many topics the largest; papers of the others are where their parent is', () => {
    const papers = Object.fromEntries(
      Array.from({ length: 400 }, (_, at): [string, [number, string]] => [
        `p${at}`,
        [at, at < 200 ? `t${at}` : `t${at % 100}`],
      ]),
    );
    const { topics } = shelfOf(papers);
    expect(topics).toHaveLength(121);
    expect(topics.at(-1)?.id).toBe(undefined);
  });
});
