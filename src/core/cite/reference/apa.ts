import { hasOthers } from '../../people/authorNames.ts';
import type { Citable } from '../citable.ts';
import { issued } from '../issued.ts';
import { pageRange } from '../pageRange.ts';
import { publicationOf } from '../publicationOf.ts';
import { landingAddress } from './landingAddress.ts';
import { nameParts } from './nameParts.ts';
import { ended, leaning, type Phrase, phrases } from './phrases.ts';

/** As many authors as are named; beyond, the first 19, an ellipsis and the last. */
const most = 20;

/** As the Publication Manual of the American Psychological Association has it, 7th edition (2020), chapter 9. */
export function apa(paper: Citable): readonly Phrase[] {
  const kind = publicationOf(paper);
  const isAlone = kind === 'preprint' || kind === 'unsaid';
  const title = isAlone ? leaning(paper.title) : paper.title;
  const inArxiv = paper.arxiv === undefined ? undefined : `(arXiv:${paper.arxiv})`;
  const called = ended(kind === 'preprint' ? phrases(' ', title, inArxiv) : title);
  const year = `(${issued(paper)?.year ?? 'n.d.'}).`;
  const named = authors(paper);
  const head = named === '' ? [called, year] : [ended(named), year, called];
  return phrases(' ', ...head, ended(where(paper)), landingAddress(paper));
}

function where(paper: Citable): readonly Phrase[] {
  const kind = publicationOf(paper);
  if (kind === 'preprint') return phrases('', paper.arxiv === undefined ? paper.venue : 'arXiv');
  const pages = pageRange(paper.pages).join('–');
  if (kind === 'chapter') {
    const places = [paper.volume && `Vol. ${paper.volume}`, pages && `pp. ${pages}`]
      .filter(Boolean)
      .join(', ');
    const book = phrases(' ', 'In', leaning(paper.venue), places && `(${places})`);
    return phrases('. ', book, paper.publisher);
  }
  const issue = paper.number === undefined ? '' : `(${paper.number})`;
  const volume = phrases('', leaning(paper.volume), issue);
  return phrases(', ', leaning(paper.venue), volume, pages);
}

function authors(paper: Citable): string {
  const names = paper.authors.map((author) => {
    const { family, initials, suffix } = nameParts(author);
    return [family, initials, suffix].filter((part) => part !== '').join(', ');
  });
  // Where others follow, nobody knows the last one.
  if (hasOthers(paper.authors)) return `${names.slice(0, most).join(', ')}, et al.`;
  if (names.length > most) return `${names.slice(0, most - 1).join(', ')}, … ${names.at(-1) ?? ''}`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1) ?? ''}`;
}
