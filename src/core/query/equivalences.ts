import type { Acronym } from '../paper.ts';
import { chunks } from './chunk.ts';
import type { Equivalence } from './engine.ts';

/**
 * Phrases of one meaning, in both directions: the curator's synonyms and the acronyms that
 * at least `least` papers spell out alike. Only phrases whose words the shelf holds (`known`) are worth looking for.
 */
export function equivalencesOf(
  acronyms: readonly (readonly Pick<Acronym, 'short' | 'long'>[])[],
  synonyms: readonly (readonly string[])[],
  least: number,
  known: ReadonlySet<string>,
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
    ...[...counts.values()].filter(({ papers }) => papers >= least).map(({ group }) => group),
    ...synonyms,
  ];

  const means = new Map<string, Map<string, string>>();
  for (const group of groups) {
    const phrases = group
      .map((phrase) => ({ phrase, keys: phraseOf(phrase) }))
      .filter(({ keys }) => keys.length > 0);
    for (const from of phrases) {
      const name = from.keys.join(' ');
      const entry = means.get(name) ?? new Map<string, string>();
      for (const { phrase, keys } of phrases) {
        if (keys.join(' ') !== name && keys.every((key) => known.has(key))) entry.set(keys.join(' '), phrase);
      }
      if (entry.size > 0) means.set(name, entry);
    }
  }
  return [...means]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([keys, phrases]) => ({ keys, means: [...phrases.values()] }));
}

/** The keys of a phrase, stop words left out: what two spellings of it share. */
export function phraseOf(phrase: string): string[] {
  return chunks(phrase).flatMap(({ content }) => content);
}
