import type { Paper } from '../paper.ts';
import type { Person } from './people.ts';
import { personId } from './people.ts';

/** Where an author's page leads to: each the strongest first. */
export interface AroundPerson {
  /** With whom somebody wrote, and how many papers of the shelf. */
  coauthors: { id: string; papers: number }[];
  /** Of what. */
  topics: { id: string; papers: number }[];
  /** Papers of others that are related to theirs. */
  related: string[];
}

/** Authors of one paper who count as having written it together: of a collaboration of thousands nobody knows all. */
const mostAuthors = 60;

/**
 * What stands around somebody: co-authors, topics, and papers by others that their own are related to, those first that
 * more of them are, then those that stand nearer.
 *
 * @param idOf the person whom an address stands for, as people have several spellings
 */
export function aroundPerson(person: Person, idOf: ReadonlyMap<string, string>): AroundPerson {
  const own = new Set(person.papers.map(({ id }) => id));
  const coauthors = new Map<string, number>();
  const topics = new Map<string, number>();
  const related = new Map<string, number>();
  for (const paper of person.papers) {
    const together = authorsOf(paper, idOf);
    // Whoever comes after these is no co-author of them, as they are none of theirs.
    if (together.delete(person.id)) for (const id of together) add(coauthors, id, 1);
    for (const { id } of paper.topics) add(topics, id, 1);
    for (const [at, { id }] of paper.related.entries()) if (!own.has(id)) add(related, id, 1 + 1 / (at + 2));
  }
  return {
    coauthors: ranked(coauthors).map(([id, papers]) => ({ id, papers })),
    topics: ranked(topics).map(([id, papers]) => ({ id, papers })),
    related: ranked(related).map(([id]) => id),
  };
}

function authorsOf({ authors }: Paper, idOf: ReadonlyMap<string, string>): Set<string> {
  return new Set(authors.slice(0, mostAuthors).flatMap(({ name }) => idOf.get(personId(name)) ?? []));
}

function add(counts: Map<string, number>, id: string, weight: number): void {
  counts.set(id, (counts.get(id) ?? 0) + weight);
}

/** Of equals those that were met first. */
function ranked(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
