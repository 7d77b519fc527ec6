/** The date written as `2023`, `2023-06` or `2023-06-14`, a time behind it or none; undefined when the calendar has no such day. */
export function dateOf(written: string): string | undefined {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|[T ])/.exec(written);
  if (!found) return undefined;
  const [, year = '', month, day] = found;
  if (month !== undefined && (month < '01' || month > '12')) return undefined;
  if (day !== undefined && (day < '01' || Number(day) > daysOf(Number(year), Number(month))))
    return undefined;
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

/** As much of a date as the calendar has: of `2023-02-31` the month, of `2023-13` the year. */
export function possibleDate(date: string): string | undefined {
  return dateOf(date) ?? dateOf(date.slice(0, 7)) ?? dateOf(date.slice(0, 4));
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
