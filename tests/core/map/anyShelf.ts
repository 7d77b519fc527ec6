import fc from 'fast-check';
import type { Survey } from '#core/map/surveyMap.ts';
import type { Paper } from '#core/paper.ts';
import type { Topic } from '#core/topic.ts';

export interface DrawnShelf {
  papers: Paper[];
  topics: Topic[];
  survey: Survey;
}

const words = [
  'Speech',
  'and',
  'multi-task',
  'Diffusion',
  'quantum',
  'of',
  '图像识别',
  'العربية',
  'Internationalization',
];
const title = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((chosen) => chosen.join(' '));

/** Shelves of few and of many papers, with and without topics, areas and names, and what the landscape says of them. */
export const anyShelf: fc.Arbitrary<DrawnShelf> = fc
  .record({
    topics: fc.array(
      fc.record({
        title,
        isInner: fc.boolean(),
        x: fc.double({ min: -1, max: 1, noNaN: true }),
        y: fc.integer({ min: -1, max: 1 }),
        papers: fc.integer({ min: 0, max: 25 }),
      }),
      { maxLength: 18 },
    ),
    without: fc.integer({ min: 0, max: 30 }),
    titles: fc.array(title, { minLength: 5, maxLength: 5 }),
    surveyed: fc.constantFrom(1, 1, 0.3),
  })
  .map(({ topics, without, titles, surveyed }) => {
    const ids = topics.map((_, at) => `topic-${at}`);
    const parents = topics.map(({ isInner }, at) => {
      const above = topics.slice(0, at).findLastIndex((other) => !other.isInner);
      return isInner && above >= 0 ? ids[above] : undefined;
    });
    const held = [
      ...topics.flatMap(({ papers }, at) => Array.from({ length: papers }, () => ids[at])),
      ...Array.from({ length: without }, () => undefined),
    ];
    const papers = held.map((topic, at) => paperOf(`paper-${at}`, titles[at % 5] ?? '', topic));
    return {
      papers,
      topics: topics.map((topic, at): Topic => ({
        id: ids[at] ?? '',
        title: topic.title,
        description: '',
        parent: parents[at],
        terms: [],
        papers: papers.filter((paper) => paper.topics[0]?.id === ids[at]).map(({ id }) => id),
      })),
      survey: {
        topics: [
          ...topics.map(({ x, y }, at) => ({ id: ids[at], x, y })),
          ...(without > 0 ? [{ id: undefined, x: 0, y: 0 }] : []),
        ],
        papers: papers
          .filter((_, at) => at % 10 < 10 * surveyed)
          .map(({ id, topics: [main] }, at) => ({ id, topic: main?.id, lean: (at % 7) - 3 })),
      },
    };
  });

export function paperOf(id: string, words: string, topic?: string): Paper {
  return {
    id,
    title: [{ type: 'text', value: words }],
    abstract: [],
    authors: [],
    keywords: [],
    links: [],
    names: [],
    acronyms: [],
    claims: [],
    topics: topic === undefined ? [] : [{ id: topic, why: [] }],
    related: [],
    changes: [],
    source: { file: 'papers/a.txt', line: 1 },
  };
}
