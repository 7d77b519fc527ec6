import type { Span } from '../paper.ts';

export interface Mention {
  kind: 'arxiv' | 'doi';
  /** Normalised: "2106.15845v2", "hep-th/9901001", a DOI in lower case. */
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

const archives =
  'acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio|quant-ph|solv-int|supr-con';

/**
 * arXiv's two schemes, as its help pages define them: since April 2007 YYMM.NNNN or YYMM.NNNNN, which
 * is told from a decimal only by a label or an address before it; before that archive/YYMMNNN.
 */
const arxiv = new RegExp(
  `(?:arxiv\\s{0,2}:\\s{0,2}|arxiv\\.org/(?:abs|pdf|html|format)/|arxiv preprint )(\\d\\d(?:0[1-9]|1[0-2])\\.\\d{4,5}(?:v\\d{1,2})?)(?!\\d)` +
    `|(?<![\\w/.-])(?:arxiv\\s{0,2}:\\s{0,2}|(?<=arxiv\\.org/(?:abs|pdf)/))?((?:${archives})(?:\\.[A-Z]{2})?/\\d\\d(?:0[1-9]|1[0-2])\\d{3}(?:v\\d{1,2})?)(?![\\d/])`,
  'gi',
);

/** DOI names as Crossref describes them: 10., four to nine digits, a slash, then nearly anything. */
const doi = /(?<![\w.])10\.\d{4,9}\/[^\s"<>{}|\\^`“”‘’]{1,200}/gi;

/** "This article is available as X", "doi: X" as a sentence of its own. */
const ownBefore =
  /(?:\b(?:this|the present|our) (?:paper|article|work|preprint|manuscript|version|chapter)\b[^.]{0,60}|(?:^|[.!?]\s)\s*(?:\(?(?:arxiv|doi|available at)\b\s*:?\s*)?)(?:https?:\/\/[\w./-]{0,30})?$/i;
const citing =
  /\b(?:extends?|builds?|based|follow|continu|sequel|companion|see|cf|from|generaliz|generalis|correct|comment)/i;

/** Finds arXiv identifiers and DOIs, and says which of them the text claims for the paper itself. */
export function findIdentifiers(text: string): Identifiers {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(arxiv)) {
    const id = match[1] ?? match[2];
    if (id === undefined) continue;
    const start = match.index + match[0].length - id.length;
    mentions.push({ kind: 'arxiv', id: normalArxiv(id), span: { start, end: start + id.length } });
  }
  for (const match of text.matchAll(doi)) {
    const id = trimmed(match[0]);
    if (id.endsWith('/')) continue;
    mentions.push({
      kind: 'doi',
      id: id.toLowerCase(),
      span: { start: match.index, end: match.index + id.length },
    });
  }
  mentions.sort((a, b) => a.span.start - b.span.start);
  const own = mentions.filter((mention) => isOwn(text, mention.span));
  const ownArxiv = own.find((mention) => mention.kind === 'arxiv')?.id;
  const ownDoi = own.find((mention) => mention.kind === 'doi')?.id;
  return {
    ...(ownArxiv === undefined ? {} : { arxiv: ownArxiv }),
    ...(ownDoi === undefined ? {} : { doi: ownDoi }),
    mentions,
  };
}

function normalArxiv(id: string): string {
  const [archive = '', number] = id.split('/');
  if (number === undefined) return id.toLowerCase();
  const [name = '', subject] = archive.split('.');
  return `${name.toLowerCase()}${subject === undefined ? '' : `.${subject.toUpperCase()}`}/${number.toLowerCase()}`;
}

function trimmed(printed: string): string {
  let id = printed;
  for (let before = ''; before !== id;) {
    before = id;
    id = id.replace(/[,;:.!?'*]$/, '');
    if (id.endsWith(')') && !balanced(id, '(', ')')) id = id.slice(0, -1);
    if (id.endsWith(']') && !balanced(id, '[', ']')) id = id.slice(0, -1);
  }
  return id;
}

function balanced(text: string, open: string, close: string): boolean {
  return text.split(open).length >= text.split(close).length;
}

function isOwn(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 2);
  const match = ownBefore.exec(before);
  if (!match || citing.test(match[0])) return false;
  return /this|our|present/i.test(match[0]) || /^[.)\]]?\s*$/.test(text.slice(end, end + 40)) || after === '';
}
