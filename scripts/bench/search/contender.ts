/** Something that searches a shelf. */
export interface Contender {
  name: string;
  /** The ids of the first ten papers, best first. */
  search(query: string): Promise<string[]>;
  /** Forgets what was loaded, as a reader with an empty cache. */
  reset(): Promise<void>;
  /** Bytes that a browser would have loaded so far, program and pages left out. */
  loaded(): number;
}
