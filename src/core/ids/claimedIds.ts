import { arxivOf, arxivSchemes } from './arxiv.ts';
import { doiOf, doiScheme } from './doi.ts';
import { linkKind } from './linkKind.ts';
import { withoutEnd } from './withoutEnd.ts';

/** An identifier that a text prints, and the text's stretch. */
export interface PrintedId {
  kind: 'arxiv' | 'doi';
  /** Normalised, without version: "2106.15845", "hep-th/9901001", a DOI in lower case. */
  id: string;
  start: number;
  end: number;
}

/** A modern id is told from a decimal only by a label or an address before it. */
const arxiv = new RegExp(
  `(?:(?:arxiv|\\be-?prints?)\\s{0,2}:\\s{0,2}|arxiv\\.org/(?:abs|pdf|html|format)/|arxiv preprint )(${arxivSchemes.modern})(?!\\d)` +
    `|(?<![\\w/.-])(?:arxiv\\s{0,2}:\\s{0,2}|(?<=arxiv\\.org/(?:abs|pdf)/))?(${arxivSchemes.old})(?![\\d/])`,
  'gi',
);

const doi = new RegExp(`(?<![\\w.])${doiScheme}[^\\s"<>{}|\\\\^\`“”‘’]{1,200}`, 'gi');

/** What each of both needs, found sooner. */
const mayPrint = /arxiv|e-?prints?|\/\d{4}|10\.\d{4}/i;

/** "This article is available as X", "doi: X" as a sentence of its own. */
const ownBefore =
  /(?:\b(?:this|the present|our) (?:paper|article|work|preprint|manuscript|version|chapter)\b[^.]{0,60}|(?:^|[.!?]\s)\s*(?:\(?(?:arxiv|doi|available at)\b\s*(?::\s*)?)?)(?:https?:\/\/[\w./-]{0,30})?$/i;
const citing =
  /\b(?:extends?|builds?|based|follow|continu|sequel|companion|see|cf|from|generaliz|generalis|correct|comment)/i;

/** The identifiers that an abstract claims for its own paper: "This paper is available as arXiv:2106.15845". */
export function claimedIds(abstract: string): { arxiv?: string; doi?: string } {
  // Where an archive of data or code is named by a sentence of its own, it is not the paper.
  const own = printedIds(abstract).filter(
    (printed) =>
      isOwn(abstract, printed) &&
      (printed.kind === 'arxiv' || linkKind(`https://doi.org/${printed.id}`) !== 'data'),
  );
  const arxiv = own.find(({ kind }) => kind === 'arxiv')?.id;
  const doi = own.find(({ kind }) => kind === 'doi')?.id;
  return { ...(arxiv === undefined ? {} : { arxiv }), ...(doi === undefined ? {} : { doi }) };
}

/** Every arXiv id and DOI in a text, in order. */
export function printedIds(text: string): PrintedId[] {
  if (!mayPrint.test(text)) return [];
  const printedOnes: PrintedId[] = [];
  const add = (kind: PrintedId['kind'], id: string | undefined, start: number, end: number) => {
    if (id !== undefined) printedOnes.push({ kind, id, start, end });
  };
  for (const match of text.matchAll(arxiv)) {
    const printed = match[1] ?? match[5] ?? '';
    const end = match.index + match[0].length;
    add('arxiv', arxivOf(printed)?.id, end - printed.length, end);
  }
  for (const { 0: match, index } of text.matchAll(doi)) {
    const printed = withoutEnd(match);
    add('doi', doiOf(printed), index, index + printed.length);
  }
  return printedOnes.sort((a, b) => a.start - b.start);
}

function isOwn(text: string, { start, end }: PrintedId): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 2);
  const match = ownBefore.exec(before);
  if (!match || citing.test(match[0])) return false;
  return /this|our|present/i.test(match[0]) || /^[.)\]]?\s*$/.test(text.slice(end, end + 40)) || after === '';
}
