import type { Relatable } from './numberTerms.ts';
import { textOf } from './numberTerms.ts';
import type { TermVector } from './termVectors.ts';
import { eachShared } from './termVectors.ts';

/** More reasons than these tell a reader nothing. */
const MOST = 5;
/** A term that brings less than this part of the likeness is no reason. */
const SLIGHTEST = 0.04;

/**
 * The terms that make a paper like another, those that bring most first, as printed in the paper.
 * A word is left out when it stands in a pair that is given: "speculative decoding" says "decoding" too.
 */
export function sharedTerms(paper: Relatable, mine: TermVector, theirs: TermVector): string[] {
  const source = textOf(paper);
  const shared: { worth: number; shown: string; start: number }[] = [];
  eachShared(mine, theirs, (at, place) => {
    const [start = 0, end = 0] = mine.spots.subarray(2 * at, 2 * at + 2);
    const worth = (mine.weights[at] ?? 0) * (theirs.weights[place] ?? 0);
    shared.push({ worth, shown: source.slice(start, end), start });
  });
  const whole = shared.reduce((sum, { worth }) => sum + worth, 0);
  const told = shared
    .filter(({ worth }) => worth > whole * SLIGHTEST)
    // Of equals the shorter, then the one that the paper says first: the order of the shelf decides nothing.
    .toSorted((a, b) => b.worth - a.worth || a.shown.length - b.shown.length || a.start - b.start);
  return (
    told
      .map(({ shown }) => shown.replaceAll(/\s+/g, ' '))
      // "message-passing" and "message passing" are one.
      .map((shown) => ({ shown, plain: ` ${shown.toLowerCase().replaceAll(/[-‐‑\s]+/g, ' ')} ` }))
      .filter(({ plain }, at, list) =>
        list.every((other, place) => (other.plain === plain ? place >= at : !other.plain.includes(plain))),
      )
      .slice(0, MOST)
      .map(({ shown }) => shown)
  );
}
