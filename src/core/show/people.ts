import type { Author, Paper } from '../paper.ts';
import { personName } from '../people/personName.ts';
import { samePeople } from '../people/samePeople.ts';
import { isSmallShelf } from '../smallShelf.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';
import { plainLetters } from '../words/plainLetters.ts';
import { addressPart, slugOf } from '../words/slug.ts';

/** Somebody who wrote papers of the shelf, as their names tell: two people of one name are one here. */
export interface Person {
  /** Part of an address: `tianyu-liu`. */
  id: string;
  name: string;
  /** The same person's other spellings, with the addresses they would have. */
  otherwise: { id: string; name: string }[];
  /** What the list is sorted by: the family name, then the given; of an organisation the whole. */
  sortKey: string;
  papers: Paper[];
}

/**
 * The people who get a page: all on a small shelf; on a large one those with the most papers, at least two, one for
 * four papers of the shelf. Most authors of 10,000 papers wrote one, and 30,000 pages with one link each help nobody.
 */
export function withPages(everybody: readonly Person[], papers: number): Person[] {
  if (isSmallShelf(papers)) return [...everybody];
  const counts = everybody.map((person) => person.papers.length).toSorted((a, b) => b - a);
  // All with as many papers as the first who is left out are left out, too.
  const least = Math.max(2, (counts[Math.floor(papers / 4)] ?? 1) + 1);
  return everybody.filter((person) => person.papers.length >= least);
}

/** Where a name leads: to the author's page where there is one, else to the one paper, or the search for all spellings. */
export function pathOfPerson({ id, name, otherwise, papers }: Person, hasPage: boolean): string {
  const [only] = papers;
  if (hasPage) return `authors/${id}/`;
  if (papers.length === 1 && only) return `papers/${only.id}/`;
  return `search/?${[name, ...otherwise.map((other) => other.name)].map((each) => `author=${encodeURIComponent(each)}`).join('&')}`;
}

/** The shelf's authors, most papers kept in the order given, people sorted by last name. */
export function people(papers: Paper[]): Person[] {
  const spellings = new Map<string, { author: Author; papers: Set<Paper> }>();
  const idsOf = new Map<Paper, string[]>();
  for (const paper of papers) {
    const ids = paper.authors.map(({ name }) => personId(name));
    idsOf.set(paper, ids);
    for (const [index, author] of paper.authors.entries()) {
      const id = ids[index] ?? '';
      const spelling = spellings.get(id) ?? { author, papers: new Set<Paper>() };
      spelling.papers.add(paper);
      spellings.set(id, spelling);
    }
  }
  const same = samePeople(
    [...spellings].map(([id, { author, papers: own }]) => ({
      id,
      author,
      papers: [...own].map((paper) => idsOf.get(paper) ?? []),
    })),
  );
  const place = new Map(papers.map((paper, index) => [paper, index]));
  const persons = [...Map.groupBy(spellings, ([id]) => same.get(id) ?? id)].map(([id, written]): Person => {
    const { author } = spellings.get(id) ?? { author: { name: id } };
    const otherwise = written.flatMap(
      ([
        other,
        {
          author: { name },
        },
      ]) => (other === id ? [] : { id: other, name }),
    );
    const own = [...new Set(written.flatMap(([, spelling]) => [...spelling.papers]))];
    return {
      id,
      name: author.name,
      otherwise,
      sortKey: sortKey(author),
      papers:
        otherwise.length === 0 ? own : own.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
    };
  });
  return persons.toSorted((a, b) => byCodeUnit(a.sortKey, b.sortKey) || byCodeUnit(a.id, b.id));
}

/** The part of an address that stands for a name: "Mihai Capotă" → `mihai-capota`; another script gives a fingerprint. */
export function personId(name: string): string {
  const slug = slugOf(name.replaceAll(/['’.]/g, ''));
  const isLatin = slug.length >= 2 && !/[^\p{Script=Latin}\p{P}\p{Zs}\p{M}\p{N}]/u.test(name);
  return addressPart(name, 'author', isLatin ? slug : '');
}

function sortKey(author: Author): string {
  const name = personName(author);
  // No Arabic list is ordered by the article.
  return plainLetters(name.literal ?? `${name.family} ${name.given}`).replace(/^ال(?=\p{L}{2})/u, '');
}
