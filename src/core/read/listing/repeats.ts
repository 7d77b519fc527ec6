/** Longer lines repeat by accident only, or because a paper stands there twice. */
const longest = 80;

/**
 * How often a text stands in a file, whatever it says; in short ones numbers count as equal: "Rating: 6.5" under
 * each paper.
 */
export function repeatsOf(units: readonly { text: string }[]): (unit: { text: string }) => number {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(keyOf(unit), (counts.get(keyOf(unit)) ?? 0) + 1);
  return (unit) => counts.get(keyOf(unit)) ?? 0;
}

/** A text as it is compared with the others of its file. */
export function keyOf({ text }: { text: string }): string {
  return text.length > longest ? text : text.toLowerCase().replace(/\d+/g, '0');
}
