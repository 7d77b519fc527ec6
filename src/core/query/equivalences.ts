import type { Acronym } from '../paper.ts';
import { chunks } from './chunk.ts';
import type { Equivalence } from './engine.ts';

/**
 * Phrases of one meaning, in both directions: the curator's synonyms and the acronyms that at least `least` papers
 * spell out alike. Of acronyms only those that bring papers which their expansion does not have, or the other way
 * round: most stand only beside what they stand for.
 */
export function equivalencesOf(
  acronyms: readonly (readonly Pick<Acronym, 'short' | 'long'>[])[],
  synonyms: readonly (readonly string[])[],
  least: number,
  papersWith: (keys: readonly string[]) => ReadonlySet<number>,
): Equivalence[] {
  const counts = new Map<string, { group: string[]; papers: number }>();
  for (const paper of acronyms) {
    for (const { short, long } of paper) {
      const name = `${phraseOf(short).join(' ')}\n${phraseOf(long).join(' ')}`;
      const entry = counts.get(name) ?? { group: [short, long], papers: 0 };
      entry.papers++;
      counts.set(name, entry);
    }
  }
  const groups = [
    ...[...counts.values()]
      .filter(({ papers }) => papers >= least)
      .map(({ group }) => ({ group, given: false })),
    ...synonyms.map((group) => ({ group, given: true })),
  ];

  const means = new Map<string, Map<string, string>>();
  for (const { group, given } of groups) {
    const phrases = group
      .map((phrase) => ({ phrase, keys: phraseOf(phrase) }))
      .filter(({ keys }) => keys.length > 0)
      .map((each) => ({ ...each, papers: papersWith(each.keys) }));
    for (const from of phrases) {
      const name = from.keys.join(' ');
      const entry = means.get(name) ?? new Map<string, string>();
      for (const { phrase, keys, papers } of phrases) {
        const other = keys.join(' ');
        const isNew = [...papers].some((row) => given || !from.papers.has(row));
        if (other !== name && isNew) entry.set(other, phrase);
      }
      if (entry.size > 0) means.set(name, entry);
    }
  }
  return [...means]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([keys, phrases]) => ({ keys, means: [...phrases.values()] }));
}

/** The rows of the papers that hold all keys of a phrase, given those of each key. */
export function papersHolding(
  rows: ReadonlyMap<string, ReadonlySet<number>>,
): (keys: readonly string[]) => ReadonlySet<number> {
  return ([first = '', ...others]) => {
    const held = others.map((key) => rows.get(key));
    return new Set(
      [...(rows.get(first) ?? [])].filter((row) => held.every((each) => each?.has(row) === true)),
    );
  };
}

/** The keys of a phrase, stop words left out: what two spellings of it share. */
export function phraseOf(phrase: string): string[] {
  return chunks(phrase).flatMap(({ content }) => content);
}
