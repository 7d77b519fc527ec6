import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paper } from '#core/paper.ts';
import { glossary } from '#core/show/glossary.ts';

function paper(id: string, abstract: string, names: string[] = [], acronyms: [string, string][] = []): Paper {
  return {
    id,
    title: [{ type: 'text', value: id }],
    abstract: [{ type: 'text', value: abstract }],
    authors: [],
    keywords: [],
    links: [],
    names: names.map((name) => ({ name, field: 'abstract' })),
    acronyms: acronyms.map(([short, long]) => ({ short, long, span: { start: 0, end: 0 }, uses: [] })),
    claims: [],
    topics: [],
    related: [],
    changes: [],
    source: { file: 'papers/a.txt', line: 1 },
  };
}

const ids = (papers: Paper[] | undefined): string[] => (papers ?? []).map(({ id }) => id);

describe('the glossary of a shelf', () => {
  const shelf = [
    paper(
      'one',
      'We propose SpecDec++ and compare with PEARL. Graph neural networks (GNNs).',
      ['SpecDec++'],
      [['GNNs', 'Graph neural networks']],
    ),
    paper('two', 'We present STABLE, more stable than any GNN; see SpecDec++.', ['STABLE']),
    paper('three', 'Nothing is stable here. Hidden transfer helps hidden transfer.', ['hidden transfer']),
  ];
  const entries = glossary(shelf);
  const entry = (term: string) => entries.find((each) => each.term === term);

  test('holds names and acronyms from A to Z, whatever their case', () => {
    expect(entries.map(({ term }) => term)).toEqual(['GNN', 'hidden transfer', 'SpecDec++', 'STABLE']);
  });

  test('tells who introduces a name and who else mentions it', () => {
    expect(ids(entry('SpecDec++')?.senses[0]?.from)).toEqual(['one']);
    expect(ids(entry('SpecDec++')?.mentionedBy)).toEqual(['two']);
  });

  test('takes no common word for a name that is written like it', () => {
    expect(ids(entry('STABLE')?.mentionedBy)).toEqual([]);
  });

  test('takes a plural acronym for its singular, with the expansion', () => {
    expect(entry('GNN')).toMatchObject({ kind: 'acronym', senses: [{ long: 'Graph neural network' }] });
    expect(ids(entry('GNN')?.mentionedBy)).toEqual(['two']);
  });

  test('gives every entry an address of its own', () => {
    expect(entry('SpecDec++')?.id).toBe('specdec-plus-plus');
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});

describe('a short form that stands for several things', () => {
  const shelf = [
    paper('one', 'SR.', [], [['SR', 'super-resolution']]),
    paper('two', 'SR.', [], [['SR', 'symbolic regression']]),
    paper('three', 'SR.', [], [['SR', 'Super resolution']]),
    paper('four', 'SR.', [], [['SR', "Super resolution's"]]),
    paper('five', 'SR is used.'),
  ];

  test('is one entry, with each of them and its papers, what most mean first, as most spell it', () => {
    const [entry, ...others] = glossary(shelf);
    expect(others).toEqual([]);
    expect(entry?.senses.map(({ long, from }) => [long, ids(from)])).toEqual([
      ['Super resolution', ['one', 'three', 'four']],
      ['symbolic regression', ['two']],
    ]);
    expect(ids(entry?.mentionedBy)).toEqual(['five']);
  });

  test('is a name first where a paper brings it, and who means that mentions it', () => {
    const brought = paper('name', 'SR.', ['SR'], [['SR', 'symbolic regression']]);
    const [entry] = glossary([...shelf, brought]);
    // "five" may mean either.
    expect(entry).toMatchObject({ kind: 'name', senses: [{ kind: 'name' }, { kind: 'acronym' }] });
    expect(entry?.senses.map(({ from }) => ids(from))).toEqual([['name'], ['one', 'three', 'four']]);
    expect(ids(entry?.mentionedBy)).toEqual(['two']);
  });

  test.each([
    ['multi-layer perceptrons', 'Multilayer Perceptron'],
    ['Chain-of-Thought', 'chains of thought'],
    ['machine-learned potentials', 'machine learning potential'],
  ])('is one thing in two spellings: %s, %s', (one, other) => {
    const two = [paper('one', 'X.', [], [['XY', one]]), paper('two', 'X.', [], [['XY', other]])];
    expect(glossary(two)[0]?.senses).toHaveLength(1);
  });
});

describe('another paper that holds a name speaks of it', () => {
  const bringer = paper('bringer', 'We propose POPE for off-policy ranking, OPR.', ['POPE', 'OPR']);
  const kin = (each: Paper, id: string): Paper => ({ ...each, related: [{ id, why: [] }] });
  const other = paper('other', 'We test on POPE and MME.');
  test.each<[what: string, papers: Paper[], by: string[]]>([
    ['not without proof, for it may be another thing', [bringer, other], []],
    ['where it is related to the paper that brought it', [bringer, kin(other, 'bringer')], ['other']],
    ['where that paper is related to it', [kin(bringer, 'other'), other], ['other']],
    [
      'where it holds another rare name of that paper',
      [bringer, paper('other', 'POPE beats OPR.')],
      ['other'],
    ],
    [
      'where it spells it out alike, not where it does otherwise',
      [
        paper('bringer', 'POPE.', ['POPE'], [['POPE', 'Pluralistic Evaluation']]),
        paper('alike', 'POPE.', [], [['POPE', 'pluralistic evaluations']]),
        paper('otherwise', 'POPE.', [], [['POPE', 'Polling Probes']]),
      ],
      ['alike'],
    ],
    [
      'and none does where most that hold it are without proof',
      [bringer, kin(other, 'bringer'), paper('one', 'POPE.'), paper('two', 'POPE.')],
      [],
    ],
  ])('%s', (_, papers, by) => {
    const entry = glossary(papers).find(({ term }) => term === 'POPE');
    expect(ids(entry?.mentionedBy)).toEqual(by);
  });
});

test('a term of one to five words is mentioned wherever its words stand in a row, the last perhaps in the plural', () => {
  const word = fc.constantFrom('flow', 'flows', 'net', 'nets', 'GNN');
  const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 4 }), fc.array(word), (terms, words) => {
      const text = words.join(' ');
      const second = { ...paper('second', text), related: [{ id: 'first', why: [] }] };
      const found = glossary([paper('first', '.', terms), second])
        .filter(({ mentionedBy }) => mentionedBy.length > 0)
        .map(({ term }) => term);
      // A plural that is a term itself is a mention of that term, and of no other.
      const isMentioned = (term: string): boolean =>
        ` ${text} `.includes(` ${term} `) ||
        (!terms.includes(`${term}s`) && ` ${text} `.includes(` ${term}s `));
      expect(found.toSorted()).toEqual(terms.filter(isMentioned).toSorted());
    }),
    { seed: 5, numRuns: 1000 },
  );
});
