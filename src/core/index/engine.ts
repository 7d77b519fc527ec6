import type { Claim } from '../paper.ts';

/** Where in a paper a word stands. Bits of a set. */
export const fields = { name: 1, title: 2, author: 4, topic: 8, abstract: 16 } as const;
export type Field = keyof typeof fields;

/** A paper that holds a word. */
export interface Match {
  /** The row of the paper in the engine's tables, from 0. */
  row: number;
  /** How much the paper is about this word, by how often and where it stands; its rarity left out. About 0.5 to 2.5. */
  score: number;
  /** Where the word stands: a set of `fields`. */
  fields: number;
}

/** What a result shows and a rerank reads. */
export interface Card {
  id: string;
  /** One line of Unicode; formulas are held together by no-break spaces. */
  title: string;
  abstract: string;
  authors: readonly string[];
  /** What the paper calls its own things. */
  names: readonly string[];
  /** Ids. */
  topics: readonly string[];
  /** 0: unknown. */
  year: number;
  /** Empty: unknown. */
  venue: string;
  code: boolean;
  /** What it claims in numbers, in the order of its page. */
  claims: readonly StatedClaim[];
}

/** A claimed number, and where it stands in the abstract of its card. */
export interface StatedClaim {
  kind: Claim['kind'];
  start: number;
  end: number;
  /** Where the phrase that says it begins and ends, as `core/recognise/claimSaying` finds it. */
  from: number;
  to: number;
}

/** A claimed number as filters compare it. */
export interface Measure extends Pick<Claim, 'kind' | 'unit' | 'number' | 'upTo'> {
  /** A reduction of time: who asks what is faster asks for it. */
  ofTime?: boolean | undefined;
}

/** What filters and counts read, one entry per row. */
export interface Facts {
  /** 0: unknown. */
  years: readonly number[];
  /** Indexes into `topicTitles`. */
  topics: readonly (readonly number[])[];
  topicTitles: readonly { id: string; title: string }[];
  code: readonly boolean[];
  /** Kinds of claims: sets of `kindBit`. */
  claims: readonly number[];
  /** All claimed numbers of each row; only there when a query compares them. */
  measures?: readonly (readonly Measure[])[] | undefined;
}

/** Who wrote what, or where it appeared; only loaded when a filter or its facet asks. */
export interface Named {
  /** As displayed. */
  names: readonly string[];
  /** Indexes into `names`, one entry per row. */
  rows: readonly (readonly number[])[];
}

/** A word of the shelf. */
export interface Term {
  /** As most often written, in lower case unless it is a name. */
  word: string;
  /** Papers that hold it, at least 1. */
  papers: number;
  /** Where they hold it: a set of `fields`. */
  fields: number;
}

/** A phrase and others that mean the same on this shelf: an acronym and its expansion, a synonym. */
export interface Equivalence {
  /** The keys of the phrase, with a space between. */
  keys: string;
  /** For display. */
  means: readonly string[];
}

/** A search engine over one shelf, as the planner sees it. Keys are those of `keyOf`. */
export interface Engine {
  /** Number of papers. */
  size: number;
  /** Keys of words that so many papers hold that they tell little and cost much to look up. */
  common: ReadonlySet<string>;
  /** Papers that hold the word of this key, in no special order. */
  find(key: string): Promise<readonly Match[]>;
  /**
   * Words that begin as `word` does, those that `word` begins among them. Together with `endingLike` all that are one
   * edit away, and most that are two.
   */
  beginningLike(word: string): Promise<readonly Term[]>;
  endingLike(word: string): Promise<readonly Term[]>;
  equivalences(): Promise<readonly Equivalence[]>;
  /** Of the shelf, where its words bend otherwise than English ones: `rootOf` knows it. */
  language?: string | undefined;
  /** Keys of the other forms of a word that the shelf holds, where its language bends words otherwise than their keys tell. */
  formsOf?: ((word: string) => Promise<readonly string[]>) | undefined;
  /** Keys of the small words of the shelf's language that so many papers hold that they tell nothing, other than English ones. */
  small?: ReadonlySet<string> | undefined;
  cards(rows: readonly number[]): Promise<Card[]>;
  facts(): Promise<Facts>;
  authors(): Promise<Named>;
  venues(): Promise<Named>;
  /** All claimed numbers of each row, in the order of its card; only loaded when a query asks for an effect. */
  measures(): Promise<readonly (readonly Measure[])[]>;
}

export type IndexFault = 'missing' | 'damaged' | 'version' | 'offline' | 'slow';

/** The index is missing, half deployed, of another version, or does not arrive. */
export class IndexError extends Error {
  readonly fault: IndexFault;
  readonly file: string;

  constructor(fault: IndexFault, file: string, options?: ErrorOptions) {
    super(`The search index cannot be read (${fault}: ${file}).`, options);
    this.name = 'IndexError';
    this.fault = fault;
    this.file = file;
  }
}
