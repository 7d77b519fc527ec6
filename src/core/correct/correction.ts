import type { Place } from '../findings/place.ts';
import type { Given, Link } from '../paper.ts';

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

/** What a correction may say in the place of the source. */
export const factNames = [
  'authors',
  'date',
  'year',
  'venue',
  'volume',
  'number',
  'pages',
  'publisher',
  'arxiv',
  'doi',
  'category',
  'keywords',
  'retraction',
] as const;

/** Facts that replace what the source says; only those that are given. */
export type Facts = Partial<Pick<Given, (typeof factNames)[number]>>;

/** A human's facts about one paper, which outlive every re-import of its source. */
export interface Correction {
  /** The paper's title, its arXiv id, its DOI or its key in the source. */
  paper: string;
  /** A service that said it, and when. Such facts fill gaps; those of a human, who says no source here, win. */
  from?: string | undefined;
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
