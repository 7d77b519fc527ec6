import { stem } from '../words/stem.ts';
import { terms } from '../words/terms.ts';

/** The stems of a phrase: "Graph Neural Networks" and "graph neural network" have the same. */
export function stemsOf(phrase: string): string[] {
  return terms(phrase).map(({ key }) => stem(key));
}
