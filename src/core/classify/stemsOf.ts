import { type Relatable, textOf } from '../geometry/numberTerms.ts';
import { rootKeysOfMost } from '../words/rootKeys.ts';
import { stem } from '../words/stem.ts';
import { type TextWord, terms } from '../words/terms.ts';

/** The stems of a phrase: "Graph Neural Networks" and "graph neural network" have the same. */
export function stemsOf(phrase: string): string[] {
  return terms(phrase).map(({ key }) => stem(key));
}

/** The same in the language of most papers: "neuronale Netze" and "neuronales Netz" are one among German ones. */
export function stemsAmong(papers: readonly Relatable[]): (phrase: string) => string[] {
  const rootKey = rootKeysOfMost(textsOf(papers));
  return (phrase) => terms(phrase).map((word) => stem(rootKey(word)));
}

function* textsOf(papers: readonly Relatable[]): Generator<readonly TextWord[]> {
  for (const paper of papers) yield terms(textOf(paper));
}
