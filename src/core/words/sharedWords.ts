/**
 * The beginnings of the words of a text that say something: "graph" and "Graphs" count as one. Chinese and Japanese,
 * which part no words, and Korean, which adds to their ends, are taken by pairs of signs.
 */
export function wordStems(text: string): Set<string> {
  const stems = new Set<string>();
  const small = text.toLowerCase();
  if (isPlain.test(small)) {
    for (const run of small.match(/[a-z]{4,}/g) ?? []) stems.add(stemOf(run));
    return stems;
  }
  for (const [run] of small.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
    if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(run)) {
      for (let at = 0; at + 1 < run.length; at += 1) stems.add(run.slice(at, at + 2));
    } else if (run.length > 3) stems.add(stemOf(run));
  }
  return stems;
}

/** Most texts are English, and told in a third of the time. */
const isPlain = /^[\x20-\x7e\n]*$/;

function stemOf(run: string): string {
  const begun = run.slice(0, 5);
  if (!begun.endsWith('s')) return begun;
  return begun.replace(/(?:i?es|s)$/, '');
}

/** Which part of the first stems are among the second, from 0 to 1; 0 when there are none. */
export function sharedPart(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of some) if (others.has(stem)) shared += 1;
  return some.size === 0 ? 0 : shared / some.size;
}
