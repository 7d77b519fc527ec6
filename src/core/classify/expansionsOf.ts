import { fold } from '../words/fold.ts';

/**
 * What tells the long form of an acronym by what papers say of it, the one most papers give; undefined for what is none.
 * "MLLMs" and "MLLM" are one.
 */
export function expansionsOf(
  papers: readonly { acronyms: readonly { short: string; long: string }[] }[],
): (short: string) => string | undefined {
  const counts = new Map<string, Map<string, { papers: number; long: string }>>();
  for (const { acronyms } of papers) {
    for (const { short, long } of acronyms) {
      const forms = counts.get(fold(short)) ?? new Map<string, { papers: number; long: string }>();
      counts.set(fold(short), forms);
      const known = forms.get(fold(long));
      forms.set(fold(long), { papers: (known?.papers ?? 0) + 1, long: known?.long ?? long });
    }
  }
  return (short) => {
    if (/\s/.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) return undefined;
    const forms = [...(counts.get(fold(short))?.values() ?? [])];
    return forms.toSorted((a, b) => b.papers - a.papers || (a.long < b.long ? -1 : 1))[0]?.long;
  };
}
