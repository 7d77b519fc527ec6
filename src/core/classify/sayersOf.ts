import { type Relatable, textOf } from '../geometry/numberTerms.ts';
import { phraseIndex } from './phraseIndex.ts';
import { stemsAmong } from './stemsOf.ts';
import type { Sayers } from './tells.ts';

/** Said once, in passing, a phrase tells half of what it tells in a title or as a keyword. */
const IN_PASSING = 0.5;

/**
 * Who says what phrases stand for: a phrase, its plural, its long form and its acronym are one. Walks all texts once,
 * about 0.2 ms a paper.
 *
 * @param phrases as they are printed
 * @param otherNames how else the same is written
 * @returns for a phrase its papers; phrases that stand for the same have the same object
 */
export function sayersOf(
  papers: readonly Relatable[],
  phrases: ReadonlySet<string>,
  otherNames: (phrase: string) => readonly string[],
): (phrase: string) => Sayers {
  const stemsOf = stemsAmong(papers);
  const written: Set<string>[] = [];
  const numbers = new Map<string, number>();
  for (const phrase of phrases) {
    const forms = [phrase, ...otherNames(phrase)];
    const keys = forms.map((form) => stemsOf(form).join(' '));
    const number = keys.map((key) => numbers.get(key)).find((known) => known !== undefined) ?? written.length;
    for (const key of keys) if (!numbers.has(key)) numbers.set(key, number);
    const all = (written[number] ??= new Set());
    for (const form of forms) all.add(form);
  }
  const index = phraseIndex(written.map((forms) => ({ ...NO_RULES, strong: [...forms] })));
  const found = written.map(() => new Map<number, number>());
  for (const [at, paper] of papers.entries()) {
    const { title, abstract } = paper;
    const keywordsFrom = textOf({ title, abstract }).length;
    for (const { topic, start } of index.mentions(textOf(paper))) {
      const said = found[topic];
      const isLoud = start < title.length || start >= keywordsFrom || said?.has(at);
      said?.set(at, isLoud ? 1 : IN_PASSING);
    }
  }
  return (phrase) => found[numbers.get(stemsOf(phrase).join(' ')) ?? -1] ?? NOBODY;
}

const NO_RULES = { strong: [], phrases: [], weak: [], inTitle: [], not: [], needs: [] };
const NOBODY: Sayers = new Map();
