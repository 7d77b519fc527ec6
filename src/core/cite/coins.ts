import { personName, sortName } from '../people/personName.ts';
import type { Citable } from './citable.ts';
import { issued } from './issued.ts';
import { pageRange } from './pageRange.ts';
import { type Publication, publicationOf } from './publicationOf.ts';

/** The format of OpenURL, its genre, and the keys of a paper's title and of what holds it, as Zotero reads them. */
const kinds: Record<
  Publication,
  { format: string; genre?: string; title: string; venue: string; type?: string }
> = {
  article: { format: 'journal', genre: 'article', title: 'rft.atitle', venue: 'rft.jtitle' },
  proceedings: { format: 'book', genre: 'proceeding', title: 'rft.atitle', venue: 'rft.btitle' },
  chapter: { format: 'book', genre: 'bookitem', title: 'rft.atitle', venue: 'rft.btitle' },
  preprint: { format: 'dc', type: 'preprint', title: 'rft.title', venue: 'rft.source' },
  venue: { format: 'dc', type: 'document', title: 'rft.title', venue: 'rft.source' },
  unsaid: { format: 'dc', type: 'document', title: 'rft.title', venue: 'rft.source' },
};

/**
 * A paper as COinS, the `title` of a `<span class="Z3988">`: OpenURL 1.0 (ANSI/NISO Z39.88-2004) in key and value pairs.
 * Of two and more on a page Zotero lets its reader choose which to save.
 */
export function coins(paper: Citable): string {
  const { format, genre, title, venue, type } = kinds[publicationOf(paper)];
  const { year, month, day } = issued(paper) ?? {};
  const [first, last] = pageRange(paper.pages);
  const date = [year, month, day].flatMap((part) =>
    part === undefined ? [] : String(part).padStart(2, '0'),
  );
  const said: [key: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft.genre', genre],
    ['rft.type', type],
    [title, paper.title],
    [venue, paper.venue ?? (type === 'preprint' ? 'arXiv' : undefined)],
    ...paper.authors.map((author): [string, string] =>
      personName(author).literal === undefined ? ['rft.au', sortName(author)] : ['rft.aucorp', author.name],
    ),
    ['rft.date', date.join('-')],
    ['rft.volume', paper.volume],
    ['rft.issue', paper.number],
    ['rft.spage', first],
    ['rft.epage', last],
    ['rft_id', paper.doi && `info:doi/${paper.doi}`],
    ['rft_id', paper.url],
  ];
  return said
    .flatMap(([key, value]) => (value ? `${key}=${encodeURIComponent(value.toWellFormed())}` : []))
    .join('&');
}
