import { describe, expect, test } from 'vitest';
import { alikeOf, papersHolding } from '#core/index/alike.ts';
import { equivalencesOf as expanded, readAlike, writeAlike } from '#core/index/equivalences.ts';
import { readSynonyms } from '#core/query/readSynonyms.ts';
import { search } from '#core/query/search.ts';
import { memoryEngine, paper } from './memoryEngine.ts';

describe('synonyms.yaml', () => {
  test('is a list of groups', () => {
    const { groups, findings } = readSynonyms(
      'synonyms.yaml',
      '# words\n- [speech, voice]\n- [3D, three-dimensional]\n',
    );
    expect(groups).toEqual([
      ['speech', 'voice'],
      ['3D', 'three-dimensional'],
    ]);
    expect(findings).toEqual([]);
  });

  test.each([
    ['no list', 'speech: voice', 'synonyms-list', 1],
    ['a group of one', '- [speech, voice]\n- [tea]', 'synonyms-group', 2],
    ['a phrase of signs', '- [speech, "?"]', 'synonyms-group', 1],
    ['a group that is a text', '- speech', 'synonyms-group', 1],
    ['broken YAML', '- [speech', 'yaml-broken', 1],
  ])('%s is a finding', (_, text, code, line) => {
    const { findings } = readSynonyms('synonyms.yaml', text);
    expect(findings[0]).toMatchObject({ code, place: { file: 'synonyms.yaml', line } });
  });

  test('may be empty', () => {
    expect(readSynonyms('synonyms.yaml', '')).toEqual({ groups: [], findings: [] });
  });
});

/** Through what is written of them. */
const equivalencesOf = (...given: Parameters<typeof alikeOf>) =>
  expanded(readAlike(writeAlike(alikeOf(...given))));

describe('Equivalences', () => {
  /** Which of five papers hold a key. */
  const papers = papersHolding(
    new Map(
      Object.entries({
        ner: [0, 1],
        nam: [0, 2],
        entiti: [0, 2],
        recognit: [0, 2, 3],
        speech: [4],
        pca: [0],
      }).map(([key, rows]) => [key, new Set(rows)]),
    ),
  );

  test('go both ways', () => {
    const found = equivalencesOf([[{ short: 'NER', long: 'named entity recognition' }]], [], 1, papers);
    expect(found).toEqual([
      { keys: 'nam entiti recognit', means: ['NER'] },
      { keys: 'ner', means: ['named entity recognition'] },
    ]);
  });

  test('of an acronym with two meanings lead from it, not to it, unless one is what most papers mean', () => {
    const rows = new Map(
      ['sd', 'stabl', 'diffus', 'speculativ', 'decod'].map((key, row) => [key, new Set([row])] as const),
    );
    const holding: Parameters<typeof equivalencesOf>[3] = ([first = '']) => rows.get(first) ?? new Set();
    const stable = { short: 'SD', long: 'stable diffusion' };
    const decoding = { short: 'SD', long: 'speculative decoding' };
    expect(equivalencesOf([[stable], [decoding]], [], 1, holding)).toEqual([
      { keys: 'sd', means: ['stable diffusion', 'speculative decoding'] },
    ]);
    expect(equivalencesOf([[stable], [stable], [stable], [decoding]], [], 1, holding)).toEqual([
      { keys: 'sd', means: ['stable diffusion', 'speculative decoding'] },
      { keys: 'stabl diffus', means: ['SD'] },
    ]);
  });

  test('need words that the shelf holds', () => {
    expect(equivalencesOf([], [['speech', 'utterance']], 1, papers)).toEqual([
      { keys: 'utteranc', means: ['speech'] },
    ]);
  });

  test('of acronyms that bring no other paper are left out', () => {
    const found = equivalencesOf([[{ short: 'PCA', long: 'named entity recognition' }]], [], 1, papers);
    expect(found).toEqual([{ keys: 'pca', means: ['named entity recognition'] }]);
  });

  test('of acronyms need as many papers as asked for', () => {
    const paper = [{ short: 'NER', long: 'named entity recognition' }];
    expect(equivalencesOf([paper], [], 2, papers)).toEqual([]);
    expect(equivalencesOf([paper, paper], [], 2, papers)).toHaveLength(2);
  });
});

test.each([
  [99, true],
  [100, false],
])('a word that %i papers say as typed is searched otherwise too: %s', async (many, isWidened) => {
  const said = Array.from({ length: many }, (_, at) => paper(`p${String(at)}`, 'On voice', 'A voice.'));
  const engine = memoryEngine([...said, paper('other', 'On speech', 'A speech.')], [['voice', 'speech']]);
  const { understood, total } = await search('voice', {}, engine, { typing: false });
  expect(understood.map(({ kind }) => kind)).toEqual(isWidened ? ['widened'] : []);
  expect(total).toBe(isWidened ? many + 1 : many);
});
