import type { Acronym } from '../paper.ts';
import { chunks } from './chunk.ts';
import type { Equivalence } from './engine.ts';

/**
 * Phrases of one meaning, as lists of keys, in both directions: the curator's synonyms and the acronyms that
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
  const groups = [...[...counts.values()].filter(({ papers }) => papers >= least).map(({ group }) => group), ...synonyms];

  const means = new Map<string, Map<string, readonly string[]>>();
  for (const group of groups) {
    const phrases = group.map(phraseOf).filter((keys) => keys.length > 0);
    for (const from of phrases) {
      const others = phrases.filter((to) => to !== from && to.join(' ') !== from.join(' ') && to.every((key) => known.has(key)));
      if (others.length === 0) continue;
      const entry = means.get(from.join(' ')) ?? new Map<string, readonly string[]>();
      for (const to of others) entry.set(to.join(' '), to);
      means.set(from.join(' '), entry);
    }
  }
  return [...means]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]) => ({ keys: from.split(' '), means: [...to.values()] }));
}

function phraseOf(phrase: string): string[] {
  return chunks(phrase).flatMap(({ content }) => content);
}
