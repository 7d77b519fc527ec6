import { describe, expect, it } from 'vitest';
import { authorsOf } from '#core/people/authorsOf.ts';
import { agreements } from '#core/unite/agreements.ts';

/** Of two lists of names the one that stands, by its number; undefined when they contradict each other. */
function standing(...lists: [unknown, unknown]): number | undefined {
  const [one = [], other = []] = lists.map((list) => authorsOf(list));
  const agreed = agreements.authors(one, other);
  return agreed === undefined ? undefined : agreed === one ? 0 : 1;
}

describe('the authors of two records', () => {
  it.each<[string, unknown, unknown, number | undefined]>([
    ['the same names: the first', ['Ada Example'], ['Ada Example'], 0],
    ['none and some: those', [], ['Ada Example'], 1],
    ['initials and names: the names', ['A. Example'], ['Ada Example'], 1],
    ['initials without a stop', ['Ada Example'], ['Example A'], 0],
    ['accents and none', ['Jose Muestra'], ['José Muestra'], 0],
    ['family and given name parted: those can be sorted', ['Ada Example'], ['Example, Ada'], 1],
    ['"et al." and all', ['Ada Example', 'et al.'], ['Ada Example', 'Bo Sample'], 1],
    ['one author and two, without a word of more', ['Ada Example'], ['Ada Example', 'Bo Sample'], 1],
    ['two authors and one of them, without a word of more', ['Ada Example', 'Bo Sample'], ['A. Example'], 0],
    ['two authors and the second of them', ['Ada Example', 'Bo Sample'], ['Bo Sample'], undefined],
    ['two people', ['Ada Example'], ['Bo Sample'], undefined],
    ['two people of one family', ['Ada Example'], ['Bo Example'], undefined],
    ['another order of people', ['Ada Example', 'Bo Sample'], ['Bo Sample', 'Ada Example'], undefined],
  ])('%s', (_what, one, other, stands) => {
    expect(standing(one, other)).toBe(stands);
  });
});

const { date, doi, venue, pages, year } = agreements;

it.each([
  ['2023 and a day of it', date('2023', '2023-06-14'), '2023-06-14'],
  ['a day and its month', date('2023-06-14', '2023-06'), '2023-06-14'],
  ['a month and a day of another', date('2023-06', '2023-07-01'), undefined],
  ['the DOI that arXiv gives and another', doi('10.48550/arXiv.2106.15845', '10.1000/1'), '10.1000/1'],
  ['two DOIs', doi('10.1000/1', '10.1000/2'), undefined],
  ['a venue, twice', venue('Proc. of ICML', 'proc of icml'), 'Proc. of ICML'],
  ['pages, twice', pages('730-751', '730–751'), '730-751'],
  ['two years', year(2023, 2024), undefined],
])('of %s stands %s', (_what, stands, right) => {
  expect(stands).toBe(right);
});
