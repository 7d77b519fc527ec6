import type { Author, Paper } from '../paper.ts';
import { isGroup } from '../people/isGroup.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';
import { plainLetters } from '../words/plainLetters.ts';
import { addressPart, slugOf } from '../words/slug.ts';

/** Somebody who wrote papers of the shelf, as their names tell: two people of one name are one here. */
export interface Person {
  /** Part of an address: `tianyu-liu`. */
  id: string;
  name: string;
  /** What the list is sorted by: the family name, of an organisation the whole. */
  sortKey: string;
  papers: Paper[];
}

/** Up to so many papers every author has a page of their own. */
const smallShelf = 1000;

/**
 * The people who get a page: all on a small shelf; on a large one those with two papers or more, because most authors
 * of 10,000 papers wrote one, and 30,000 pages with one link each help nobody.
 */
export function withPages(everybody: Person[], papers: number): Person[] {
  return papers <= smallShelf ? everybody : everybody.filter((person) => person.papers.length > 1);
}

/** The shelf's authors, most papers kept in the order given, people sorted by last name. */
export function people(papers: Paper[]): Person[] {
  const byName = new Map<string, Person>();
  for (const paper of papers) {
    for (const author of paper.authors) {
      const { name } = author;
      const id = personId(name);
      const person = byName.get(id) ?? { id, name, sortKey: sortKey(author), papers: [] };
      if (!person.papers.includes(paper)) person.papers.push(paper);
      byName.set(id, person);
    }
  }
  return [...byName.values()].toSorted((a, b) => byCodeUnit(a.sortKey, b.sortKey) || byCodeUnit(a.id, b.id));
}

/** The part of an address that stands for a name: "Mihai Capotă" → `mihai-capota`; another script gives a fingerprint. */
export function personId(name: string): string {
  const slug = slugOf(name.replaceAll(/['’.]/g, ''));
  const isLatin = slug.length >= 2 && !/[^\p{Script=Latin}\p{P}\p{Zs}\p{M}\p{N}]/u.test(name);
  return addressPart(name, 'author', isLatin ? slug : '');
}

function sortKey(author: Author): string {
  const { name, family = isGroup(author) ? name : name.split(/\s+/).at(-1) } = author;
  return plainLetters(family ?? name);
}
