import { arxivOf, arxivSchemes } from '../ids/arxiv.ts';
import { doiOf, doiScheme } from '../ids/doi.ts';
import { linkKind } from '../ids/linkKind.ts';
import { withoutEnd } from '../ids/withoutEnd.ts';
import type { Span } from '../paper.ts';

export interface Mention {
  kind: 'arxiv' | 'doi';
  /** Normalised, without version: "2106.15845", "hep-th/9901001", a DOI in lower case. */
  id: string;
  span: Span;
}

export interface Identifiers {
  /** The paper's own, only when the text says so. */
  arxiv?: string;
  doi?: string;
  /** Every identifier in the text, the paper's own among them. */
  mentions: Mention[];
}

/** A modern id is told from a decimal only by a label or an address before it. */
const arxiv = new RegExp(
  `(?:arxiv\\s{0,2}:\\s{0,2}|arxiv\\.org/(?:abs|pdf|html|format)/|arxiv preprint )(${arxivSchemes.modern})(?!\\d)` +
    `|(?<![\\w/.-])(?:arxiv\\s{0,2}:\\s{0,2}|(?<=arxiv\\.org/(?:abs|pdf)/))?(${arxivSchemes.old})(?![\\d/])`,
  'gi',
);

const doi = new RegExp(`(?<![\\w.])${doiScheme}[^\\s"<>{}|\\\\^\`“”‘’]{1,200}`, 'gi');

/** "This article is available as X", "doi: X" as a sentence of its own. */
const ownBefore =
  /(?:\b(?:this|the present|our) (?:paper|article|work|preprint|manuscript|version|chapter)\b[^.]{0,60}|(?:^|[.!?]\s)\s*(?:\(?(?:arxiv|doi|available at)\b\s*:?\s*)?)(?:https?:\/\/[\w./-]{0,30})?$/i;
const citing =
  /\b(?:extends?|builds?|based|follow|continu|sequel|companion|see|cf|from|generaliz|generalis|correct|comment)/i;

/** Finds arXiv identifiers and DOIs, and says which of them the text claims for the paper itself. */
export function findIdentifiers(text: string): Identifiers {
  const mentions: Mention[] = [];
  const add = (kind: Mention['kind'], id: string | undefined, start: number, end: number) => {
    if (id !== undefined) mentions.push({ kind, id, span: { start, end } });
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
  mentions.sort((a, b) => a.span.start - b.span.start);
  // Where an archive of data or code is named by a sentence of its own, it is not the paper.
  const own = mentions.filter(
    ({ kind, id, span }) =>
      isOwn(text, span) && (kind === 'arxiv' || linkKind(`https://doi.org/${id}`) !== 'data'),
  );
  const ownArxiv = own.find((mention) => mention.kind === 'arxiv')?.id;
  const ownDoi = own.find((mention) => mention.kind === 'doi')?.id;
  return {
    ...(ownArxiv === undefined ? {} : { arxiv: ownArxiv }),
    ...(ownDoi === undefined ? {} : { doi: ownDoi }),
    mentions,
  };
}

function isOwn(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 2);
  const match = ownBefore.exec(before);
  if (!match || citing.test(match[0])) return false;
  return /this|our|present/i.test(match[0]) || /^[.)\]]?\s*$/.test(text.slice(end, end + 40)) || after === '';
}
