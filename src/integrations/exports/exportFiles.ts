import type { Citable, ListedCitable } from '#core/cite/citable.ts';
import { leadingClaim } from '#core/show/leadingClaim.ts';
import { mainHue, paint } from '#core/show/paint.ts';
import { citables } from '#core/cite/citables.ts';
import { citationParts } from '#core/cite/citationParts.ts';
import { areasOf } from '#core/show/areasOf.ts';
import { describePaper, describeShelf } from '#core/publish/describe.ts';
import { type ExportFormat, filesFor } from '#core/cite/exportFormats.ts';
import type { Paper } from '#core/paper.ts';
import { isOff } from '#core/settings.ts';
import type { Shelf } from '#core/shelf.ts';
import { feeds } from './feeds.ts';

/** The pieces of one file; a large shelf is longer than the longest string there can be. */
export type Pieces = Iterable<string>;

/**
 * The files a shelf offers to machines, by their path under the site's base: `papers.bib`, `topics/<id>.json`,
 * `papers/<id>.ris`, `feed.xml` …, and what our own pages write the others from, `search/cite/<part>.gz`. Each is made
 * when it is asked for; one that ends in `.gz` is told unzipped.
 *
 * @param publicAddress the whole address of a path under the base
 */
export function exportFiles(
  shelf: Shelf,
  publicAddress: (path: string) => string,
): Map<string, () => Pieces> {
  const paper = new Map(shelf.papers.map((each) => [each.id, each]));
  const all = citables(shelf.papers, (id) => publicAddress(`papers/${id}/`));
  const citable = new Map(all.map((each) => [each.id, each]));
  const files = new Map<string, () => Pieces>();
  const areas = areasOf(shelf.topics);
  const lists = [
    { offer: 'shelf' as const, stem: 'papers', page: '', papers: shelf.papers },
    ...shelf.topics.map(({ id, papers }) => ({
      offer: areas.has(id) ? ('area' as const) : ('topic' as const),
      stem: `topics/${id}`,
      page: `topics/${id}/`,
      papers: papers.flatMap((each) => paper.get(each) ?? []),
    })),
  ];
  const cited = (write: NonNullable<ExportFormat['write']>, papers: readonly Paper[]): Pieces => [
    write(papers.flatMap(({ id }) => citable.get(id) ?? [])),
  ];
  const topics = new Map(paint(shelf.topics, shelf.survey.topics).map((topic) => [topic.id, topic]));
  const listed = (each: Citable): ListedCitable => {
    const own = paper.get(each.id);
    return {
      ...each,
      hue: own ? mainHue(own, topics) : 0,
      claim: leadingClaim(own?.claims ?? []),
    };
  };
  const isExported = !isOff(shelf.settings, 'exports');
  for (const { offer, stem, page, papers } of lists) {
    for (const { ending, write } of filesFor(offer, shelf.papers.length)) {
      // A copy for a disk is made of what papers.json says.
      if (!isExported && (write || offer !== 'shelf')) continue;
      files.set(`${stem}${ending}`, () =>
        write ? cited(write, papers) : described(shelf, papers, publicAddress(page)),
      );
    }
  }
  for (const each of isExported ? shelf.papers : []) {
    for (const { ending, write } of filesFor('paper', shelf.papers.length)) {
      files.set(`papers/${each.id}${ending}`, () =>
        write ? cited(write, [each]) : [JSON.stringify(describePaper(each), null, 1), '\n'],
      );
    }
  }
  for (const [part, each] of citationParts(all).entries()) {
    files.set(`search/cite/${String(part)}.gz`, () => [JSON.stringify(each.map(listed))]);
  }
  if (!isOff(shelf.settings, 'feeds'))
    for (const [path, file] of feeds(shelf, citable, publicAddress)) files.set(path, file);
  return files;
}

/** A paper a line. */
function* described(shelf: Shelf, papers: readonly Paper[], page: string): Generator<string> {
  yield JSON.stringify(describeShelf(shelf.settings, shelf.ledger.files, page)).slice(0, -1);
  yield ',"papers":[';
  for (const [index, paper] of papers.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(describePaper(paper))}`;
  }
  yield '\n]}\n';
}
