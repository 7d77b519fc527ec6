import type { Citable } from './citable.ts';
import { issued } from './issued.ts';
import { invertedName, personName } from './personName.ts';
import { publicationOf } from './publicationOf.ts';

/**
 * What stands in the `title` of `<span class="Z3988">`: an OpenURL context object (ANSI/NISO Z39.88-2004), by which
 * Zotero takes papers out of a list. For lists only: on a paper's own page the `citation_*` tags say more.
 */
export function coins(paper: Citable): string {
  const proceedings = publicationOf(paper) === 'proceedings';
  const date = issued(paper);
  const [first, last] = (paper.pages ?? '').split(/\s*[-‐-―]+\s*/);
  const fields: [string, string | number | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.genre', proceedings ? 'proceeding' : publicationOf(paper) === 'preprint' ? 'preprint' : 'article'],
    ['rft.atitle', paper.title],
    ...paper.authors.map((author): [string, string] => ['rft.au', invertedName(personName(author))]),
    ['rft.jtitle', publicationOf(paper) === 'preprint' ? undefined : paper.venue],
    [
      'rft.date',
      date &&
        [date.year, date.month, date.day]
          .filter((part) => part !== undefined)
          .map(two)
          .join('-'),
    ],
    ['rft.volume', paper.volume],
    ['rft.issue', paper.number],
    ['rft.spage', first],
    ['rft.epage', last],
    ['rft_id', paper.doi && `info:doi/${paper.doi}`],
    ['rft_id', paper.arxiv && `info:arxiv/${paper.arxiv}`],
    ['rft_id', paper.url],
  ];
  return fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value).toWellFormed())}`)
    .join('&');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
