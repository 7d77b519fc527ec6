/** A topic with its papers, strongest first. */
export interface Topic {
  id: string;
  title: string;
  description: string;
  parent?: string | undefined;
  /** The file whose body introduces it; absent for a discovered topic. */
  file?: string | undefined;
  /** Ids of papers: those whose main topic this is come first. */
  papers: string[];
  /** What they say more often than the rest of the shelf, the most telling first. */
  terms: string[];
}
