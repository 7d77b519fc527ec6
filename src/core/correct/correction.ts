import type { Author, Link } from '../paper.ts';
import type { Place } from '../findings/place.ts';

/** What a text held before it was damaged. */
export interface SpanCorrection {
  field: 'title' | 'abstract';
  /** As it stands in the source; white space matches any white space. */
  copied: string;
  /** In TeX notation. */
  original: string;
  note?: string | undefined;
  /** Said for a span that stands more than once and is meant each time. */
  everywhere: boolean;
  place: Place;
}

/** Facts that replace what the source says. */
export interface Facts {
  authors?: Author[] | undefined;
  date?: string | undefined;
  year?: number | undefined;
  venue?: string | undefined;
  volume?: string | undefined;
  number?: string | undefined;
  pages?: string | undefined;
  publisher?: string | undefined;
  arxiv?: string | undefined;
  doi?: string | undefined;
  category?: string | undefined;
  keywords?: string[] | undefined;
}

/** A human's facts about one paper, which outlive every re-import of its source. */
export interface Correction {
  /** The paper's title, its arXiv id, its DOI or its key in the source. */
  paper: string;
  facts: Facts;
  /** Added to the source's own. */
  links: Link[];
  version?: 'earlier' | undefined;
  topics: { add: string[]; remove: string[] };
  /** Replace the names recognised; an empty list says that there is none. */
  names?: string[] | undefined;
  spans: SpanCorrection[];
  place: Place;
}
