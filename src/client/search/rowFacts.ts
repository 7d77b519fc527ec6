import type { Hit } from '#core/query/answer.ts';
import { make } from '../page/make.ts';
import { andMore } from '#interface/counts.ts';
import { claimValue } from './claimValue.ts';
import * as narrow from '#interface/narrow.ts';
import * as words from '#interface/search.ts';
import { ofInterface, ofShelf } from '../../interface/ofShelf.ts';

/** Names of authors in one line. */
const shown = 2;

/** One line of a result: who, where and when, what is claimed; of the shelf, but for what the interface adds. */
export function rowFacts({ authors, venue, year, claim, code }: Hit, isWhole: boolean): (Node | string)[] {
  const rest = authors.length - shown;
  const names = authors.slice(0, shown).join(', ');
  const people = rest > 0 ? [`${names} `, make('span', ofInterface, andMore(rest))] : [names];
  const place = [venue, year === undefined ? undefined : String(year)].filter((each) => each !== undefined);
  const facts = [
    ...(authors.length === 0 ? [] : [people]),
    ...(place.length === 0 ? [] : [[place.join(' ')]]),
    ...(claim === undefined ? [] : [claimNodes(claim, isWhole)]),
    ...(code && isWhole ? [[make('span', ofInterface, words.hasCode)]] : []),
  ];
  return facts.flatMap((fact, index) => (index === 0 ? fact : [' · ', ...fact]));
}

function claimNodes({ value, kind, more }: NonNullable<Hit['claim']>, isWhole: boolean): (Node | string)[] {
  const claim = make('b', { class: 'claim-of', ...ofShelf }, claimValue(value));
  const says = make('span', ofInterface, narrow.claimKinds[kind].one);
  return [
    claim,
    ' ',
    says,
    ...(more > 0 && isWhole ? [', ', make('span', ofInterface, words.moreClaims(more))] : []),
  ];
}
