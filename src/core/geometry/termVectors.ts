import type { NumberedTerms, Relatable } from './numberTerms.ts';
import { numberTerms, textOf } from './numberTerms.ts';

/** A paper as its most telling terms, a vector of length 1. The lists run side by side. */
export interface TermVector {
  /** Term numbers, ascending. */
  terms: Int32Array;
  weights: Float64Array;
  /** Where each term stands best, in the paper's text: start and end by turns. */
  spots: Int32Array;
}

export interface TermVectors {
  /** One to a paper, in the order of the papers. */
  vectors: TermVector[];
  /** In how many papers each term stands, by term number. */
  frequency: Uint32Array;
}

/** A vector keeps this many terms: beyond, weights are too small to move a neighbour. */
const KEPT = 64;
/** A title, or a keyword, says as much as three mentions. */
const TITLE = 3;
/** Words met in two papers of a few dozen are mostly there by chance: this many papers more soften their rarity. */
const CHANCE = 3;
/** The name of a system, met in another paper, is the best of reasons. */
const NAME = 2;

/**
 * Weighs the terms of all papers: BM25's saturating term frequency (Robertson & Zaragoza 2009, k1 = 1.2, b = 0.75)
 * times the logarithm of rarity. Terms of a single paper are left out, for nothing can share them.
 */
export function termVectors(papers: readonly Relatable[]): TermVectors {
  const numbered = numberTerms(papers);
  const frequency = holders(papers.length, numbered);
  const mean = papers.reduce((sum, _, at) => sum + numbered.length(at), 0) / Math.max(papers.length, 1);
  const vectors = papers.map((paper, at) => {
    const stretch = 1.2 * (0.25 + (0.75 * numbered.length(at)) / mean);
    const weighed: Weighed[] = [];
    for (const counted of count(paper, numbered.occurrences(at))) {
      const held = frequency[counted.term] ?? 0;
      if (held < 2) continue;
      const rarity =
        Math.log((papers.length + 1 + CHANCE) / (held + CHANCE)) * (numbered.isName(counted.term) ? NAME : 1);
      weighed.push({ ...counted, weight: (rarity * counted.times) / (counted.times + stretch) });
    }
    return pack(weighed);
  });
  return { vectors, frequency };
}

interface Counted {
  term: number;
  times: number;
  start: number;
  end: number;
}

type Weighed = Counted & { weight: number };

function holders(papers: number, { occurrences, size }: NumberedTerms): Uint32Array {
  const frequency = new Uint32Array(size);
  const seen = new Uint32Array(size);
  for (let paper = 0; paper < papers; paper += 1) {
    const found = occurrences(paper);
    for (let at = 0; at < found.length; at += 3) {
      const term = found[at] ?? 0;
      if (seen[term] === paper + 1) continue;
      seen[term] = paper + 1;
      frequency[term] = (frequency[term] ?? 0) + 1;
    }
  }
  return frequency;
}

function count(paper: Relatable, occurrences: Int32Array): Iterable<Counted> {
  const source = textOf(paper);
  const keywordsFrom = paper.title.length + paper.abstract.length + 2;
  const counted = new Map<number, Counted & { plain: boolean }>();
  for (let at = 0; at < occurrences.length; at += 3) {
    const [term = 0, start = 0, end = 0] = occurrences.subarray(at, at + 3);
    const times = start < paper.title.length || start > keywordsFrom ? TITLE : 1;
    // Shown as in running text, "speculative decoding", rather than as in a title or at the head of a sentence.
    const plain = /^\P{Lu}/u.test(source.slice(start, end));
    const known = counted.get(term);
    if (!known) counted.set(term, { term, times, start, end, plain });
    else {
      known.times += times;
      if (plain && !known.plain) Object.assign(known, { start, end, plain });
    }
  }
  return counted.values();
}

function pack(weighed: Weighed[]): TermVector {
  // Numbers of terms depend on the order of the papers; which terms are kept, and how they add up, does not.
  const heaviest = weighed
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start || a.end - b.end)
    .slice(0, KEPT);
  const length = Math.hypot(...heaviest.map(({ weight }) => weight)) || 1;
  const kept = heaviest.toSorted((a, b) => a.term - b.term);
  return {
    terms: Int32Array.from(kept, ({ term }) => term),
    weights: Float64Array.from(kept, ({ weight }) => weight / length),
    spots: Int32Array.from(kept.flatMap(({ start, end }) => [start, end])),
  };
}

/** Calls back with the places of each term that both have. */
export function eachShared(
  one: TermVector,
  other: TermVector,
  visit: (mine: number, theirs: number) => void,
): void {
  let mine = 0;
  let theirs = 0;
  while (mine < one.terms.length && theirs < other.terms.length) {
    const difference = (one.terms[mine] ?? 0) - (other.terms[theirs] ?? 0);
    if (difference === 0) visit(mine, theirs);
    if (difference <= 0) mine += 1;
    if (difference >= 0) theirs += 1;
  }
}

/** The likeness of two papers, from 0 to 1. */
export function cosine(one: TermVector, other: TermVector | undefined): number {
  let sum = 0;
  if (other)
    eachShared(
      one,
      other,
      (mine, theirs) => (sum += (one.weights[mine] ?? 0) * (other.weights[theirs] ?? 0)),
    );
  return sum;
}
