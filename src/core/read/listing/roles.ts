import weights from '../data/listingWeights.json' with { type: 'json' };
import { noTitles } from './noTitles.ts';
import { noScores, roles, type Scores } from './roleScores.ts';
import { candidatesOf, ownScores } from './roleSigns.ts';
import type { Segment } from './segments.ts';
import type { Signed } from './signs.ts';

export interface Roles {
  scores: ReadonlyMap<number, Scores>;
  /** Whether a unit would be a title if no other stood between it and its abstract. */
  isTitleLike: (at: number) => boolean;
}

/** The roles of all units outside abstracts, each by itself and by what stands at its place in the other records. */
export function rolesOf(units: readonly Signed[], segments: readonly Segment[]): Roles {
  const own = new Map<number, Scores>();
  for (const segment of segments) {
    const isNone = noTitles(units, segment);
    for (const [index, candidate] of candidatesOf(units, segment)) {
      const scores = ownScores(candidate);
      own.set(index, isNone(index) ? { ...scores, title: scores.title - surely } : scores);
    }
  }
  const places = new Map(segments.flatMap((segment) => [...placesOf(units, segment)]));
  let free = own;
  let scores = withOneTitle(segments, own);
  // What the places tell is judged again with what they have told.
  for (let round = 0; round < 2; round += 1) {
    free = pooled(places, own, scores);
    scores = withOneTitle(segments, free);
  }
  return { scores, isTitleLike: (at) => titleOdds(free.get(at)) > 0.5 };
}

/** As log-odds. */
const surely = 12;

// An abstract has one title, so units before it compete to be that; that it has none is the less likely.
function withOneTitle(
  segments: readonly Segment[],
  scores: ReadonlyMap<number, Scores>,
): Map<number, Scores> {
  const found = new Map<number, Scores>();
  for (const { first, end, next } of segments) {
    const odds = new Map<number, number>();
    let sum = Math.exp(weights.noTitle);
    for (let index = first; index < end; index += 1) {
      const score = scores.get(index);
      if (!score) continue;
      const own = Math.exp(Math.min(30, titleOdds(score)));
      odds.set(index, own);
      sum += own;
    }
    for (const [index, own] of odds) {
      const score = scores.get(index);
      if (!score) continue;
      // Behind the last paper nothing is a title.
      const share = next ? Math.min(0.9999, Math.max(1e-9, own / sum)) : 1e-6;
      const rest = Math.log(1 - share) - logSum(others(score));
      const judged = { ...score, title: Math.log(share) };
      for (const role of roles) if (role !== 'title') judged[role] += rest;
      found.set(index, judged);
    }
  }
  return found;
}

function titleOdds(score: Scores | undefined): number {
  return score ? score.title - logSum(others(score)) : -99;
}

function others({ authors, venue, abstract, other }: Scores): number[] {
  return [authors, venue, abstract, other];
}

function logSum(scores: readonly number[]): number {
  const most = Math.max(...scores);
  return Math.log(scores.reduce((total, score) => total + Math.exp(score - most), 0)) + most;
}

// Units that stand at one place of their records speak for each other: those of a kind, counted from the abstract, and
// those as many units before or behind an abstract.
function pooled(
  places: ReadonlyMap<number, string[]>,
  own: ReadonlyMap<number, Scores>,
  scores: ReadonlyMap<number, Scores>,
): Map<number, Scores> {
  const sums = new Map<string, Scores & { count: number }>();
  for (const [index, keys] of places) {
    const score = scores.get(index);
    if (!score) continue;
    for (const key of keys) {
      const sum = sums.get(key) ?? { ...noScores(), count: 0 };
      for (const role of roles) sum[role] += Math.exp(score[role]);
      sum.count += 1;
      sums.set(key, sum);
    }
  }
  const found = new Map<number, Scores>();
  for (const [index, keys] of places) {
    const total = { ...(own.get(index) ?? noScores()) };
    for (const [at, key] of keys.entries()) {
      const sum = sums.get(key);
      if (!sum) continue;
      const weight = (weights.places[at] ?? 0) * (1 - 1 / sum.count);
      for (const role of roles) total[role] += weight * Math.log(sum[role] / sum.count + 0.003);
    }
    found.set(index, total);
  }
  return found;
}

function* placesOf(units: readonly Signed[], { first, end, next }: Segment): Generator<[number, string[]]> {
  const ranks = new Map<string, number>();
  for (let index = end - 1; index >= first; index -= 1) {
    const form = units[index]?.signs.form ?? '';
    const rank = (ranks.get(form) ?? 0) + 1;
    ranks.set(form, rank);
    const side = next ? 'to' : 'end';
    yield [
      index,
      [
        `${form} ${side} ${Math.min(rank, 6)}`,
        next ? `before ${Math.min(end - index, 9)}` : 'tail',
        first === 0 ? 'head' : `behind ${Math.min(index - first, 9)} of ${Math.min(9, end - first)}`,
      ],
    ];
  }
}
