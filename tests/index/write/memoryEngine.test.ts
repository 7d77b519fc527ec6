import { expect, test } from 'vitest';
import { memoryEngine } from '#core/index/memoryEngine.ts';
import { search } from '#core/query/search.ts';
import { firstPapers, firstTopics } from '../../core/firstShelf.ts';
import { indexable } from '#index/write/indexable.ts';
import { makeIndex } from '#index/write/makeIndex.ts';
import { openIndex } from '../../../src/index/read/openIndex.ts';

const titles = new Map(firstTopics.map(({ id, title }) => [id, title]));
const papers = firstPapers.map((paper) => indexable(paper, titles));
const synonyms = [
  ['recording', 'speech'],
  ['quick', 'fast', 'faster'],
];
const files = await makeIndex({ papers, topics: firstTopics, synonyms });
const built = await openIndex((path) =>
  Promise.resolve(files.get(path) ?? expect.fail(`there is no ${path}`)),
);
const made = memoryEngine(papers, synonyms);

test.each([
  'diffusion',
  '"draft model"',
  'recording',
  'quick sampling',
  'SD',
  'stable diffusion',
  'LLM',
  'large language model',
  'author:ermon',
  'topic:diffusion',
  'speedup:>2',
  'diffusion -image year:2023..',
  'steps:<25',
  'nothing of the kind',
])(
  'an engine in memory finds the papers that hold all of a query as the written index does: %s',
  async (query) => {
    const found = async (engine: typeof made) => {
      const { hits } = await search(query, {}, engine, { count: 100, typing: false });
      return hits.flatMap(({ id, lacks }) => (lacks.length === 0 ? id : [])).toSorted();
    };
    expect(await found(made)).toEqual(await found(built));
  },
);
