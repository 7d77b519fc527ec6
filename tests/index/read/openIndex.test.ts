import { expect, test } from 'vitest';
import { IndexError, type Engine } from '#core/index/engine.ts';
import { openIndex } from '../../../src/index/read/openIndex.ts';
import { makeIndex } from '../../../src/index/write/makeIndex.ts';

const paper = {
  id: 'kettles',
  title: 'Kettles',
  abstract: 'They boil water.',
  authors: ['Jane Doe'],
  names: [],
  topics: [],
  topicTitles: [],
  repositories: [],
  identifiers: [],
  acronyms: [],
  year: 2024,
  code: false,
  venue: '',
  claims: [],
};
const files = await makeIndex({ papers: [paper], topics: [], synonyms: [['kettle', 'pot']] });

const asks: [file: RegExp, ask: (engine: Engine) => Promise<unknown>][] = [
  [/chunk/, (engine) => engine.find('kettl')],
  [/words/, (engine) => engine.beginningLike('kett')],
  [/words/, (engine) => engine.endingLike('ttle')],
  [/card/, (engine) => engine.cards([0])],
  [/facts/, (engine) => engine.facts()],
  [/authors/, (engine) => engine.authors()],
  [/equivalences/, (engine) => engine.equivalences()],
];

test.each(asks)(
  'a file %s that could not be loaded, twice, is loaded when it is wanted again, and once',
  async (file, ask) => {
    let failures = 2;
    let loads = 0;
    const engine = await openIndex((path) => {
      if (file.test(path) && failures-- > 0) return Promise.reject(new IndexError('offline', path));
      if (file.test(path)) loads += 1;
      const bytes = files.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new IndexError('damaged', path));
    });
    await expect(ask(engine)).rejects.toThrow(IndexError);
    expect(await ask(engine)).not.toEqual([]);
    await ask(engine);
    expect(loads).toBe(1);
  },
);
