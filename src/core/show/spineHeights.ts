/** How many heights a spine can have. */
const steps = 12;

/**
 * How tall each paper's spine stands, 0 to 11: by the length of its abstract in characters, as a thick book is a long
 * one. Measured against the shelf's own middle nine tenths, because abstracts of one venue differ by little and those
 * of another by much, and one giant must not make dwarfs of all others.
 */
export function spineHeights(papers: { id: string; characters: number }[]): Map<string, number> {
  const lengths = papers.map(({ characters }) => characters).toSorted((a, b) => a - b);
  const low = lengths[Math.floor(lengths.length * 0.05)] ?? 0;
  const high = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const height = (characters: number): number => {
    if (high === low) return Math.floor(steps / 2);
    const part = (characters - low) / (high - low);
    return Math.max(0, Math.min(steps - 1, Math.round(part * (steps - 1))));
  };
  return new Map(papers.map(({ id, characters }) => [id, height(characters)]));
}
