import type { Acronym } from '../paper.ts';
import { queryWords } from '../words/queryWords.ts';
import type { Equivalence } from './engine.ts';

/**
 * Phrases of one meaning, in both directions: the curator's synonyms and the acronyms that at least `least` papers
 * spell out alike. An acronym of several meanings leads to each of them, but none of them leads to it: who looks for
 * "speculative decoding" does not mean the SD of "stable diffusion". Of acronyms only those that bring papers which their expansion does not have, or the other way
 * round: most stand only beside what they stand for.
 */
export function equivalencesOf(
  acronyms: readonly (readonly Pick<Acronym, 'short' | 'long'>[])[],
  synonyms: readonly (readonly string[])[],
  least: number,
  papersWith: (keys: readonly string[]) => ReadonlySet<number>,
): Equivalence[] {
  const meanings = countMeanings(acronyms);
  const groups: Group[] = [
    ...meanings
      .filter(({ papers }) => papers >= least)
      .map(({ short, long, share }): Group => ({
        phrases: share >= MAIN_MEANING ? [short, long] : [short],
        means: [short, long],
        given: false,
      })),
    ...synonyms.map((phrases): Group => ({ phrases, means: phrases, given: true })),
  ];

  const means = new Map<string, Map<string, string>>();
  for (const group of groups) {
    const { given } = group;
    const others = group.means
      .map((phrase) => ({ phrase, keys: phraseOf(phrase) }))
      .filter(({ keys }) => keys.length > 0)
      .map((each) => ({ ...each, papers: papersWith(each.keys) }));
    for (const from of others.filter(({ phrase }) => group.phrases.includes(phrase))) {
      const name = from.keys.join(' ');
      const entry = means.get(name) ?? new Map<string, string>();
      for (const { phrase, keys, papers } of others) {
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

/** Of the papers that spell an acronym out, so many must spell it out alike for the meaning to lead to the acronym. */
const MAIN_MEANING = 0.75;

interface Group {
  /** Whoever types one of these … */
  phrases: readonly string[];
  /** … finds these too. */
  means: readonly string[];
  /** By the curator. */
  given: boolean;
}

interface Meaning extends Pick<Acronym, 'short' | 'long'> {
  papers: number;
  /** Of the papers that spell this acronym out. */
  share: number;
}

function countMeanings(acronyms: readonly (readonly Pick<Acronym, 'short' | 'long'>[])[]): Meaning[] {
  const meanings = new Map<string, Meaning>();
  const totals = new Map<string, number>();
  for (const { short, long } of acronyms.flat()) {
    const acronym = phraseOf(short).join(' ');
    const name = `${acronym}\n${phraseOf(long).join(' ')}`;
    const meaning = meanings.get(name) ?? { short, long, papers: 0, share: 0 };
    meaning.papers++;
    meanings.set(name, meaning);
    totals.set(acronym, (totals.get(acronym) ?? 0) + 1);
  }
  return [...meanings.values()].map((meaning) => ({
    ...meaning,
    share: meaning.papers / (totals.get(phraseOf(meaning.short).join(' ')) ?? 1),
  }));
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
  return queryWords(phrase).flatMap(({ content }) => content);
}
