import type { Span } from '../paper.ts';
import type { MarkupElement } from './findElements.ts';
import type { TexNode } from './texNode.ts';
import type { Punctuation } from './texPunctuation.ts';

/** What a reading function needs to know of its surroundings. */
export interface Surroundings {
  source: string;
  quotes: ReadonlyMap<number, Punctuation>;
  elements: ReadonlyMap<number, MarkupElement>;
  /** The labels of a structured abstract, in order. */
  labels: readonly Span[];
  /** Whether its entities were escaped once more: `&amp;lt;`. */
  isEscapedTwice: boolean;
  /** Where each brace is closed. */
  closing: ReadonlyMap<number, number>;
  depth: number;
  /** Reads the inside of an argument. */
  scan(around: Surroundings, from: number, to: number): TexNode[];
}

/** So many arguments, groups and elements in one another are read; what calls itself has to end. */
export const deepest = 24;
