/** A kind of line that pages put around papers. It fits whole lines only, so it never eats a part of a text. */
export interface FurnitureRule {
  what: string;
  /** Matched against the whole line, in any case. */
  pattern: string;
  /** Real titles fit it too, now and then: the neighbours must decide. */
  mayBeTitle?: true;
  examples: string[];
  /** Lines that look alike and are titles or abstracts. */
  not?: string[];
}
