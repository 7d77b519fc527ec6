import type { Spot } from '../geometry/planeOf.ts';
import type { Label } from './fitLabel.ts';
import type { Polygon } from './polygon.ts';
import type { Point } from './revealPoints.ts';

/** A topic's part of the map; the one without `id` holds the papers that have none. */
export interface Region {
  id?: string | undefined;
  /** Of a shelf without topics: the paper whose region it is. */
  paper?: string | undefined;
  title: string;
  papers: number;
  /** Those whose main topic it is. */
  own: number;
  /** The first of an area, which has its name. */
  isHead: boolean;
  outline: Polygon;
  label?: Label | undefined;
}

/** Topics that belong together, or one that stands alone. */
export interface Area<Each extends Region = Region> {
  outline: Polygon;
  regions: Each[];
  /** Its name across all of it, at sizes before `until`, where it is one region: its topics have no room for their names. */
  across?: Across | undefined;
}

export interface Across extends Label {
  until: number;
  /** Its papers where they are dots only; elsewhere they are the points of its regions. */
  dots: Spot[];
}

/** A region with its papers. */
export interface PeopledRegion extends Region {
  /** Where they lie, and from which of the sizes on nothing is written on them. */
  dots: (Spot & { from: number })[];
  /** Those that are links. */
  points: Point[];
}

/** The shelf as a picture. Places are in thousandths of its width and of its height. */
export interface ShelfMap {
  areas: Area<PeopledRegion>[];
  /** How many papers a dot stands for. */
  perDot: number;
  /** Few regions have their names in larger letters. */
  isFew: boolean;
}
