/** Where a label stands: the middle of its base line. */
interface Label {
  title: string;
  x: number;
  y: number;
}

/** A place that a label should leave free: the middle of its lower edge, and how far it reaches. */
export interface Kept {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Of the map's topic labels, in the units of the map. */
const lineHeight = 15;
const characterWidth = 6.4;
/** So far a label may go to keep off points and their names; farther away nobody would see what it belongs to. */
const mostLines = 5;

/**
 * Moves labels up by whole lines until none covers another; the lowest keep their places, because a label belongs
 * above its papers. Where a place near by is free of what must stay to be seen as well, the label takes that one.
 */
export function partLabels<Kind extends Label>(labels: Kind[], kept: readonly Kept[] = []): Kind[] {
  const placed: Kind[] = [];
  for (const label of labels.toSorted((a, b) => b.y - a.y)) {
    const apart = (line: number): Kind => ({ ...label, y: label.y - line * lineHeight });
    const isFree = (place: Kind): boolean => !placed.some((other) => covers(place, other));
    const near = Array.from({ length: mostLines + 1 }, (_, line) => apart(line)).filter(isFree);
    let place = near.find((each) => !kept.some((other) => touches(each, other))) ?? near[0];
    for (let line = mostLines + 1; place === undefined; line += 1) {
      if (isFree(apart(line))) place = apart(line);
    }
    placed.push(place);
  }
  return placed;
}

function covers(one: Label, other: Label): boolean {
  const width = ((one.title.length + other.title.length) * characterWidth) / 2;
  return Math.abs(one.x - other.x) < width && Math.abs(one.y - other.y) < lineHeight;
}

function touches({ title, x, y }: Label, { x: middle, y: bottom, width, height }: Kept): boolean {
  const beside = Math.abs(x - middle) >= (title.length * characterWidth + width) / 2;
  return !beside && y > bottom - height && y - lineHeight < bottom;
}
