import type { Card, Engine, Facts } from '#core/index/engine.ts';
import { cardParts } from '../code/cardParts.ts';
import { layout } from '../code/files.ts';

type Place = readonly [part: number, at: number];

/** Reads cards by row. `facts` and `table`, which reads a file of the index, shall remember what they have read. */
export function cardReader(
  facts: () => Promise<Facts>,
  table: (path: string) => Promise<unknown>,
): Engine['cards'] {
  const placesOf = new WeakMap<Facts, Place[]>();
  return async (rows) => {
    const known = await facts();
    const places = placesOf.get(known) ?? placesIn(known);
    placesOf.set(known, places);
    return Promise.all(
      rows.map(async (row) => {
        const [part, at] = places[row] ?? [0, 0];
        const cards = (await table(layout.cards(part))) as unknown[];
        return cardOf(cards[at], row, known);
      }),
    );
  };
}

/** Where the card of each row stands. */
function placesIn({ topics }: Facts): Place[] {
  const places: Place[] = [];
  for (const [part, rows] of cardParts(topics).entries())
    for (const [at, row] of rows.entries()) places[row] = [part, at];
  return places;
}

function cardOf(value: unknown, row: number, { topics, topicTitles, years, code }: Facts): Card {
  const [id, title, abstract, authors, names] = value as [string, string, string, string[], string[]];
  const ids = (topics[row] ?? []).flatMap((at) => topicTitles[at]?.id ?? []);
  return {
    id,
    title,
    abstract,
    authors,
    names,
    topics: ids,
    year: years[row] ?? 0,
    code: code[row] ?? false,
  };
}
