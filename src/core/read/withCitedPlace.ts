import { type CitedPlace, citedPlace } from './citedPlace.ts';
import type { Fact } from './factNames.ts';
import type { Facts } from './fieldNames.ts';
import { plain } from './heldText.ts';

/**
 * Facts with those that one text says of where the paper stands, be it called a citation or a journal; what has a name
 * of its own counts more.
 */
export function withCitedPlace(facts: Facts): Facts {
  const { given } = facts;
  const cited = plain(given.get('cited')?.[0]?.values[0]);
  const place = cited === undefined ? undefined : citedPlace(cited);
  if (place) add(facts, place);
  // As of arXiv's "Submitted to Phys. Rev. D".
  else if (cited !== undefined && !given.has('venue')) given.set('venue', given.get('cited') ?? []);
  const [venue] = given.get('venue') ?? [];
  const named = venue && citedPlace(plain(venue.values[0]) ?? '');
  if (!named) return facts;
  given.set('venue', named.venue === undefined ? [] : [{ ...venue, values: [named.venue] }]);
  add(facts, named);
  return facts;
}

function add({ given }: Facts, { year, date, ...place }: CitedPlace): void {
  const isDated = given.has('date') || given.has('month');
  const parts: [Fact, string | undefined][] = [
    ...(Object.entries(place) as [Fact, string | undefined][]),
    ['date', isDated ? undefined : date],
    ['year', isDated ? undefined : year],
  ];
  for (const [fact, value] of parts) {
    const isGiven = given.has(fact) || (fact === 'pages' && given.has('firstpage'));
    if (!isGiven && value !== undefined) given.set(fact, [{ name: fact, values: [value] }]);
  }
}
