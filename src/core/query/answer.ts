import type { Claimed } from './claimed.ts';
import type { Condition } from './condition.ts';
import type { Claim } from '../paper.ts';

/** What a reader can narrow a search by. */
export const facetGroups = ['topic', 'claim', 'year', 'venue', 'author', 'code'] as const;
export type FacetGroup = (typeof facetGroups)[number];

/** The value of a paper that does not say: no year, no topic, no author, no claim. */
export const unknown = 'unknown';

/**
 * Chosen facet values: any of a group's values (OR), in every group (AND). `code` knows `yes` and `no`, `year` a span
 * too: `2023..2025`, `2023..`, `..2025`.
 */
export type Selection = Readonly<Partial<Record<FacetGroup, readonly string[]>>>;

export interface FacetValue {
  /** A topic's id, a kind of claim, a year as digits, a name as displayed, `yes` or `no`, or `unknown`. */
  value: string;
  /** For people; `unknown`, `yes` and `no` keep their value as label, to be worded by the page. */
  label: string;
  /** Papers the list would hold with this value alone chosen in its group, all other groups as they are. */
  count: number;
  chosen: boolean;
}

/** Sorted for display: topics and authors by count, years newest first, `unknown` last. */
export type Facets = Record<FacetGroup, FacetValue[]>;

/** A stretch of text, marked when it matched. Plain text: the page escapes it. */
export interface Segment {
  text: string;
  marked: boolean;
}

export type ReasonKind = 'name' | 'title' | 'phrase' | 'author' | 'topic' | 'text';

/** Why a paper is in the list: which words were found where, as the paper writes them. */
export interface Reason {
  kind: ReasonKind;
  words: string[];
}

export interface Hit {
  /** The paper's id. */
  id: string;
  /** Relative to the site's base: `papers/<id>/`. */
  url: string;
  title: Segment[];
  /** About 30 words around the best match; formulas are Unicode, never cut inside. Cut ends carry "…". */
  excerpt: Segment[];
  why: Reason[];
  authors: string[];
  topics: { id: string; title: string }[];
  year?: number | undefined;
  venue?: string | undefined;
  code: boolean;
  /** What it claims first, of what the query asks for where it does; and how many claims there are besides. */
  claim?: { value: string; kind: Claim['kind']; more: number } | undefined;
  /** Words of the query that it does not hold, as typed. */
  lacks: readonly string[];
  /** Comparable within one answer only. */
  score: number;
  /** Folded words to highlight on the paper's page. */
  highlight: string[];
}

export type ChangeKind =
  /** A word that occurs nowhere was read as its nearest neighbour. */
  | 'respelled'
  /** A word that occurs nowhere was read as the beginning of others. */
  | 'begun'
  /** Of the papers that hold the rest, those with words that look like one that occurs nowhere come first. */
  | 'supposed'
  /** Too few papers hold all words: papers that hold some are listed below them. */
  | 'relaxed'
  /** A phrase stands in none of the papers: those that hold its words, or what else was asked for, are listed. */
  | 'scattered'
  /** Too common to search for. */
  | 'dropped'
  /** A word that occurs nowhere was read as two that do. */
  | 'folded'
  /** An acronym and its expansion, or a synonym, was searched too. */
  | 'widened'
  /** A phrase was looked for in so many papers only; more may hold it. */
  | 'unread'
  /** A field or operator that made no sense was read as words. */
  | 'reread'
  /** The query was longer than is read. */
  | 'shortened';

/** Something that was done to the query, to be said. */
export interface Understood {
  kind: ChangeKind;
  /** As typed. */
  from: string;
  /** What was searched instead, or too. Empty for words left out. */
  to: string[];
  /** The query to run for the literal search; undefined when there is no way back. */
  literal?: string | undefined;
}

/** A word of the query that was searched for. */
export interface AskedWord {
  /** As typed. */
  typed: string;
  /** What it was read as, where that is something else. */
  read?: string | undefined;
}

/** A condition or a field that was typed, to be shown as what can be taken away. */
export interface Filter {
  /** As typed: `year:2024..`, `topic:diffusion`. */
  text: string;
  /** What it asks of a paper's facts, or the field that its words are looked for in. */
  asks: Condition | { kind: 'field'; field: string; words: string; not: boolean };
  /** The query without it. */
  without: string;
}

export interface Answer {
  /** As typed. */
  query: string;
  /** Nothing to search for: an empty query, or only symbols. With a selection, `hits` lists the selection. */
  empty: boolean;
  understood: Understood[];
  /** The words the list is about, in their order. */
  about: readonly AskedWord[];
  filters: readonly Filter[];
  hits: Hit[];
  /** All papers of the list, of which `hits` are the asked-for window. */
  total: number;
  /** How many of the first hold every word, where others follow that do not; else undefined. */
  whole?: number | undefined;
  /** What the papers of the list claim, where the query asks for it and `claims` were asked for. */
  claimed?: Claimed | undefined;
  /** The same by their rows, with the share of the query that each holds; absent where nothing was asked. */
  papers?: readonly { row: number; coverage: number }[];
  /** Present when asked for. */
  facets?: Facets | undefined;
  /** Words that no paper holds, as typed. */
  failed: readonly string[];
  /** Words of the shelf that look like these: no results, but a next step. */
  nearest: readonly Suggestion[];
}

/** A word of the shelf to ask for instead. */
export interface Suggestion {
  /** As typed. */
  from: string;
  word: string;
  /** The query with this word in place of that. */
  query: string;
}
