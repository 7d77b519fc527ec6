import { describe, expect, test } from 'vitest';
import type { Answer, Understood } from '../../../src/core/query/answer.ts';
import { IndexError } from '../../../src/core/index/engine.ts';
import {
  facetLabel,
  type Said,
  sayAbout,
  sayFailed,
  sayFault,
  sayNotes,
  sayReadings,
  sayTally,
  sayUnderstood,
} from '../../../src/client/search/searchWords.ts';

const nothing: Answer = {
  query: 'x',
  empty: false,
  understood: [],
  about: [],
  filters: [],
  hits: [],
  total: 0,
  failed: [],
  nearest: [],
};

/** As a reader sees it: typed words in asterisks, links in brackets. */
function plain(sentence: Said[]): string {
  return sentence
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('strong' in piece) return piece.strong;
      return 'quoted' in piece ? `*${piece.quoted}*` : `[${piece.words}]`;
    })
    .join('');
}

describe('what was done to a query is said', () => {
  test.each<[Understood, string]>([
    [
      { kind: 'respelled', from: 'specualtive', to: ['speculative'], literal: '+specualtive' },
      'No match for *specualtive*, showing *speculative*. [Search for it as typed]',
    ],
    [
      { kind: 'supposed', from: 'pth', to: ['path'], literal: '+pth diffusion' },
      'No paper holds *pth*; of those that hold the rest, those with *path* come first. [Search for it as typed]',
    ],
    [
      { kind: 'begun', from: 'carr', to: [], literal: '+carr' },
      'No paper holds *carr* as a word of its own; shown is what begins so. [Search for it as typed]',
    ],
    [{ kind: 'dropped', from: 'of the', to: [] }, 'Too common to search for: *of the*.'],
    [{ kind: 'folded', from: 'colour', to: ['color'] }, 'Read *colour* as *color* too.'],
    [
      { kind: 'widened', from: 'LLM', to: ['large language model', 'LM', 'GPT'], literal: '+LLM' },
      'Searched for *large language model*, *LM* and *GPT* as well as *LLM*. [Only as typed]',
    ],
    [{ kind: 'reread', from: 'colour:red', to: ['colour', 'red'] }, 'Read *colour:red* as plain words.'],
    [
      { kind: 'unread', from: 'large language', to: ['200'] },
      'Looked for *large language* word for word in the best *200* papers that hold its words; more may have it so.',
    ],
    [
      { kind: 'scattered', from: 'passing message', to: [] },
      'None of these papers holds *passing message* word for word.',
    ],
    [{ kind: 'reread', from: '-', to: [] }, 'Left *-* aside: it says nothing here.'],
  ])('%j', (understood, says) => {
    expect(plain(sayUnderstood(understood))).toBe(says);
  });
});

describe('the outcome is said', () => {
  test.each<[string, Partial<Answer>, boolean, string]>([
    ['one paper', { total: 1 }, false, '1 paper'],
    ['thousands', { total: 12345 }, false, '12,345 papers'],
    ['none', {}, false, 'Nothing on this shelf matches.'],
    ['none within facets', {}, true, 'Nothing matches within these limits; take one away.'],
    ['nothing asked', { empty: true }, false, 'There is nothing to search for in that.'],
  ])('%s', (_, found, narrowed, says) => {
    expect(sayTally({ ...nothing, ...found }, narrowed)).toBe(says);
  });

  test('and the words that failed are named', () => {
    expect(plain(sayFailed({ ...nothing, failed: ['foo', 'bar', 'baz'] }))).toBe(
      'No paper holds *foo*, *bar* or *baz*.',
    );
    expect(sayFailed(nothing)).toEqual([]);
  });

  test('with the nearest words that are there, each a way to them, and with what is shown all the same', () => {
    const nearest = [
      { from: 'quantum', word: 'quantize', query: 'quantize gravity' },
      { from: 'quantum', word: 'quantity', query: 'quantity gravity' },
    ];
    const failed = ['quantum', 'gravity'];
    expect(plain(sayFailed({ ...nothing, failed, nearest }))).toBe(
      'No paper holds *quantum* or *gravity*. Nearest words on this shelf: [quantize], [quantity].',
    );
    expect(plain(sayFailed({ ...nothing, total: 2, failed: ['quantum'], nearest }))).toMatch(
      /^No paper holds \*quantum\*; shown is what holds the rest\. Nearest/,
    );
  });
});

