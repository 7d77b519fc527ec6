import { possibleDate } from '../../dateOf.ts';

/**
 * The most that several texts say of one day: the year stands in the last of them, and what is of another year tells
 * of another day. Undefined when they say no more than the year.
 */
export function fullestDate(texts: readonly string[]): string | undefined {
  const year = texts.map((text) => yearOf(text)).findLast((found) => found !== undefined);
  const dates = texts.map((text) => writtenDate(text, year)).filter((date) => date?.startsWith(year ?? ''));
  const fullest = dates.reduce((best = '', date = '') => (date.length > best.length ? date : best), '') ?? '';
  return fullest.length > 4 ? fullest : undefined;
}

/** The first number of four digits that can be a year. */
export function yearOf(written: string): string | undefined {
  return /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(written)?.[0];
}

/**
 * As much of a day as databases write of it: "2019/05/03/", "2019//", "1996 Jul 9", "2018 Jan-Feb", "20171031", and
 * "MAY 3" where the year stands elsewhere.
 */
function writtenDate(written: string, elsewhere: string | undefined): string | undefined {
  const [, ownYear, ownMonth, ownDay] =
    /^(\d{4})(\d\d)(\d\d)$/.exec(written) ??
    /^\D?(\d{4})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{1,2}))?(?!\d)/.exec(written) ??
    [];
  if (ownYear !== undefined) return day(ownYear, ownMonth, ownDay);
  const year = yearOf(written) ?? elsewhere;
  if (year === undefined) return undefined;
  const name = monthName.exec(written);
  if (!name) return year;
  const month = months.indexOf(name[0].slice(0, 3).toLowerCase()) + 1;
  const behind = written.slice(name.index + name[0].length);
  const before = written.slice(0, name.index);
  // "20-24 May 2019" begins on the first of its days.
  const above = /(?<!\d)(\d{1,2})(?: ?[-–] ?\d{1,2})?\W{0,2}$/.exec(before)?.[1];
  const number = /^\W{0,2}(\d{1,2})(?!\d)/.exec(behind)?.[1] ?? above;
  return day(year, String(month), number);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = new RegExp(String.raw`\b(?:${months.join('|')})[a-z]{0,6}\b`, 'i');

function day(year: string, month = '', number = ''): string | undefined {
  const parts = [month, month && number].filter((part) => part !== '').map((part) => part.padStart(2, '0'));
  return possibleDate([year, ...parts].join('-'));
}
