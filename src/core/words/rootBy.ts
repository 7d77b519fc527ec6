/** Endings, each with what stands in its place; the first that a word has is cut, and no other of its step. */
export type Step = readonly (readonly [ending: RegExp, instead: string])[];

/** Fewer letters tell no word. */
const LEAST = 3;

/**
 * The root of a word by the endings of a language, cut step by step: what "Modell", "Modelle" and "Modellen" share. Of
 * words in lower case without accents; roots are compared, never shown.
 */
export function rootBy(steps: readonly Step[]): (word: string) => string {
  return (word) => steps.reduce(cut, word);
}

function cut(word: string, step: Step): string {
  for (const [ending, instead] of step) {
    const rest = word.replace(ending, instead);
    if (rest !== word && rest.length >= LEAST) return rest;
  }
  return word;
}
