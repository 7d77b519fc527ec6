/** Where a label stands: the middle of its base line. */
interface Label {
  title: string;
  x: number;
  y: number;
}

/** Of the map's topic labels, in the units of the map. */
const lineHeight = 15;
const characterWidth = 6.4;

/**
 * Moves labels up by whole lines until none covers another; the lowest keep their places, because a label belongs
 * above its papers.
 */
export function partLabels<Kind extends Label>(labels: Kind[]): Kind[] {
  const placed: Kind[] = [];
  for (const label of labels.toSorted((a, b) => b.y - a.y)) {
    let free = label;
    while (placed.some((other) => covers(free, other))) free = { ...free, y: free.y - lineHeight };
    placed.push(free);
  }
  return placed;
}

function covers(one: Label, other: Label): boolean {
  const width = ((one.title.length + other.title.length) * characterWidth) / 2;
  return Math.abs(one.x - other.x) < width && Math.abs(one.y - other.y) < lineHeight;
}
