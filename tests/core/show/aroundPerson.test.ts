import { describe, expect, test } from 'vitest';
import type { Paper } from '#core/paper.ts';
import { aroundPerson } from '#core/show/aroundPerson.ts';
import { people } from '#core/show/people.ts';

const paper = (id: string, names: string[], topics: string[] = [], related: string[] = []): Paper => ({
  id,
  title: [{ type: 'text', value: id }],
  abstract: [],
  authors: names.map((name) => ({ name })),
  keywords: [],
  links: [],
  names: [],
  acronyms: [],
  claims: [],
  topics: topics.map((topic) => ({ id: topic, why: [] })),
  related: related.map((other) => ({ id: other, why: [] })),
  changes: [],
  source: { file: 'papers/a.txt', line: 1 },
});

function around(papers: Paper[], id: string) {
  const everybody = people(papers);
  const person = everybody.find((each) => each.id === id);
  const idOf = new Map(everybody.map((each) => [each.id, each.id]));
  if (person === undefined) throw new Error(`nobody is ${id}`);
  return aroundPerson(person, idOf);
}

describe('what stands around an author', () => {
  const shelf = [
    paper('one', ['Ann Lee', 'Bo Jensen', 'Cy Young'], ['graphs'], ['three', 'two', 'four']),
    paper('two', ['Ann Lee', 'Cy Young'], ['graphs', 'trees'], ['four', 'one']),
    paper('three', ['Dee Dunn'], ['trees'], ['one']),
    paper('four', ['Dee Dunn'], [], ['one']),
  ];

  test('are co-authors, those of most papers first', () => {
    expect(around(shelf, 'ann-lee').coauthors).toEqual([
      { id: 'cy-young', papers: 2 },
      { id: 'bo-jensen', papers: 1 },
    ]);
  });

  test('are co-authors on both sides, also where a paper has more authors than count as having written it together', () => {
    const names = Array.from(
      { length: 100 },
      (_, at) => `Ann L${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
    );
    const everybody = people([paper('one', names)]);
    const beside = new Map(everybody.map(({ id }) => [id, around([paper('one', names)], id).coauthors]));
    for (const [id, coauthors] of beside)
      for (const other of coauthors) expect(beside.get(other.id)?.map((each) => each.id)).toContain(id);
    expect([...beside.values()].filter((coauthors) => coauthors.length > 0)).toHaveLength(60);
  });

  test('are topics, those of most papers first', () => {
    expect(around(shelf, 'ann-lee').topics).toEqual([
      { id: 'graphs', papers: 2 },
      { id: 'trees', papers: 1 },
    ]);
  });

  test('are papers by others that are related to theirs, those first that more of them are related to', () => {
    expect(around(shelf, 'ann-lee').related).toEqual(['four', 'three']);
  });

  test('is nothing where a paper stands alone', () => {
    expect(around([paper('one', ['Ann Lee'])], 'ann-lee')).toEqual({
      coauthors: [],
      topics: [],
      related: [],
    });
  });
});
