import type { Answer, FacetGroup, Understood } from '#core/query/answer.ts';
import { unknown } from '#core/query/answer.ts';
import { IndexError } from '#core/index/engine.ts';
import { list } from '#interface/speech.ts';
import * as words from '#interface/search.ts';
import { pieces } from '../../interface/pieces.ts';
import { ofShelf } from '../../interface/ofShelf.ts';

/** A piece of a sentence: plain words, words of the reader's or the shelf's, or a way to another search. */
export type Said = string | { quoted: string } | { query: string; words: string };

/** One sentence for what was done to the query, with the way back where there is one. */
export function sayUnderstood({ kind, from, to, literal }: Understood): Said[] {
  const { says, back } = words.changes[kind === 'reread' && to.length === 0 ? 'aside' : kind];
  const sentence = filled(says, { typed: [{ quoted: from }], searched: listed(to, 'and') });
  return literal === undefined ? sentence : [...sentence, ' ', { query: literal, words: back }];
}

/** More lines than this nobody reads. */
const most = 5;

/** All there is to say of an answer but its tally, line by line. */
export function sayNotes(found: Answer): Said[][] {
  const said = found.understood.map(sayUnderstood);
  const more = said.length - most;
  const shown = more > 0 ? [...said.slice(0, most), [words.moreOfThisKind(more)]] : said;
  return [...shown, sayFailed(found)].filter(({ length }) => length > 0);
}

/** Words that no paper holds, and what looks like them. Empty when there are none. */
export function sayFailed({ failed, nearest, total }: Answer): Said[] {
  if (failed.length === 0) return [];
  const says = total > 0 ? words.noPaperHoldsBut : words.noPaperHolds;
  const sentence = filled(says, { words: listed(failed, 'or') });
  if (nearest.length === 0) return sentence;
  const links = nearest.flatMap(({ word, query }, at): Said[] => [
    ...(at === 0 ? [] : [', ']),
    { query, words: word },
  ]);
  return [...sentence, ' ', ...filled(words.nearestWords, { words: links })];
}

/** `narrowed`: facets are chosen. */
export function sayTally({ total, empty }: Answer, narrowed: boolean): string {
  if (total > 0) return words.tally(total);
  if (narrowed) return words.nothingWithin;
  return empty ? words.nothingToSearch : words.nothingMatches;
}

/** How a value of a facet is called; people, years and topics are called what they are. */
export function facetLabel(group: FacetGroup, { value, label }: { value: string; label: string }): string {
  if (value === unknown) return words.facets[group].unknown;
  if (group === 'code') return value === 'yes' ? words.withCode : words.withoutCode;
  return label;
}

/** A facet's label is the shelf's own word where it is a name or a title. */
export function facetAttributes(
  group: FacetGroup,
  value: string,
): { lang?: string | undefined; dir: string } {
  return value !== unknown && (group === 'topic' || group === 'author') ? ofShelf : { dir: 'auto' };
}

/** What went wrong with the index, and what to do. */
export function sayFault(error: unknown): string {
  const fault = error instanceof IndexError ? error.fault : 'damaged';
  return words.faults[fault];
}

/** A saying with what belongs in its places. */
function filled(saying: string, places: Readonly<Record<string, Said[]>>): Said[] {
  return pieces(saying).flatMap(({ kind, text }) => (kind === 'place' ? (places[text] ?? []) : text));
}

function listed(members: readonly string[], last: 'and' | 'or'): Said[] {
  return list(members, last).map(({ type, value }) => (type === 'literal' ? value : { quoted: value }));
}
