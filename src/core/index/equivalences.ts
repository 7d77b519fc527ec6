import { queryWords } from '../words/chunk.ts';
import type { Equivalence } from './engine.ts';

/** Phrases of one meaning: whoever types one of `from` finds those of `to` as well. */
export interface Alike {
  from: readonly string[];
  to: readonly string[];
}

/** What each phrase leads to, by its keys. Made by who asks, for written out it is twice as long. */
export function equivalencesOf(groups: readonly Alike[]): Equivalence[] {
  const means = new Map<string, Map<string, string>>();
  for (const { from, to } of groups) {
    const others = to.map((phrase) => [nameOf(phrase), phrase] as const);
    for (const name of from.map(nameOf).filter((each) => each !== '')) {
      const entry = means.get(name) ?? new Map<string, string>();
      for (const [other, phrase] of others) if (other !== name && other !== '') entry.set(other, phrase);
      if (entry.size > 0) means.set(name, entry);
    }
  }
  return [...means]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([keys, phrases]) => ({ keys, means: [...phrases.values()] }));
}

function nameOf(phrase: string): string {
  return phraseOf(phrase).join(' ');
}

/** No phrase holds these: before one that only leads to others, and one that is only led to. */
const sign = { from: '\u0001', to: '\u0002' };

/** Groups as one text, each a line with its phrases, each phrase once. */
export function writeAlike(groups: readonly Alike[]): string {
  const marked =
    ({ from, to }: Alike) =>
    (phrase: string) =>
      (to.includes(phrase) ? (from.includes(phrase) ? '' : sign.to) : sign.from) + phrase;
  return groups
    .map((group) => [...new Set([...group.from, ...group.to])].map(marked(group)).join('\t'))
    .join('\n');
}

export function readAlike(written: string): Alike[] {
  return written.split('\n').map((line) => {
    const phrases = line.split('\t');
    const without = (other: string) =>
      phrases.filter((each) => !each.startsWith(other)).map((each) => each.replace(/^\p{Cc}/u, ''));
    return { from: without(sign.to), to: without(sign.from) };
  });
}

/** The keys of a phrase, stop words left out: what two spellings of it share. */
export function phraseOf(phrase: string): string[] {
  return queryWords(phrase).flatMap(({ content }) => content);
}
