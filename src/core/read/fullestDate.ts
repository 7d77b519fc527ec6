import { writtenDate } from '../writtenDate.ts';

/**
 * The most that several texts say of one day: the year stands in the last of them, and what is of another year tells
 * of another day. Undefined when they say no more than the year.
 */
export function fullestDate(texts: readonly string[]): string | undefined {
  const year = texts.map((text) => yearOf(text)).findLast((found) => found !== undefined);
  const dates = texts.map((text) => dayIn(text, year)).filter((date) => date?.startsWith(year ?? ''));
  const fullest = dates.reduce((best = '', date = '') => (date.length > best.length ? date : best), '') ?? '';
  return fullest.length > 4 ? fullest : undefined;
}

/** The first number of four digits that can be a year. */
export function yearOf(written: string): string | undefined {
  return /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(written)?.[0];
}

/** As much of a day as databases write of it: "2018 Jan-Feb", "20-24 May 2019", and "MAY 3" where the year stands elsewhere. */
function dayIn(written: string, elsewhere: string | undefined): string | undefined {
  // An issue of two months, and a meeting of some days, are of the first.
  const first = written
    .replace(/^[^:\d]{0,40}:/, '')
    .replace(/(?<=\p{L})\s?[-–]\s?\d{4}.*/u, '')
    .replace(/(?<=\d)\s?[-–]\s?\p{L}{3,12}\.? \d{1,2}(?!\d)/u, '')
    .replace(/(\p{L}{3,12}\.?)\s?[-–/]\s?\p{L}{3,12}\.?/u, '$1')
    .replace(/(?<!\d[-/.]?)(\d{1,2}) ?[-–]{1,2} ?\d{1,2}(?!\d|[-/.]\d)/, '$1')
    .trim();
  const own = yearOf(written);
  const dated = own === undefined && elsewhere !== undefined ? `${first} ${elsewhere}` : first;
  // Of a day that no calendar has, "2019/02/31", the month.
  const month = /^\d{4}\D\d{1,2}(?!\d)/.exec(dated)?.[0] ?? '';
  return (writtenDate(dated) ?? writtenDate(month))?.date ?? own;
}
