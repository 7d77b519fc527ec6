import { possibleDate } from '../dateOf.ts';
import type { Paper } from '../paper.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';

type Dated = Pick<Paper, 'id' | 'date' | 'year'>;

export interface Arrived<Each extends Dated> {
  paper: Each;
  /** When the paper can have come to the shelf at the earliest, as RFC 3339 has it. */
  updated: string;
}

/** No paper was put on a shelf before there was a Papershelf. */
export const earliest = '2026-11-23T00:00:00Z';

/**
 * The papers as a feed tells them, the last to come first. What is new on a shelf is new in its feed, whether it has a
 * date or not, and no clock says when that was: the same shelf gives the same feed. What is known is the order in which
 * papers came, and that none came before the papers that were there already were dated. So a paper came at its own date
 * or later, and not before the newest date of all that came earlier; one without a date, with all that came with it.
 * Each time papers came is told a second after the time before.
 *
 * @param arrivals of each paper, how often papers had come before it; absent for those a shelf began with
 */
export function feedOrder<Each extends Dated>(
  papers: readonly Each[],
  arrivals: ReadonlyMap<string, number>,
): Arrived<Each>[] {
  const groups = [...Map.groupBy(papers, ({ id }) => arrivals.get(id) ?? 0)].toSorted(([a], [b]) => a - b);
  let earlier = '';
  const arrived: Arrived<Each>[] = [];
  for (const [arrival, group] of groups) {
    const dates = group.map(dateOf);
    const newest = later(earlier, dates.reduce(later, ''));
    const moments = group.map((paper, index) => ({
      paper,
      updated: moment(later(earlier, dates[index] || newest), arrival),
    }));
    arrived.unshift(...moments.toSorted((a, b) => byCodeUnit(b.updated, a.updated)));
    earlier = newest;
  }
  return arrived;
}

/** The first day of what is known of a paper's date; empty when nothing is. */
function dateOf({ date, year }: Dated): string {
  const known = possibleDate(date ?? String(year ?? ''));
  if (known === undefined) return '';
  const [whole = '', month = '01', day = '01'] = known.split('-');
  return `${whole}-${month}-${day}`;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function moment(day: string, arrival: number): string {
  const start = Date.parse(day === '' ? earliest : `${day}T00:00:00Z`);
  return new Date(start + arrival * 1000).toISOString().replace('.000', '');
}
