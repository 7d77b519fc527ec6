import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunks } from '#core/words/chunk.ts';
import { identifierKey } from '#core/ids/identifierKey.ts';
import { search } from '#core/query/search.ts';
import { memoryEngine, paper } from '../query/memoryEngine.ts';

describe('One identifier has one key, however it is written', () => {
  test.each([
    [
      'an arXiv id',
      'arxiv210615845',
      `2106.15845 2106.15845v2 arXiv:2106.15845 arxiv:2106.15845V3 https://arxiv.org/abs/2106.15845
       arxiv.org/abs/2106.15845v1 http://www.arxiv.org/pdf/2106.15845.pdf https://arxiv.org/html/2106.15845v2#S1
       https://alphaxiv.org/abs/2106.15845?x=1 https://huggingface.co/papers/2106.15845 10.48550/arXiv.2106.15845
       https://doi.org/10.48550/ARXIV.2106.15845 arXiv.2106.15845`,
    ],
    [
      'one of the old scheme',
      'arxivhepth9901001',
      'hep-th/9901001 hep-th/9901001v2 arXiv:hep-th/9901001 https://arxiv.org/abs/hep-th/9901001',
    ],
    ['one with a subject class', 'arxivmath0309136', 'math.GT/0309136 math/0309136v2 arXiv:math.gt/0309136'],
    [
      'a DOI',
      'doi101016jipm2021102563',
      `10.1016/j.ipm.2021.102563 doi:10.1016/J.IPM.2021.102563 https://doi.org/10.1016/j.ipm.2021.102563
       https://dx.doi.org/10.1016/j.ipm.2021.102563 https://example.org/doi/10.1016/j.ipm.2021.102563?s=1`,
    ],
    [
      'a repository',
      'githubcomadakettle',
      `https://github.com/ada/kettle http://github.com/Ada/Kettle/ github.com/ada/kettle.git www.github.com/ada/kettle
       https://github.com/ada/kettle/tree/main/src https://github.com/ada/kettle?tab=readme#usage`,
    ],
    ['a data set', 'huggingfacecodatasetsadatea', 'https://huggingface.co/datasets/ada/tea/tree/main'],
    [
      'a page',
      'exampleorgkettle',
      'https://example.org/kettle/ example.org/kettle https://www.example.org/kettle#a',
    ],
  ])('%s: %s', (_, key, forms) => {
    for (const form of forms.split(/\s+/)) expect([form, identifierKey(form)]).toEqual([form, key]);
  });

  test.each(['2106', '3.14159', '0.1234', '2199.12345', 'and/or', 'low-rank', '10/2021', 'N:M', 'U.S.', ''])(
    '%s is none',
    (text) => {
      expect(identifierKey(text)).toBeUndefined();
    },
  );

  test('and is one chunk of a text, without the signs around it', () => {
    const text = 'See (https://example.org/a/b), doi:10.1000/xyz(5)12. Or 2106.15845v2.';
    const found = chunks(text);
    expect(found.map((chunk) => chunk.text)).toEqual([
      'See',
      'https://example.org/a/b',
      'doi:10.1000/xyz(5)12',
      'Or',
      '2106.15845v2',
    ]);
    for (const { start, text: own } of found) expect(text.startsWith(own, start)).toBe(true);
  });

  test('of letters and digits only, for any text', () => {
    const pieces = fc.constantFrom(
      'https://',
      'www.',
      '10.1000/',
      'arXiv:',
      '2106.15845',
      'é',
      '/',
      '.',
      '?',
      'a.org',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(identifierKey(each) ?? 'none').toMatch(/^[\p{L}\p{N}]+$/u);
      }),
      { seed: 9, numRuns: 1000 },
    );
  });
});

describe('An identifier finds its paper', () => {
  const engine = memoryEngine([
    paper('one', 'A Kettle', 'Its code: https://github.com/ada/spout.', {
      identifiers: ['2106.15845', '10.1000/xyz', 'https://github.com/ada/kettle'],
    }),
    paper('other', 'A Kettle of Ada', 'Of arXiv and GitHub, by 2106 and 15845.', {
      identifiers: ['2106.15846'],
    }),
  ]);

  test.each([
    '2106.15845',
    '"2106.15845"',
    'arXiv:2106.15845v3',
    'https://arxiv.org/abs/2106.15845',
    'https://doi.org/10.1000/xyz',
    'https://github.com/ada/kettle/blob/main/README.md',
    'github.com/ada/spout',
  ])('%s, and no other', async (query) => {
    const answer = await search(query, {}, engine);
    expect(answer.hits.map(({ id }) => id)).toEqual(['one']);
    expect(answer.hits[0]?.why).not.toEqual([]);
    expect(answer.understood).toEqual([]);
  });

  test('and one that no paper has is said, never read as another', async () => {
    const query = 'https://arxiv.org/abs/2106.99999';
    expect(await search(query, {}, engine)).toMatchObject({ total: 0, understood: [], failed: [query] });
  });
});
