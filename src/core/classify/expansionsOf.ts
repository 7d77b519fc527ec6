import { fold } from '../words/fold.ts';
import { stemsOf } from './stemsOf.ts';

/**
 * What papers write short, and what that means: of the long forms of an acronym the one most papers give. "MLLMs" and
 * "MLLM" are one.
 *
 * @returns `longOf` is undefined for what is no acronym; `otherNames` are the long form of one, and those of a long form
 */
export function expansionsOf(papers: readonly { acronyms: readonly { short: string; long: string }[] }[]): {
  longOf: (short: string) => string | undefined;
  otherNames: (phrase: string) => string[];
} {
  const counts = new Map<string, Map<string, Form>>();
  for (const { acronyms } of papers) {
    for (const { short, long } of acronyms) {
      const forms = counts.get(fold(short)) ?? new Map<string, Form>();
      counts.set(fold(short), forms);
      const known = forms.get(fold(long));
      forms.set(fold(long), { papers: (known?.papers ?? 0) + 1, long: known?.long ?? long });
    }
  }
  // Once for each: thousands of papers may each spell out the same letters otherwise.
  const longs = new Map(
    [...counts].map(([short, forms]) => [
      short,
      [...forms.values()].reduce((best, each) => (isBefore(each, best) ? each : best)).long,
    ]),
  );
  const longOf = (short: string): string | undefined =>
    /\s/.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short) ? undefined : longs.get(fold(short));
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

interface Form {
  papers: number;
  long: string;
}

function isBefore(one: Form, other: Form): boolean {
  return one.papers > other.papers || (one.papers === other.papers && one.long < other.long);
}
