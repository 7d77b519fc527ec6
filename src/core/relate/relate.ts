import type { Reasoned } from '../paper.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';
import type { Relatable } from './numberTerms.ts';
import { sharedTerms } from './sharedTerms.ts';
import type { TermVector, TermVectors } from './termVectors.ts';
import { cosine, termVectors } from './termVectors.ts';

/** A term of more papers than this leads to those it weighs most in. Keeps the work linear in the papers. */
const POSTINGS = 96;
/** Below this cosine, what two papers share is chance. */
const FAINTEST = 0.1;

/**
 * The papers most like each paper by the cosine of their weighed terms, nearest first (at most `count`), with the
 * terms they share as the reason, as printed in the paper. No two papers are compared that share no telling term:
 * an inverted index leads from each term to the papers it weighs most in, and only the best so found are compared
 * in full. With no term in more than 96 papers the outcome is that of comparing all pairs.
 */
export function relate(
  papers: readonly Relatable[],
  count = 6,
  { vectors, frequency }: TermVectors = termVectors(papers),
): Map<string, Reasoned[]> {
  const postings = invert(vectors, frequency.length);
  const scores = new Float64Array(papers.length);
  const related = new Map<string, Reasoned[]>();
  for (const [at, paper] of papers.entries()) {
    const vector = vectors[at];
    if (!vector) continue;
    const nearest = candidates(at, vector, postings, scores, count * 3)
      .map((other) => ({ other, likeness: cosine(vector, vectors[other]) }))
      .filter(({ likeness }) => likeness >= FAINTEST)
      .toSorted(
        (a, b) => b.likeness - a.likeness || byCodeUnit(papers[a.other]?.id ?? '', papers[b.other]?.id ?? ''),
      )
      .slice(0, count);
    related.set(
      paper.id,
      nearest.flatMap(({ other }) => {
        const [twin, theirs] = [papers[other], vectors[other]];
        return twin && theirs ? [{ id: twin.id, why: sharedTerms(paper, vector, theirs) }] : [];
      }),
    );
  }
  return related;
}

interface Postings {
  /** The postings of a term begin at its number's place and end at the next. */
  starts: Uint32Array;
  papers: Int32Array;
  weights: Float64Array;
}

function invert(vectors: readonly TermVector[], size: number): Postings {
  const starts = new Uint32Array(size + 1);
  for (const { terms } of vectors) for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const free = starts.slice();
  const papers = new Int32Array(starts[size] ?? 0);
  const weights = new Float64Array(papers.length);
  for (const [paper, vector] of vectors.entries()) {
    for (const [at, term] of vector.terms.entries()) {
      const slot = free[term] ?? 0;
      free[term] = slot + 1;
      papers[slot] = paper;
      weights[slot] = vector.weights[at] ?? 0;
    }
  }
  for (let term = 0; term < size; term += 1)
    heaviestFirst(papers, weights, starts[term] ?? 0, starts[term + 1] ?? 0);
  return { starts, papers, weights };
}

/** Sorts the postings of a long list by weight, so that its head can stand for the whole. */
function heaviestFirst(papers: Int32Array, weights: Float64Array, start: number, end: number): void {
  if (end - start <= POSTINGS) return;
  const sorted = Array.from(papers.subarray(start, end), (paper, at) => ({
    paper,
    weight: weights[start + at] ?? 0,
  }));
  sorted.sort((a, b) => b.weight - a.weight || a.paper - b.paper);
  for (const [at, { paper, weight }] of sorted.entries()) {
    papers[start + at] = paper;
    weights[start + at] = weight;
  }
}

/** The papers that score best over the postings of a vector's terms. `scores` is all zero before and after. */
function candidates(
  self: number,
  vector: TermVector,
  postings: Postings,
  scores: Float64Array,
  most: number,
) {
  const touched: number[] = [];
  for (const [at, term] of vector.terms.entries()) {
    const weight = vector.weights[at] ?? 0;
    const start = postings.starts[term] ?? 0;
    const end = Math.min(postings.starts[term + 1] ?? 0, start + POSTINGS);
    for (let slot = start; slot < end; slot += 1) {
      const other = postings.papers[slot] ?? 0;
      if (other === self) continue;
      if (scores[other] === 0) touched.push(other);
      scores[other] = (scores[other] ?? 0) + weight * (postings.weights[slot] ?? 0);
    }
  }
  const best = strongest(touched, scores, most);
  for (const other of touched) scores[other] = 0;
  return best;
}

/** The `most` papers of highest score, without sorting them all; of equals those that come first. */
function strongest(touched: readonly number[], scores: Float64Array, most: number): number[] {
  const scoreOf = (paper: number | undefined) => (paper === undefined ? 0 : (scores[paper] ?? 0));
  const best: number[] = [];
  for (const paper of touched) {
    const score = scoreOf(paper);
    if (best.length === most && score <= scoreOf(best.at(-1))) continue;
    let at = best.length;
    while (at > 0 && scoreOf(best[at - 1]) < score) at -= 1;
    best.splice(at, 0, paper);
    if (best.length > most) best.pop();
  }
  return best;
}
