import type { Acronym } from '../paper.ts';
import { phraseOf, type Alike } from './equivalences.ts';

/**
 * Phrases of one meaning: the curator's synonyms, and the acronyms that at least `least` papers spell out alike. An
 * acronym of several meanings leads to each of them, but none of them leads to it: who looks for "speculative decoding"
 * does not mean the SD of "stable diffusion". Of acronyms only those that bring papers which their expansion does not
 * have, or the other way round: most stand only beside what they stand for.
 */
export function alikeOf(
  acronyms: readonly (readonly Pick<Acronym, 'short' | 'long'>[])[],
  synonyms: readonly (readonly string[])[],
  least: number,
  papersWith: (keys: readonly string[]) => ReadonlySet<number>,
): Alike[] {
  const held = (phrase: string) => papersWith(phraseOf(phrase));
  const brings = (from: string, to: string) => {
    const known = held(from);
    return [...held(to)].some((row) => !known.has(row));
  };
  const spelled = countMeanings(acronyms)
    .filter(({ papers }) => papers >= least)
    .map(({ short, long, share }): Alike => {
      const both = [
        ...(brings(short, long) ? [[short, long]] : []),
        ...(share >= MAIN_MEANING && brings(long, short) ? [[long, short]] : []),
      ];
      return { from: both.flatMap(([from = '']) => from), to: both.flatMap(([, to = '']) => to) };
    });
  const all = [
    ...spelled,
    ...synonyms.map((phrases) => ({ from: phrases, to: phrases.filter((phrase) => held(phrase).size > 0) })),
  ];
  return all.filter(({ from, to }) => from.length > 0 && to.length > 0);
}

/** So many of the papers of a shelf must spell an acronym out: on a large one that of one paper is mostly its own, and found with it. */
export function leastSpelled(papers: number): number {
  return papers < 500 ? 1 : papers < 5000 ? 2 : 3;
}

/** Of the papers that spell an acronym out, so many must spell it out alike for the meaning to lead to the acronym. */
const MAIN_MEANING = 0.75;

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
