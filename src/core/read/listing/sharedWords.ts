/** The beginnings of the words of a text that say something: "graph" and "Graphs" count as one. */
export function wordStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]{3,}/gu)) {
    if (!smallWord.test(word))
      stems.add(
        word
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

const smallWord =
  /^(?:the|and|nor|but|for|with|from|into|over|under|than|via|using|towards?|between|without|beyond|through|its|our|your|are|can|not|how|why|what|when|where|all|you|new|by|van|von|der|den|del|this|that|authors?|et|al)$/i;
