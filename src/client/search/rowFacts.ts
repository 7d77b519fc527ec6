import type { Hit } from '#core/query/answer.ts';
import { claimValue } from '#core/show/claimValue.ts';
import { venueAndYear } from '#core/show/venueAndYear.ts';
import { make } from '../page/make.ts';
import { andMorePeople, comma } from '#interface/counts.ts';
import * as narrow from '#interface/narrow.ts';
import * as words from '#interface/search.ts';
import { ofInterface, ofShelf } from '../../interface/ofShelf.ts';

type Nodes = (Node | string)[];

/** Who wrote a result: so many names, and how many more there are. */
export function rowPeople({ authors }: Hit, most: number): Nodes {
  const rest = authors.length - most;
  const names = authors.slice(0, most).join(comma);
  return rest > 0 ? [`${names} `, make('span', ofInterface, andMorePeople(rest))] : [names];
}

/** Where and when, what is claimed and whether there is code: each an element, as `RowFacts.astro` has them. */
export function rowFacts({ venue, year, claim, code }: Hit): HTMLElement[] {
  const place = venueAndYear({ venue, year });
  return [
    ...(place === '' ? [] : [make('span', ofShelf, place)]),
    ...(claim === undefined ? [] : [make('span', ofShelf, ...claimNodes(claim, true))]),
    ...(code ? [make('span', {}, words.hasCode)] : []),
  ];
}

/** The same in one line, after the people: of the shelf, but for what the interface adds. */
export function rowLine(hit: Hit): Nodes {
  const place = venueAndYear(hit);
  const facts = [
    ...(hit.authors.length === 0 ? [] : [rowPeople(hit, 2)]),
    ...(place === '' ? [] : [[place]]),
    ...(hit.claim === undefined ? [] : [claimNodes(hit.claim, false)]),
  ];
  return facts.flatMap((fact, index) => (index === 0 ? fact : [' · ', ...fact]));
}

function claimNodes({ value, kind, more }: NonNullable<Hit['claim']>, isWhole: boolean): Nodes {
  return [
    make('b', { class: 'claim-of', ...ofShelf }, claimValue(value)),
    ' ',
    make('span', ofInterface, narrow.claimKinds[kind].one),
    ...(more > 0 && isWhole ? [comma, make('span', ofInterface, words.moreClaims(more))] : []),
  ];
}
