import type { Answer, ChangeKind, FacetGroup, Understood } from '#core/query/answer.ts';
import { unknown } from '#core/query/answer.ts';
import { claimKinds } from '#core/claimKinds.ts';
import { IndexError } from '#core/index/engine.ts';
import { list } from '#interface/speech.ts';
import * as narrow from '#interface/narrow.ts';
import * as words from '#interface/search.ts';
import { pieces } from '../../interface/pieces.ts';
import { ofShelf } from '../../interface/ofShelf.ts';
import { yearsLabel } from './yearsLabel.ts';
import { comma } from '#interface/counts.ts';

/** A piece of a sentence: plain words, words of the reader's or the shelf's, or a way to another search. */
export type Said = string | { quoted: string } | { strong: string } | { query: string; words: string };

/** One sentence for what was done to the query, with the way back where there is one. */
export function sayUnderstood({ kind, from, to, literal }: Understood): Said[] {
  const { says, back } = words.changes[kind === 'reread' && to.length === 0 ? 'aside' : kind];
  const sentence = filled(says, { typed: [{ quoted: from }], searched: listed(to, 'and') });
  return literal === undefined ? sentence : [...sentence, ' ', { query: literal, words: back }];
}

/** More lines than this nobody reads. */
const most = 5;

/** What the one line tells of: how it was read stands behind it. */
const inLine: ReadonlySet<ChangeKind> = new Set(['respelled', 'folded', 'widened', 'relaxed', 'dropped']);

/** What a reader must be told of an answer beside its tally, line by line. */
export function sayNotes(found: Answer): Said[][] {
  const told = found.understood.filter(({ kind }) => !inLine.has(kind) || found.total === 0);
  return [...shortened(told.map(sayUnderstood)), sayFailed(found)].filter(({ length }) => length > 0);
}

/** How the query was read, with the ways back: what the one line says in a few words. */
export function sayReadings({ understood, total }: Answer): Said[][] {
  return total === 0 ? [] : shortened(understood.filter(({ kind }) => inLine.has(kind)).map(sayUnderstood));
}

function shortened(said: Said[][]): Said[][] {
  const more = said.length - most;
  return more > 0 ? [...said.slice(0, most), [words.moreOfThisKind(more)]] : said;
}

/** More words than these make the line a list. */
const mostWords = { about: 8, also: 3 };

/** The papers of an answer and what they are about, as it was read. */
export function sayAbout(found: Answer, narrowed: boolean): Said[] {
  const { about, understood, total } = found;
  const tally: Said[] = [{ strong: sayTally(found, narrowed) }];
  if (total === 0 || about.length === 0) return tally;
  const asked = about.slice(0, mostWords.about).map(({ typed, read }): Said[] => {
    const readFor = filled(words.readFor, { read: [{ quoted: read ?? '' }], typed: [{ quoted: typed }] });
    return read === undefined ? [{ quoted: typed }] : readFor;
  });
  const also = understood.flatMap(({ kind, to }) => (kind === 'widened' ? to : [])).slice(0, mostWords.also);
  return filled(also.length > 0 ? words.aboutAlso : words.about, {
    papers: tally,
    words: asked.flatMap((each, at) => (at === 0 ? each : [comma, ...each])),
    also: also.flatMap((each, at): Said[] => [...(at === 0 ? [] : [comma]), { quoted: each }]),
  });
}

/** Words that no paper holds, and what looks like them. Empty when there are none. */
export function sayFailed({ failed, nearest, total }: Answer): Said[] {
  if (failed.length === 0) return [];
  const says = total > 0 ? words.noPaperHoldsBut : words.noPaperHolds;
  const sentence = filled(says, { words: listed(failed, 'or') });
  if (nearest.length === 0) return sentence;
  const links = nearest.flatMap(({ word, query }, at): Said[] => [
    ...(at === 0 ? [] : [comma]),
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
  if (value === unknown) return narrow.facets[group].unknown;
  if (group === 'code') return value === 'yes' ? narrow.withCode : narrow.withoutCode;
  if (group === 'claim') return claimLabel(value);
  if (group === 'year') return yearLabel(value);
  return label;
}

function claimLabel(value: string): string {
  const kind = claimKinds.find((each) => each === value);
  return kind === undefined ? value : narrow.claimKinds[kind].one;
}

function yearLabel(value: string): string {
  const [from = '', to] = value.split('..');
  return to === undefined || from === to ? from : yearsLabel({ from, to });
}

/** A facet's label is the shelf's own word where it is a name or a title. */
export function facetAttributes(
  group: FacetGroup,
  value: string,
): { lang?: string | undefined; dir: string } {
  return value !== unknown && ['topic', 'author', 'venue'].includes(group) ? ofShelf : { dir: 'auto' };
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
