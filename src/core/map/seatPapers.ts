import type { Spot } from '../geometry/planeOf.ts';
import { board, toBoard, toMap } from './board.ts';
import { type Label, reachOf } from './fitLabel.ts';
import { inset } from './inset.ts';
import { measure } from './polygon.ts';
import { type Hole, type Seat, seatsIn } from './seatsIn.ts';
import type { Region } from './shelfMap.ts';
import { sizes, upright, usual } from './sizes.ts';
import type { SurveyedPaper } from './surveyMap.ts';

/** What papers keep from the edge of their region and from its name, where they are few: a finger takes so much. */
const finger = 14;
/** Where they are many, in parts of the room that each has along a line. */
const kept = 0.4;
/** In CSS pixels: a dot that is nearer to the end of a row is a full stop. */
const air = 6;
/** Seats of the innermost ring; each further one has so many more. */
const ring = 6;

/** Gives a topic's papers their places around its name: a dot each, or each few; and those that are points theirs. */
export function seatPapers(
  { outline, label, own, paper }: Pick<Region, 'outline' | 'label' | 'own' | 'paper'>,
  points: readonly SurveyedPaper[],
  perDot: number,
): { dots: Spot[]; seated: (Spot & { id: string })[] } {
  const count = paper === undefined ? Math.max(points.length, Math.ceil(own / perDot)) : 0;
  const land = outline.map(toBoard);
  const clear = Math.min(finger, kept * Math.sqrt(measure(land).area / Math.max(1, count)));
  const seats = seatsIn(inset(land, clear), count, label && holeOf(label, clear));
  return {
    dots: seats.map(toMap),
    seated: seat(points, seats).map(({ id, ...spot }) => ({ id, ...toMap(spot) })),
  };
}

/** Few papers leave their topic's name free on a phone, too. */
function holeOf({ x, y, from, rows, lettering }: Label, clear: number): Hole {
  const isFew = clear === finger;
  const size = Math.max(from, isFew ? upright : usual);
  const [width = 1, height = 1] = sizes[size] ?? [];
  const reach = reachOf(rows, lettering, size);
  const free = isFew ? clear : Math.max(clear, (air * board.width) / width);
  return {
    ...toBoard({ x, y }),
    across: (reach.across * board.width) / width + free,
    down: (reach.down * board.height) / height + (isFew ? clear : free / 2),
  };
}

/** Ring by ring from the middle, and in each ring by the side to which papers lean. */
function seat(points: readonly SurveyedPaper[], seats: readonly Seat[]): (Spot & { id: string })[] {
  const seated: (Spot & { id: string })[] = [];
  const part = points.length / Math.max(1, seats.length);
  let start = 0;
  for (let length = ring; start < seats.length; length += ring) {
    const end = Math.min(seats.length, start + length);
    const chairs = seats.slice(start, end).toSorted((a, b) => a.angle - b.angle);
    const own = points
      .slice(Math.ceil(start * part), Math.ceil(end * part))
      .toSorted((a, b) => a.lean - b.lean);
    for (const [at, { id }] of own.entries()) {
      const chair = chairs[Math.floor(((at + 0.5) * chairs.length) / own.length)];
      if (chair) seated.push({ id, x: chair.x, y: chair.y });
    }
    start = end;
  }
  return seated;
}
