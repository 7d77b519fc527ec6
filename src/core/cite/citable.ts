import { arxivAddress, doiAddress } from '../ids/identifierAddress.ts';
import type { Author, Claim, Paper, Text } from '../paper.ts';
import { renderPlain } from '../text/renderPlain.ts';
import { texTitle } from './texField.ts';

/**
 * What a citation needs to know of a paper: plain data, small enough to travel to a browser.
 * Everything but id, title and authors may be missing, and what is missing is left out of a citation.
 */
export interface Citable
  extends
    Pick<Paper, 'id' | 'year' | 'date' | 'venue' | 'venueKind' | 'volume' | 'number' | 'pages' | 'publisher'>,
    Pick<Paper, 'doi' | 'arxiv' | 'pmid' | 'category'> {
  /** Plain text: "Fast SE(n) attention in O(n²)". */
  title: string;
  /** The title in TeX, special characters escaped; only when it says more than the plain one (formulas, emphasis). */
  titleTex?: string | undefined;
  /** Plain text. */
  abstract?: string | undefined;
  authors: readonly Author[];
  keywords?: readonly string[] | undefined;
  /** What a reader wrote down about it. */
  note?: string | undefined;
  /** Where a citation sends its reader. */
  url?: string | undefined;
  /** The citation key the shelf gave it; without one, a key is made from family name, year and title. */
  key?: string | undefined;
}

/** A paper as a list of the reader's own shows it, which may also be taken along. */
export interface ListedCitable extends Citable {
  /** Of its spine: see `mainHue`. */
  hue: number;
  /** What it claims first, in its own words. */
  claim?: Pick<Claim, 'value' | 'kind'> | undefined;
}

/**
 * The part of a paper that citations need. Its address is the paper's own, else its DOI, else arXiv,
 * else its page on the shelf; an address that only this machine knows is none.
 *
 * @param page the public address of the paper's page, or empty when there is none
 */
export function citable(paper: Paper, page = ''): Citable {
  return {
    id: paper.id,
    title: renderPlain(paper.title),
    titleTex: isPlain(paper.title) ? undefined : texTitle(paper.title),
    abstract: renderPlain(paper.abstract),
    authors: paper.authors,
    year: paper.year,
    date: paper.date,
    venue: paper.venue,
    venueKind: paper.venueKind,
    volume: paper.volume,
    number: paper.number,
    pages: paper.pages,
    publisher: paper.publisher,
    doi: paper.doi,
    arxiv: paper.arxiv,
    pmid: paper.pmid,
    category: paper.category,
    keywords: paper.keywords,
    url: addressOf(paper) ?? (/^https?:\/\/(?!localhost\b|127\.|\[)/.test(page) ? page : undefined),
  };
}

function addressOf({ links, doi, arxiv }: Paper): string | undefined {
  const own = links.find(({ kind }) => kind === 'paper');
  if (own !== undefined) return own.url;
  if (doi !== undefined) return doiAddress(doi);
  return arxiv === undefined ? undefined : arxivAddress(arxiv);
}

function isPlain(text: Text): boolean {
  return text.every(({ type }) => type === 'text' || type === 'damaged');
}
