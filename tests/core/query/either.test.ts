import fc from 'fast-check';
import { expect, test } from 'vitest';
import { search } from '#core/query/search.ts';
import { memoryEngine, paper } from './memoryEngine.ts';

const words = ['kettle', 'porcelain', 'water', 'copper', 'lemon'];

/** A paper as the oracle sees it: sentences of words, a year (0: unknown), and code or none. */
interface Known {
  title: string[];
  abstract: string[];
  year: number;
  code: boolean;
}

/** A part of a query, and what it asks of a paper. */
interface Asked {
  typed: string;
  met: (known: Known) => boolean;
}

const word = fc.constantFrom(...words);
const sentence = fc.array(word, { minLength: 1, maxLength: 5 });
const year = fc.constantFrom(0, 2021, 2022, 2023);
const shelf = fc.array(fc.record({ title: sentence, abstract: sentence, year, code: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

const oneWord = word.map((each): Asked => ({
  typed: `+${each}`,
  met: ({ title, abstract }) => title.includes(each) || abstract.includes(each),
}));
const phrase = fc.tuple(word, word).map((pair): Asked => {
  const stands = (texts: string[]) => texts.some((each, at) => each === pair[0] && texts[at + 1] === pair[1]);
  return {
    typed: `+"${pair.join(' ')}"`,
    met: ({ title, abstract }) => stands(title) || stands(abstract),
  };
});
const ofYear = fc.tuple(year, fc.constantFrom('year', 'YEAR')).map(([asked, field]): Asked => ({
  typed: `${field}:${asked === 0 ? 'unknown' : asked}`,
  met: (known) => known.year === asked,
}));
const withCode = fc
  .boolean()
  .map((not): Asked => ({ typed: not ? '-has:code' : 'has:code', met: ({ code }) => code !== not }));
const excluded = fc.oneof(oneWord, phrase).map(({ typed, met }): Asked => ({
  typed: typed.replace('+', '-'),
  met: (known) => !met(known),
}));

const group = (asked: fc.Arbitrary<Asked>, minLength: number): fc.Arbitrary<Asked> =>
  fc.array(asked, { minLength, maxLength: 3 }).map((any): Asked => ({
    typed: any.map(({ typed }) => typed).join(' OR '),
    met: (known) => any.some(({ met }) => met(known)),
  }));

/** Groups with a word or a phrase in each, one group of years at most, and words to leave out. */
const query = fc
  .tuple(
    fc.array(
      fc
        .tuple(fc.oneof(oneWord, phrase), group(fc.oneof(oneWord, phrase, ofYear, withCode), 0))
        .map(([first, rest]): Asked => ({
          typed: rest.typed === '' ? first.typed : `${first.typed} OR ${rest.typed}`,
          met: (known) => first.met(known) || rest.met(known),
        })),
      { maxLength: 3 },
    ),
    fc.array(group(ofYear, 1), { maxLength: 1 }),
    fc.array(excluded, { maxLength: 1 }),
  )
  .map((parts) => parts.flat())
  .filter((parts) => parts.length > 0);

test('Groups of alternatives list what each paper, asked one by one, says of itself', async () => {
  await fc.assert(
    fc.asyncProperty(shelf, query, async (papers, asked) => {
      const engine = memoryEngine(
        papers.map(({ title, abstract, ...facts }, row) =>
          paper(String(row), title.join(' '), abstract.join(' '), facts),
        ),
      );
      const typed = asked.map((each) => each.typed).join(' ');
      const { hits, total } = await search(typed, {}, engine, { typing: false, count: 20 });
      const expected = papers.flatMap((known, row) =>
        asked.every(({ met }) => met(known)) ? [String(row)] : [],
      );
      expect(hits.map(({ id }) => id).toSorted(), typed).toEqual(expected.toSorted());
      expect(total).toBe(expected.length);
    }),
    { seed: 3, numRuns: 500 },
  );
});

test('Years without OR are alternatives in any place of a query', async () => {
  await fc.assert(
    fc.asyncProperty(
      shelf,
      fc.uniqueArray(fc.constantFrom<number>(2021, 2022, 2023), { minLength: 1 }),
      async (papers, years) => {
        const engine = memoryEngine(
          papers.map(({ title, abstract, ...facts }, row) =>
            paper(String(row), title.join(' '), abstract.join(' '), facts),
          ),
        );
        const typed = years.map((each) => `year:${each}`).join(' +water ');
        const { total } = await search(typed, {}, engine, { typing: false });
        const held = papers.filter(
          (known) =>
            years.includes(known.year) &&
            (years.length === 1 || [...known.title, ...known.abstract].includes('water')),
        );
        expect(total, typed).toBe(held.length);
      },
    ),
    { seed: 4, numRuns: 200 },
  );
});
