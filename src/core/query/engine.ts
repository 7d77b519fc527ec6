/** A paper that holds what was asked, with the engine's own score. */
export interface Match {
  /** The row of the paper in the engine's tables, from 0. */
  row: number;
  score: number;
}

/** What a result shows and a rerank reads. */
export interface Card {
  id: string;
  /** Plain text, formulas as `$…$`. */
  title: string;
  abstract: string;
  authors: string[];
  /** Names and acronyms the paper gives its own things. */
  names: string[];
  /** Ids. */
  topics: string[];
  year?: number | undefined;
  code: boolean;
}

/** What filters and counts read, one entry per row. */
export interface Facts {
  /** 0: unknown. */
  years: readonly number[];
  /** Indexes into `topicTitles`. */
  topics: readonly (readonly number[])[];
  topicTitles: readonly { id: string; title: string }[];
  code: readonly boolean[];
}

/** Names of authors, only loaded when a filter or the author facet asks. */
export interface Authors {
  /** As displayed. */
  names: readonly string[];
  /** Indexes into `names`, one entry per row. */
  rows: readonly (readonly number[])[];
}

export interface Term {
  /** Folded. */
  word: string;
  /** Papers that hold it, at least 1; rounded to a power of two above 8. */
  papers: number;
}

/** Words that mean the same thing on this shelf: acronyms with their expansions, curators' synonyms. Folded. */
export interface Equivalence {
  phrase: string;
  means: readonly string[];
}

/** A search engine over one shelf, as the planner sees it. All texts given to it are folded. */
export interface Engine {
  /** Number of papers. */
  size: number;
  /** Papers that hold every one of `words` (the last also as a beginning), best first. */
  search(words: readonly string[]): Promise<Match[]>;
  /** The shelf's words near `word`: at least all that share its first or its second letter. */
  terms(word: string): Promise<readonly Term[]>;
  equivalences(): Promise<readonly Equivalence[]>;
  cards(rows: readonly number[]): Promise<Card[]>;
  facts(): Promise<Facts>;
  authors(): Promise<Authors>;
}

/** The index is missing, half deployed, or of another version. */
export class IndexError extends Error {
  readonly reason: 'missing' | 'damaged' | 'version' | 'offline';
  readonly file: string;

  constructor(reason: IndexError['reason'], file: string, options?: ErrorOptions) {
    super(`The search index cannot be read (${reason}: ${file}).`, options);
    this.name = 'IndexError';
    this.reason = reason;
    this.file = file;
  }
}
