const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2024-03-05` → "5 March 2024", `2023-11` → "November 2023", `2023` → "2023": no more than is known. */
export function dateLine(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : Number(day), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}
