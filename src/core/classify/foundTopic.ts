import type { Relatable } from '../geometry/numberTerms.ts';
import type { Group } from './groupPapers.ts';

/** What finding topics needs of a paper; texts are plain. */
export interface Findable extends Relatable {
  /** What it writes short, and what that means. */
  acronyms: readonly { short: string; long: string }[];
  /** What people call the category its source put it in. */
  categoryName?: string | undefined;
}

/** A topic that the texts gave. */
export interface FoundTopic {
  id: string;
  title: string;
  /** The next terms, in one line. */
  description: string;
  parent?: string | undefined;
}

/** A topic with its papers, by their places, those in its midst first. */
export type FilledTopic = FoundTopic & Group & { id: string };
