import type { Citable } from './citable.ts';
import { issued } from './issued.ts';
import { hasOthers } from '../people/authorNames.ts';
import { personName } from '../people/personName.ts';
import { pageRange } from './pageRange.ts';
import { publicationOf } from './publicationOf.ts';

/** As many authors as APA (7th edition) names; beyond, the first 19, an ellipsis and the last. */
const mostNamed = 20;

/** A line per paper in the manner of APA, as plain text: for a mail or a slide, where italics are lost anyway. */
export function reference(papers: readonly Citable[]): string {
  return papers.map((paper) => `${line(paper)}\n`).join('');
}

function line(paper: Citable): string {
  const title = ended(paper.title);
  const year = `(${issued(paper)?.year ?? 'n.d.'}).`;
  const named = authors(paper);
  const head = named === '' ? [title, year] : [ended(named), year, title];
  return [...head, ended(where(paper)), paper.url ?? ''].filter((part) => part !== '').join(' ');
}

function where(paper: Citable): string {
  if (publicationOf(paper) === 'preprint') {
    return paper.arxiv === undefined
      ? (paper.venue ?? '')
      : `arXiv:${paper.arxiv}${paper.category ? ` [${paper.category}]` : ''}`;
  }
  const issue = `${paper.volume ?? ''}${paper.number === undefined ? '' : `(${paper.number})`}`;
  return [paper.venue, issue, pageRange(paper.pages).join('–')].filter(Boolean).join(', ');
}

function authors(paper: Citable): string {
  const names = paper.authors.map(short);
  if (hasOthers(paper.authors)) return `${names.join(', ')}, et al.`;
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  if (names.length > mostNamed) return `${names.slice(0, mostNamed - 1).join(', ')}, … ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** "Bekkers, E. J."; "van der Berg, J.-M., Jr." */
function short(author: Citable['authors'][number]): string {
  const name = personName(author);
  if (name.literal !== undefined) return name.literal;
  const family = name.particle === '' ? name.family : `${name.particle} ${name.family}`;
  return [family, initials(name.given), name.suffix].filter((part) => part !== '').join(', ');
}

function initials(given: string): string {
  return given
    .replaceAll('.', '. ')
    .split(/\s+/)
    .map((word) => word.replaceAll(/(\p{L})[^-]*/gu, '$1.'))
    .filter((word) => /\p{L}/u.test(word))
    .join(' ');
}

function ended(text: string): string {
  return text === '' || /[.?!…]$/.test(text) ? text : `${text}.`;
}
