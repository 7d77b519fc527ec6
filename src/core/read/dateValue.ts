import { dateOfMoment, type WrittenDate, writtenDate } from '../writtenDate.ts';
import { isObject } from './fieldNames.ts';
import { plain } from './heldText.ts';

/** The day that a field holds: a text, a moment, `{"date-parts": [[2019, 5, 3]]}`, `{"year": 2019, "month": "May"}`. */
export function dateValue(held: unknown): WrittenDate | undefined {
  if (typeof held === 'number') {
    const date = dateOfMoment(held);
    return date === undefined ? writtenDate(String(held)) : { date };
  }
  if (typeof held === 'string') {
    const date = /^\d{12,13}$/.test(held.trim()) ? dateOfMoment(Number(held)) : undefined;
    return date === undefined ? writtenDate(held) : { date };
  }
  if (Array.isArray(held)) {
    const [first] = held as unknown[];
    if (held.length > 1 && held.every((part) => /^\d{1,4}$/.test(String(part))))
      return writtenDate(held.join('-'));
    return held.length === 0 ? undefined : dateValue(first);
  }
  if (!isObject(held)) return undefined;
  for (const name of [
    'date-parts',
    'dateParts',
    'date-time',
    'raw',
    'literal',
    'start',
    'date',
    '$date',
    'value',
  ]) {
    const found = Object.hasOwn(held, name) ? dateValue(held[name]) : undefined;
    if (found) return found;
  }
  const [day, month, year] = ['day', 'month', 'year'].map((name) => plain(held[name]) ?? '');
  return year === '' ? undefined : dayOf(year ?? '', month, day);
}

/** A day whose parts stand in fields of their own; the month may be a name, and hold the day: "MAY 3". */
export function dayOf(year: string, month = '', day = ''): WrittenDate | undefined {
  const isNumber = /^\d{1,2}$/.test(month);
  return writtenDate(
    isNumber ? [year, month, day].filter((part) => part !== '').join('-') : `${year} ${month} ${day}`,
  );
}
