/**
 * The beginnings of the words of a text that say something: "graph" and "Graphs" count as one. Chinese and Japanese,
 * which part no words, are taken by pairs of signs.
 */
export function wordStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [run] of text.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
    if (/[\u3040-\u30ff\u3400-\u9fff]/.test(run)) {
      for (let at = 0; at + 1 < run.length; at += 1) stems.add(run.slice(at, at + 2));
    } else if (run.length > 3)
      stems.add(
        run
          .toLowerCase()
          .slice(0, 5)
          .replace(/(?:i?es|s)$/, ''),
      );
  }
  return stems;
}

/** Which part of the first stems are among the second, from 0 to 1; 0 when there are none. */
export function sharedPart(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of some) if (others.has(stem)) shared += 1;
  return some.size === 0 ? 0 : shared / some.size;
}
