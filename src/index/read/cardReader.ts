import { type Card, type Engine, type Facts, IndexError, type StatedClaim } from '#core/index/engine.ts';
import { claimKinds } from '#core/claimKinds.ts';
import { cardParts } from '../code/cardParts.ts';
import { layout } from '../code/files.ts';

interface Place {
  part: number;
  at: number;
}

/**
 * Reads cards by row. `facts` and `table`, which reads a file of the index, shall remember what they have read. Rejects
 * with an `IndexError` when there is none of a row: never is it that of another paper.
 */
export function cardReader(
  facts: () => Promise<Facts>,
  table: (path: string) => Promise<unknown>,
): Engine['cards'] {
  let places: Place[] | undefined;
  return async (rows) => {
    const known = await facts();
    places ??= placesIn(known);
    const placed = rows.map((row) => {
      const place = places?.[row];
      if (place === undefined) throw new IndexError('damaged', layout.facts);
      return { row, ...place };
    });
    return Promise.all(
      placed.map(async ({ row, part, at }) => {
        const path = layout.cards(part);
        const card = ((await table(path)) as unknown[])[at];
        if (card === undefined) throw new IndexError('damaged', path);
        return cardOf(card, row, known);
      }),
    );
  };
}

/** Where the card of each row stands. */
function placesIn({ topics }: Facts): Place[] {
  const places: Place[] = [];
  for (const [part, rows] of cardParts(topics).entries())
    for (const [at, row] of rows.entries()) places[row] = { part, at };
  return places;
}

function cardOf(value: unknown, row: number, { topics, topicTitles, years, code }: Facts): Card {
  const [id, title, abstract, authors, names, venue, claims] = value as Written;
  const ids = (topics[row] ?? []).flatMap((at) => topicTitles[at]?.id ?? []);
  return {
    id,
    title,
    abstract,
    authors,
    names,
    topics: ids,
    year: years[row] ?? 0,
    venue,
    code: code[row] ?? false,
    claims: statedOf(claims),
  };
}

type Written = [
  id: string,
  title: string,
  abstract: string,
  authors: string[],
  names: string[],
  venue: string,
  claims: number[],
];

/** Five numbers each: the kind, where it begins, how long it is, and how much its phrase is longer at either end. */
function statedOf(claims: readonly number[]): StatedClaim[] {
  return Array.from({ length: claims.length / 5 }, (_, at) => {
    const [kind = 0, start = 0, length = 0, before = 0, after = 0] = claims.slice(5 * at, 5 * at + 5);
    const end = start + length;
    return { kind: claimKinds[kind] ?? 'level', start, end, from: start - before, to: end + after };
  });
}
