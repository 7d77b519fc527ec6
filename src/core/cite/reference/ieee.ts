import { hasOthers } from '../../people/authorNames.ts';
import { shortMonths } from '../../shortMonths.ts';
import type { Citable } from '../citable.ts';
import { issued } from '../issued.ts';
import { pageRange } from '../pageRange.ts';
import { publicationOf } from '../publicationOf.ts';
import { nameParts } from './nameParts.ts';
import { ended, leaning, type Phrase, phrases, textOf } from './phrases.ts';

/** As many authors as are named; of more the first alone. */
const most = 6;

/** As the IEEE Reference Guide has it (2021), without the number in brackets, which is the list's. */
export function ieee(paper: Citable): readonly Phrase[] {
  const { doi, url } = paper;
  const parts = [...where(paper), ...(doi === undefined ? [] : [`doi: ${doi}`])];
  const isAll = parts.length === 0;
  // A stop stands within the marks, whatever follows.
  const title = `“${isAll ? textOf(ended(paper.title)) : `${paper.title},`}”`;
  const head = phrases(', ', authors(paper), title);
  const all = phrases(' ', head, phrases(', ', ...parts));
  if (doi !== undefined) return [...all, { text: '.' }];
  return phrases(' ', isAll ? all : ended(all), url && `[Online]. Available: ${url}`);
}

function where(paper: Citable): (string | readonly Phrase[])[] {
  const kind = publicationOf(paper);
  const said = (word: string, value: string | undefined) => (value ? `${word} ${value}` : '');
  const [first, last] = pageRange(paper.pages);
  const pages = last === undefined ? said('p.', first) : said('pp.', `${first}–${last}`);
  const volume = said('vol.', paper.volume);
  const number = said('no.', paper.number);
  const when = date(paper, kind === 'preprint' || kind === 'unsaid');
  const parts = {
    article: () => [leaning(paper.venue), volume, number, pages, when],
    proceedings: () => [inside(paper), paper.publisher, when, pages],
    chapter: () => [inside(paper), volume, paper.publisher, when, pages],
    preprint: () => [when, paper.arxiv === undefined ? paper.venue : `arXiv:${paper.arxiv}`],
    venue: () => [leaning(paper.venue), volume, number, when, pages],
    unsaid: () => [when],
  }[kind]();
  return parts.flatMap((part) => (part === undefined || part === '' ? [] : [part]));
}

function inside({ venue }: Citable): readonly Phrase[] {
  return phrases(' ', 'in', leaning(venue));
}

/** "Nov. 2023", and of what stands alone the day: "Nov. 16, 2023". */
function date(paper: Citable, isToDay: boolean): string {
  const { year, month, day } = issued(paper) ?? {};
  if (year === undefined || month === undefined) return String(year ?? '');
  const short = shortMonths[month - 1] ?? '';
  const name = short.charAt(0).toUpperCase() + short.slice(1) + (short === 'may' ? '' : '.');
  return isToDay && day !== undefined
    ? `${name} ${String(day).padStart(2, '0')}, ${year}`
    : `${name} ${year}`;
}

function authors({ authors: all }: Citable): string {
  const names = all.map((author) => {
    const { family, initials, suffix } = nameParts(author);
    return [initials, family, suffix].filter((part) => part !== '').join(' ');
  });
  if (names.length > most || hasOthers(all)) return `${names[0] ?? ''} et al.`;
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}
