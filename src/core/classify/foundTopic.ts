import type { Relatable } from '../geometry/numberTerms.ts';
import type { Group } from './groupPapers.ts';
import type { Nameable } from './nameGroups.ts';

/** What finding topics needs of a paper; texts are plain. */
export interface Findable extends Relatable, Nameable {}

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
