import type { Paper, Text } from '#core/paper.ts';
import type { Indexable } from '#core/index/entry.ts';
import { claimSaying } from '#core/recognise/claimSaying.ts';
import { savesTime } from '#core/recognise/savesTime.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

/** A paper as the index takes it. */
export function indexable(
  paper: Paper,
  topicTitles: ReadonlyMap<string, string>,
): Indexable & Pick<Paper, 'acronyms'> {
  return {
    id: paper.id,
    title: oneLine(paper.title),
    abstract: oneLine(paper.abstract),
    authors: paper.authors.map(({ name }) => name),
    names: [...new Set(paper.names.map(({ name }) => name))],
    topics: paper.topics.map(({ id }) => id),
    topicTitles: paper.topics.map(({ id }) => topicTitles.get(id) ?? id),
    year: paper.year ?? 0,
    venue: series(paper),
    code: paper.links.some(({ kind }) => kind === 'code'),
    repositories: paper.links.flatMap(({ kind, url }) => (kind === 'code' ? [repositoryOf(url)] : [])),
    identifiers: [
      paper.arxiv ?? [],
      paper.doi ?? [],
      paper.pmid ?? [],
      ...paper.links.map(({ url }) => url),
    ].flat(),
    acronyms: paper.acronyms,
    claims: placedClaims(paper),
  };
}

/** Where it appeared, without the year that its venue often repeats: "CHI 2001" of 2001 is of CHI. */
function series({ venue = '', year }: Pick<Paper, 'venue' | 'year'>): string {
  const own = venue.replaceAll(/\s+/g, ' ').trim();
  return year !== undefined && own.endsWith(` ${String(year)}`) ? own.slice(0, -5).trimEnd() : own;
}

/** The last part of an address, as it stands there; nothing when it has none. */
function repositoryOf(url: string): string {
  const path = URL.parse(url)?.pathname ?? '';
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return last.replace(/(?<=.)\.git$/, '');
}

/** The claims, each with the phrase that says it, counted in the abstract as `oneLine` writes it. */
function placedClaims({ abstract, claims }: Pick<Paper, 'abstract' | 'claims'>): Indexable['claims'] {
  const plain = renderPlain(abstract);
  const found = claims.map((claim) => {
    const { before, after } = claimSaying(plain, claim);
    const ofTime = claim.kind === 'reduction' && savesTime({ before, after });
    const { start, end } = claim.span;
    return { claim, ofTime, places: { start, end, from: start - before.length, to: end + after.length } };
  });
  const offsets = found.flatMap(({ places }) => Object.values(places)).toSorted((a, b) => a - b);
  const placed = placesIn(unbroken(abstract), offsets);
  const at = (offset: number): number => placed.get(offset) ?? offset;
  return found.map(({ claim: { kind, unit, number, upTo }, ofTime, places: { start, end, from, to } }) => ({
    ...{ kind, unit, number, upTo, ...(ofTime ? { ofTime } : {}) },
    ...{ start: at(start), end: at(end), from: at(from), to: at(to) },
  }));
}

/** Where these offsets, in order, stand once spaces are joined and none is left at the beginning. */
function placesIn(plain: string, offsets: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const next = plain.matchAll(SPACE);
  let taken = 0;
  let space = next.next().value;
  for (const at of offsets) {
    for (; space && space.index + space[0].length <= at; space = next.next().value)
      taken += space[0].length - (space.index === 0 ? 0 : 1);
    places.set(at, at - taken);
  }
  return places;
}

const SPACE = /[^\S\u00A0]+/g;

/** Formulas keep together: an excerpt is cut at spaces, never at no-break spaces. */
function oneLine(text: Text): string {
  return unbroken(text).replaceAll(SPACE, ' ').trim();
}

function unbroken(text: Text): string {
  return renderPlain(
    text.map((piece) =>
      piece.type === 'math' ? { ...piece, plain: piece.plain.replaceAll(' ', '\u00A0') } : piece,
    ),
  );
}