describe('what was understood is said in one line', () => {
  const about = [{ typed: 'diffusion' }, { typed: 'specualtive', read: 'speculative' }];
  const widened: Understood = { kind: 'widened', from: 'diffusion', to: ['score-based', 'DM'] };

  test.each<[string, Partial<Answer>, string]>([
    ['the words', { about: about.slice(0, 1) }, '31 papers about *diffusion*'],
    ['a slip', { about }, '31 papers about *diffusion*, *speculative* for *specualtive*'],
    [
      'what says the same',
      { about: about.slice(0, 1), understood: [widened] },
      '31 papers about *diffusion* (and *score-based*, *DM*)',
    ],
    ['no words', {}, '31 papers'],
  ])('%s', (_, found, says) => {
    expect(plain(sayAbout({ ...nothing, total: 31, ...found }, false))).toBe(says);
  });

  test('and how it was read stands behind it, but what a reader must know before it', () => {
    const scattered: Understood = { kind: 'scattered', from: 'a b', to: [] };
    const found = { ...nothing, total: 2, understood: [scattered, widened] };
    expect(sayNotes(found).map(plain)).toEqual(['None of these papers holds *a b* word for word.']);
    expect(sayReadings(found).map(plain)).toEqual([
      'Searched for *score-based* and *DM* as well as *diffusion*.',
    ]);
  });

  test('and where nothing was found all of it is told', () => {
    expect(sayNotes({ ...nothing, understood: [widened] })).toHaveLength(1);
  });
});

test('at most five changes are told one by one, and what failed after them', () => {
  const aside = Array.from({ length: 8 }, (_, at): Understood => ({
    kind: 'reread',
    from: `w${at}`,
    to: [],
  }));
  const lines = sayNotes({ ...nothing, understood: aside, failed: ['foo'] }).map(plain);
  expect(lines).toHaveLength(7);
  expect(lines.slice(-2)).toEqual(['And 3 more of this kind.', 'No paper holds *foo*.']);
  expect(sayNotes(nothing)).toEqual([]);
  expect(sayNotes({ ...nothing, understood: aside.slice(0, 5) })).toHaveLength(5);
});

test('unknown values are called what they are', () => {
  expect(facetLabel('topic', { value: 'unknown', label: 'unknown' })).toBe('no topic');
  expect(facetLabel('year', { value: 'unknown', label: 'unknown' })).toBe('not known');
  expect(facetLabel('claim', { value: 'unknown', label: 'unknown' })).toBe('no numbers');
  expect(facetLabel('claim', { value: 'level', label: 'level' })).toBe('score');
  expect(facetLabel('year', { value: '2023..', label: '2023..' })).toBe('from 2023');
  expect(facetLabel('year', { value: '2023..2025', label: '' })).toBe('2023 to 2025');
  expect(facetLabel('code', { value: 'yes', label: 'yes' })).toBe('with code');
  expect(facetLabel('author', { value: 'Ada Lovelace', label: 'Ada Lovelace' })).toBe('Ada Lovelace');
});

test('each fault of the index is told apart, and an unexpected one is told as well', () => {
  const faults = (['missing', 'damaged', 'version', 'offline'] as const).map((fault) =>
    sayFault(new IndexError(fault, 'entry.json')),
  );
  expect(new Set(faults).size).toBe(4);
  expect(sayFault('a stone')).toMatch(/cannot be read/);
});
