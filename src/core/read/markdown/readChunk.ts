import { arxivOf } from '../../ids/arxiv.ts';
import { doiOf } from '../../ids/doi.ts';
import { linkKind } from '../../ids/linkKind.ts';
import { withoutEnd } from '../../ids/withoutEnd.ts';
import { yearOf } from '../fullestDate.ts';
import { withoutButtons } from './buttons.ts';
import { type Chunk, textOf } from './chunksIn.ts';
import { addFact, addLink, type Facts } from './facts.ts';
import { fieldOf } from './fieldWords.ts';
import { dateIn, isVenue, namesIn } from './signsOf.ts';

/** Takes the facts of a chunk; false when it holds none. */
export function readChunk({ text, pieces, isGroup }: Chunk, facts: Facts): boolean {
  const links = pieces.flatMap((piece) => piece.links);
  if (links.length > 0) {
    const added = links.filter(({ url, text: called }) => addLink(facts, url, called)).length;
    const outside = textOf(withoutButtons(pieces));
    if (added > 0 && (outside === '' || fieldOf(outside) !== undefined)) return true;
    if (outside === '') return links.every(({ url }) => url.startsWith('#'));
    if (added > 0)
      return (
        readPlain(outside, isGroup, facts) ||
        links.some(({ text: called }) => called.length * 2 > text.length)
      );
  }
  const addresses = addressesIn(text);
  for (const url of addresses) addFact(facts, linkFieldOf(url), url);
  const rest = addresses.reduce((left, url) => left.replace(url, ''), text).trim();
  if (!/[\p{L}\p{N}]/u.test(rest)) return true;
  return readPlain(rest, isGroup, facts);
}

function readPlain(text: string, isGroup: boolean, facts: Facts): boolean {
  if (text.length > 4000) return false;
  const date = dateIn(text);
  if (date) {
    for (const [name, held] of Object.entries(date)) addFact(facts, name, held);
    return true;
  }
  if (addIds(text, facts)) return true;
  if (!facts.values.has('authors')) {
    const names = namesIn(text);
    if (names !== undefined) {
      addFact(facts, 'authors', names);
      return true;
    }
    const parted = namesThenVenue(text);
    if (parted) {
      addFact(facts, 'authors', parted.names);
      addVenue(parted.venue, facts);
      return true;
    }
  }
  const isShort =
    isGroup && text.length <= 60 && /^[\p{Lu}\p{Lt}]/u.test(text) && /\p{Lu}.*\p{Lu}|\d/u.test(text);
  // "ExConf", where it is known who wrote the paper and nothing says yet where it appeared.
  const isName =
    /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d'’&-]{3,20}\.?$/u.test(text) &&
    facts.values.has('authors') &&
    !facts.values.has('venue');
  if (isVenue(text) || isShort || isName) {
    if (fieldOf(text) === undefined) addVenue(text, facts);
    return true;
  }
  return fieldOf(text) !== undefined;
}

/** "Ada Berger, Tom Lindqvist, ExConf 2023": names up to the comma behind which none stands. */
export function namesThenVenue(text: string): { names: string; venue: string } | undefined {
  const commas = [...text.matchAll(/[,.] (?=[\p{Lu}\d(])/gu)].slice(-4).toReversed();
  for (const { index } of commas) {
    const venue = text.slice(index + 2);
    const names = namesIn(text.slice(0, index));
    if (names !== undefined && (isVenue(venue) || dateIn(venue))) return { names, venue };
  }
  return undefined;
}

export function addVenue(text: string, facts: Facts): void {
  const bare = text
    .replace(/^(?:published |presented |appeared |accepted |to appear )*(?:in|at|by|to)?:?\s+(?=\S)/i, '')
    .replace(/^[\s"“(,.:]+|(?<![\s"”),.:])[\s"”),.:]+$/g, '')
    .trim();
  // "ExConf, 2023" is ExConf; "ExConf 2023" is what that is called.
  const named = bare.replace(/(?<!\s)\s*[,(]\s{0,9}(?:19|20)\d\d\)?$/, '');
  const year = yearOf(bare);
  if (year !== undefined && !facts.values.has('year')) addFact(facts, 'year', year);
  if (dateIn(bare)) return;
  if (/^arxiv\b/i.test(bare)) addIds(bare, facts);
  else addFact(facts, 'venue', named);
}

/** The ids that a short text is: "arXiv:2401.00001", "10.1000/182". */
export function addIds(text: string, facts: Facts): boolean {
  const arxiv = arxivOf(text.replace(/(?<!\s)\s*\(?(?:19|20)\d\d\)?$/, ''));
  const doi = arxiv ? undefined : doiOf(text);
  if (arxiv) addFact(facts, 'arxiv', arxiv.id);
  if (doi !== undefined) addFact(facts, 'doi', doi);
  return arxiv !== undefined || doi !== undefined;
}

/** Addresses written out, `code` where their host says so. */
function linkFieldOf(url: string): string {
  const kind = linkKind(url) ?? 'url';
  return kind === 'paper' ? 'url' : kind;
}

export function addressesIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"()[\]{}]{3,2000}/gi)].map(([url]) => withoutEnd(url));
}
