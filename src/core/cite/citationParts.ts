/** Papers in one part: some 30 kB gzipped with their abstracts. */
const size = 64;

/** The shelf in the order of its ids' code units, cut into parts that a browser loads when it exports papers of theirs. */
export function citationParts<Entry extends { id: string }>(papers: readonly Entry[]): Entry[][] {
  const sorted = papers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_, part) =>
    sorted.slice(part * size, (part + 1) * size),
  );
}
