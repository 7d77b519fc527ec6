import type { Citable } from './citable.ts';
import { issued } from './issued.ts';
import { authorNames } from '../people/authorNames.ts';
import { sortName } from '../people/personName.ts';
import { pageRange } from './pageRange.ts';
import { type Publication, publicationOf } from './publicationOf.ts';

/** UNPB is what reference managers read as a preprint; CONF as a conference paper. */
const types: Record<Publication, string> = {
  article: 'JOUR',
  proceedings: 'CONF',
  chapter: 'CHAP',
  preprint: 'UNPB',
  venue: 'GEN',
  unsaid: 'GEN',
};

/**
 * RIS as Research Information Systems published it in 2001, with the tags of the 2011 revision:
 * `TAG  - value` lines ended by CR LF, TY first, ER last, authors as "Family, Given, Suffix".
 */
export function ris(papers: readonly Citable[]): string {
  return papers.map((paper) => record(paper)).join('\r\n');
}

function record(paper: Citable): string {
  const publication = publicationOf(paper);
  const [start, end] = pageRange(paper.pages);
  const date = issued(paper);
  const lines: [string, string | number | undefined][] = [
    ['TY', types[publication]],
    ['ID', paper.key],
    ...authorNames(paper.authors, sortName).map((name): [string, string] => ['AU', name]),
    ['TI', paper.title],
    ['T2', publication === 'preprint' ? undefined : paper.venue],
    ['PY', date?.year],
    ['DA', date?.month && [date.year, two(date.month), date.day ? two(date.day) : '', ''].join('/')],
    ['VL', paper.volume],
    ['IS', paper.number],
    ['SP', start],
    ['EP', end],
    ['PB', paper.publisher],
    ['DO', paper.doi],
    ...accession(paper),
    ['AB', paper.abstract],
    ...(paper.keywords ?? []).map((keyword): [string, string] => ['KW', keyword]),
    ['UR', paper.url],
    ['N1', paper.note],
  ];
  const written = lines
    .map(([tag, value]) => [tag, oneLine(String(value ?? ''))])
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join('')}ER  - \r\n`;
}

/** A record has one number in one database; the second stands in a note, where Zotero puts it. */
function accession({ arxiv, pmid }: Citable): [string, string | undefined][] {
  if (arxiv === undefined)
    return [
      ['DB', pmid && 'PubMed'],
      ['AN', pmid],
    ];
  return [
    ['DB', 'arXiv'],
    ['AN', `arXiv:${arxiv}`],
    ['N1', pmid && `PMID: ${pmid}`],
  ];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function oneLine(value: string): string {
  return value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
