import { citationOf } from './citationOf.ts';
import { type CitedPlace, citedPlace } from './citedPlace.ts';
import type { Fact } from './factNames.ts';
import type { Facts } from './fieldNames.ts';
import { yearOf } from './fullestDate.ts';
import { plain } from './heldText.ts';
import { plainName } from './plainName.ts';

/**
 * Facts with those that one text says of where the paper stands, be it called a citation or a journal; what has a name
 * of its own counts more.
 */
export function withCitedPlace(facts: Facts): Facts {
  const { given } = facts;
  const [source] = given.get('cited') ?? [];
  const cited = citationOf(source?.values[0]) ?? '';
  const place = behindTitle(cited, plain(given.get('title')?.[0]?.values[0]) ?? '');
  if (place) add(facts, place);
  // As of arXiv's "Submitted to Phys. Rev. D".
  else if (source && plainName(source.name) === 'journalref' && !given.has('venue'))
    given.set('venue', [source]);
  // Embase has the name of a conference beside "Examples (2019) 12:Supplement 1 (S11-S19)".
  const beside = facts.unread.find(
    ({ name, value }) => /^source$/i.test(name) && citedPlace(plain(value) ?? ''),
  );
  if (beside) {
    given.set('venue', [{ name: 'source', values: [beside.value] }, ...(given.get('venue') ?? [])]);
    facts.unread = facts.unread.filter((other) => other !== beside);
  }
  const [venue, ...others] = given.get('venue') ?? [];
  const named = venue && citedPlace(plain(venue.values[0]) ?? '');
  if (!named) return facts;
  given.set('venue', named.venue === undefined ? others : [{ ...venue, values: [named.venue] }, ...others]);
  add(facts, named);
  return facts;
}

/** Of "Roe A. (2019). Old hips. J Hip, 3(2), 5-9" only what stands behind the title is the place, but for the year. */
function behindTitle(cited: string, title: string): CitedPlace | undefined {
  const at = title === '' ? -1 : cited.toLowerCase().indexOf(title.toLowerCase());
  // What stands in quotation marks is the title, also where it is not as the paper's, unless they are of a title.
  const found = /["“][^"“”]{4,400}["”]/.exec(cited);
  const quoted = found && at >= 0 && found.index >= at && found.index < at + title.length ? null : found;
  if (at < 0 && !quoted) return citedPlace(cited);
  const [start, end] = quoted ? [quoted.index, quoted.index + quoted[0].length] : [at, at + title.length];
  const place = citedPlace(cited.slice(end).replace(/^[^\p{L}\d]*(?:in: )?/iu, ''));
  return place && { ...place, year: place.year ?? yearOf(cited.slice(0, start)) };
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
