/** Full stops after which a sentence goes on: "et al. (2020)", "e.g. BERT", "vs. T5", "J. Smith". */
const GOES_ON = /(?:\b(?:al|e\.g|i\.e|vs|cf|resp|approx|Fig|Eq|No|[A-Z])\.)$/;

/**
 * Does a text that ends with a full stop go on behind it? As near as an excerpt needs it: `core/text/sentences` knows
 * more, and is more than a browser should load for this.
 */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text);
}
