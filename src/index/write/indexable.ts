import type { Paper, Text } from '#core/paper.ts';
import type { Indexable } from '#core/index/entry.ts';
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
    code: paper.links.some(({ kind }) => kind === 'code'),
    repositories: paper.links.flatMap(({ kind, url }) => (kind === 'code' ? [repositoryOf(url)] : [])),
    identifiers: [
      paper.arxiv ?? [],
      paper.doi ?? [],
      paper.pmid ?? [],
      ...paper.links.map(({ url }) => url),
    ].flat(),
    acronyms: paper.acronyms,
  };
}

/** The last part of an address, as it stands there; nothing when it has none. */
function repositoryOf(url: string): string {
  const path = URL.parse(url)?.pathname ?? '';
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return last.replace(/(?<=.)\.git$/, '');
}

/** Formulas keep together: an excerpt is cut at spaces, never at no-break spaces. */
function oneLine(text: Text): string {
  return renderPlain(
    text.map((piece) =>
      piece.type === 'math' ? { ...piece, plain: piece.plain.replaceAll(' ', '\u00A0') } : piece,
    ),
  )
    .replaceAll(/[^\S\u00A0]+/g, ' ')
    .trim();
}
