import { type Finding, finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import type { WrittenDate } from '../writtenDate.ts';
import { dateValue, dayOf } from './dateValue.ts';
import { type Facts, valueOf } from './fieldNames.ts';
import { plain, shown } from './heldText.ts';

/** The date and the year that a source gives; what of them nobody can read is told. */
export function whenOf(
  { given }: Facts,
  place: Place,
  told: Finding[],
): { date: string | undefined; year: number | undefined } {
  const unreadable = (field: string, held: unknown, expected: string) => {
    told.push(finding('field-unreadable', place, { field, value: shown(held), expected }));
  };
  const writtenYear = valueOf(given.get('year')?.[0]);
  const year = yearOf(writtenYear);
  if (writtenYear !== undefined && year === undefined)
    unreadable('year', writtenYear, 'a year of four digits');
  const parts = (['month', 'day'] as const).map((name) => plain(valueOf(given.get(name)?.[0])));
  const fromParts = year !== undefined && parts[0] !== undefined ? dayOf(year, ...parts) : undefined;

  const dates = (given.get('date') ?? []).map(valueOf);
  // "ICLR 2024" is of 2024, and so is what was handed in for it in 2023.
  const [lead] = given.get('date') ?? [];
  const meeting = yearOfMeeting(plain(valueOf(given.get('venue')?.[0])) ?? '');
  if (writtenYear === undefined && meeting !== undefined && (!lead || isOfHandingIn(lead.name)))
    return { date: undefined, year: meeting };
  const read = dates.map((held) => [held, dateValue(held) ?? withYear(held, year)] as const);
  const [held, found] = read.find(([, date]) => date !== undefined) ?? [dates[0], undefined];
  if (held !== undefined && found === undefined)
    unreadable('date', held, 'a day of the calendar such as 2023-06-14');
  if (found?.doubt !== undefined)
    told.push(
      finding('date-doubtful', place, { value: shown(held), date: found.date, problem: found.doubt }),
    );
  // A year alone says less than year and month in fields of their own.
  const date = found && (found.date.length > 4 || !fromParts) ? found : fromParts;
  return { date: date?.date, year: year === undefined ? undefined : Number(year) };
}

/** "MAY 3", where the year has a field of its own. */
function withYear(held: unknown, year: string | undefined): WrittenDate | undefined {
  const text = typeof held === 'string' ? held.trim() : '';
  const isWithout = year !== undefined && text !== '' && !/\d{3}/.test(text) && /^\p{L}/u.test(text);
  return isWithout ? dayOf(year, text) : undefined;
}

/** `2019`, and `2019.0`, as tables with gaps have it. */
function yearOf(held: unknown): string | undefined {
  const text = plain(held) ?? '';
  return /^(\d{4})(?:\.0)?$/.exec(text)?.[1] ?? dateValue(held)?.date.slice(0, 4);
}

/** The one year that the name of a venue has in it. */
function yearOfMeeting(venue: string): number | undefined {
  const years = new Set(venue.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}

/** Names under which OpenReview and others keep the day on which a paper was handed in. */
function isOfHandingIn(name: string): boolean {
  return /^(?:(?:date)?submitted(?:date)?|submissiondate|dates\.submitted|t?cdate|created(?:at)?)$/.test(
    name,
  );
}
