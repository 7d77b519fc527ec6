import type { Claim } from '../paper.ts';
import type { Engine } from '../index/engine.ts';
import { type AskedClaim, isAsked } from './askedClaims.ts';

/** What a paper claims, in its own words. */
export interface FoundClaim {
  /** As printed, between the words of its phrase that stand before and behind it. */
  value: string;
  before: string;
  after: string;
  /** The paper's id. */
  id: string;
  /** What it calls its system, else its title. */
  name: string;
  /** Its main topic. */
  topic?: string | undefined;
  /** Relative to the site's base: the sentence on the paper's page. */
  url: string;
}

/** Claims of one unit, those of the best result first: numbers of different units are never put in one order. */
export interface ClaimGroup {
  unit: Claim['unit'];
  claims: FoundClaim[];
}

/** The answer to "how much?". */
export interface Claimed {
  kinds: Claim['kind'][];
  /** Papers of the list that claim such a thing. */
  papers: number;
  /** Claims there are, one of each paper and unit; as many of them as were asked for are in the groups. */
  total: number;
  groups: ClaimGroup[];
}

const units: readonly Claim['unit'][] = ['×', '%', 'points', 'order of magnitude', 'steps', ''];

/**
 * What the papers of these rows, best first, claim of what is asked; undefined when they claim nothing of it. `most` claims
 * are read, from each unit in turn, so that none hides another. `wordsIn` counts what a sentence says of the question.
 */
export async function claimed(
  rows: readonly number[],
  asked: readonly AskedClaim[],
  wordsIn: (sentence: string) => number,
  most: number,
  engine: Engine,
): Promise<Claimed | undefined> {
  const measures = await engine.measures();
  const found = rows.flatMap((row) => {
    const own = [...(measures[row] ?? []).entries()].filter(([, measure]) => isAsked(measure, asked));
    return [...Map.groupBy(own, ([, { unit }]) => unit)].flatMap(([unit, claims]) => {
      const [first] = claims;
      return first ? [{ row, unit, places: claims.map(([at]) => at), kind: first[1].kind }] : [];
    });
  });
  if (found.length === 0) return undefined;
  const byUnit = units.map((unit) => found.filter((each) => each.unit === unit));
  const turns = byUnit.flatMap((each) => each.map((claim, turn) => ({ claim, turn })));
  const shown = new Set(
    turns
      .toSorted((a, b) => a.turn - b.turn)
      .slice(0, most)
      .map(({ claim }) => claim),
  );
  const groups = await Promise.all(
    byUnit.map(async (each) =>
      read(
        each.filter((claim) => shown.has(claim)),
        wordsIn,
        engine,
      ),
    ),
  );
  return {
    kinds: [...new Set(asked.map(({ kind }) => kind))].filter((kind) =>
      found.some((each) => each.kind === kind),
    ),
    papers: new Set(found.map(({ row }) => row)).size,
    total: found.length,
    groups: groups.flatMap((claims, at) => {
      const unit = units[at];
      return unit === undefined || claims.length === 0 ? [] : [{ unit, claims }];
    }),
  };
}

/** Of each paper the claim whose sentence says most of what is asked; those that say most first. */
async function read(
  papers: readonly { row: number; places: readonly number[] }[],
  wordsIn: (sentence: string) => number,
  engine: Engine,
): Promise<FoundClaim[]> {
  const cards = await engine.cards(papers.map(({ row }) => row));
  return cards
    .flatMap((card, index) => {
      const [best] = (papers[index]?.places ?? [])
        .flatMap((at) => {
          const claim = card.claims[at];
          return claim ? [{ at, claim, says: wordsIn(around(claim.start, card.abstract)) }] : [];
        })
        .toSorted((a, b) => b.says - a.says);
      return best ? [{ ...best, card }] : [];
    })
    .toSorted((a, b) => b.says - a.says)
    .map(({ at, claim, card }) => ({
      before: card.abstract.slice(claim.from, claim.start),
      value: card.abstract.slice(claim.start, claim.end),
      after: card.abstract.slice(claim.end, claim.to),
      id: card.id,
      name: card.names[0] ?? card.title,
      topic: card.topics[0],
      url: `papers/${card.id}/#claim-${String(at + 1)}`,
    }));
}

/** The sentence around this place. */
function around(place: number, abstract: string): string {
  const end = abstract.indexOf('. ', place);
  return abstract.slice(abstract.lastIndexOf('. ', place) + 1, end < 0 ? undefined : end);
}
