import { fold } from '../words/fold.ts';
import { stemsOf } from './stemsOf.ts';

/**
 * What tells the long form of an acronym by what papers say of it, the one most papers give; undefined for what is none.
 * "MLLMs" and "MLLM" are one.
 */
export function expansionsOf(papers: readonly { acronyms: readonly { short: string; long: string }[] }[]): {
  longOf: (short: string) => string | undefined;
  otherNames: (phrase: string) => string[];
} {
  const counts = new Map<string, Map<string, { papers: number; long: string }>>();
  for (const { acronyms } of papers) {
    for (const { short, long } of acronyms) {
      const forms = counts.get(fold(short)) ?? new Map<string, { papers: number; long: string }>();
      counts.set(fold(short), forms);
      const known = forms.get(fold(long));
      forms.set(fold(long), { papers: (known?.papers ?? 0) + 1, long: known?.long ?? long });
    }
  }
  const longOf = (short: string): string | undefined => {
    if (/\s/.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) return undefined;
    const forms = [...(counts.get(fold(short))?.values() ?? [])];
    return forms.toSorted((a, b) => b.papers - a.papers || (a.long < b.long ? -1 : 1))[0]?.long;
  };
  const shorts = new Map<string, Set<string>>();
  for (const { acronyms } of papers)
    for (const { short } of acronyms) {
      const long = longOf(short);
      if (long === undefined) continue;
      const key = stemsOf(long).join(' ');
      shorts.set(key, (shorts.get(key) ?? new Set()).add(short));
    }
  return {
    longOf,
    otherNames: (phrase) => {
      const long = longOf(phrase);
      return long === undefined ? [...(shorts.get(stemsOf(phrase).join(' ')) ?? [])] : [long];
    },
  };
}
