import { fields, type Engine, type Field, type Match } from './engine.ts';
import { entryOf, joinedOf, type Entry, type Indexable } from './entry.ts';
import { kindBit } from './claimCode.ts';
import type { Paper } from '../paper.ts';
import { alikeOf, leastSpelled, papersHolding } from './alike.ts';
import { equivalencesOf } from './equivalences.ts';
import { rootOf } from '../words/rootOf.ts';
import { smallKeys } from './smallKeys.ts';
import { vocabularyOf } from './vocabulary.ts';
import { withForms } from './withForms.ts';

/**
 * An engine without an index's files, for a build: what holds all of a query and what its filters let through is the same;
 * the order is near to that of the search, for a word counts by where it stands and not by how often. So is the choice of
 * what holds only some of its words.
 */
export function memoryEngine(
  papers: readonly (Indexable & Partial<Pick<Paper, 'acronyms'>>)[],
  synonyms: readonly (readonly string[])[] = [],
  language = 'en',
): Engine {
  const joined = joinedOf(papers);
  const entries = papers.map((paper) => entryOf(paper, joined));
  const rows = new Map<string, Set<number>>();
  for (const [row, entry] of entries.entries()) {
    for (const key of Object.values(entry).flatMap((keys) => [...keys.keys()])) {
      rows.set(key, (rows.get(key) ?? new Set()).add(row));
    }
  }
  const terms = vocabularyOf(papers);
  const topicTitles = [
    ...new Map(
      papers.flatMap(({ topics, topicTitles: titles }) => topics.map((id, at) => [id, titles[at] ?? id])),
    ).entries(),
  ].map(([id, title]) => ({ id, title }));
  const topicRows = new Map(topicTitles.map(({ id }, at) => [id, at]));
  const authors = [...new Set(papers.flatMap((paper) => paper.authors))];
  const authorRows = new Map(authors.map((name, at) => [name, at]));
  const equivalences = equivalencesOf(
    alikeOf(
      papers.map(({ acronyms = [] }) => acronyms),
      synonyms,
      leastSpelled(papers.length),
      papersHolding(rows),
    ),
  );
  const found = new Map<string, readonly Match[]>();
  const matchesOf = (key: string): readonly Match[] => {
    const matches =
      found.get(key) ?? [...(rows.get(key) ?? [])].flatMap((row) => matchOf(entries[row], row, key));
    found.set(key, matches);
    return matches;
  };
  const small = smallKeys(language, (key) => rows.get(key)?.size ?? 0, papers.length);
  const engine: Engine = {
    size: papers.length,
    common: new Set(),
    small: small && new Set(small),
    find: (key) => Promise.resolve(matchesOf(key)),
    beginningLike: () => Promise.resolve(terms),
    endingLike: () => Promise.resolve([]),
    equivalences: () => Promise.resolve(equivalences),
    cards: (rows) => Promise.resolve(rows.flatMap((row) => papers[row] ?? [])),
    facts: () =>
      Promise.resolve({
        years: papers.map(({ year }) => year),
        topics: papers.map(({ topics }) => topics.map((id) => topicRows.get(id) ?? -1)),
        topicTitles,
        code: papers.map(({ code }) => code),
        claims: papers.map(({ claims }) => claims.reduce((set, { kind }) => set | kindBit(kind), 0)),
      }),
    venues: () => {
      const names = [...new Set(papers.flatMap(({ venue }) => (venue === '' ? [] : venue)))];
      return Promise.resolve({
        names,
        rows: papers.map(({ venue }) => (venue === '' ? [] : [names.indexOf(venue)])),
      });
    },
    measures: () => Promise.resolve(papers.map(({ claims }) => claims)),
    authors: () =>
      Promise.resolve({
        names: authors,
        rows: papers.map((paper) => paper.authors.map((name) => authorRows.get(name) ?? -1)),
      }),
  };
  const root = rootOf(language);
  return root ? withForms(engine, root) : engine;
}

function matchOf(entry: Entry | undefined, row: number, key: string): Match[] {
  if (!entry) return [];
  const held = (Object.keys(fields) as Field[]).filter((field) => entry[field].has(key));
  if (held.length === 0) return [];
  const weight = { name: 2, title: 1.5, author: 1.2, topic: 1, abstract: 1 };
  return [
    {
      row,
      fields: held.reduce((set, field) => set | fields[field], 0),
      score: Math.max(...held.map((field) => weight[field])),
    },
  ];
}
