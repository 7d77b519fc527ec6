import * as narrow from '#interface/narrow.ts';

/** A span of years in words: "2020 to 2022", "from 2020", "up to 2022". An open end is an empty text. */
export function yearsLabel({ from, to }: { from: string; to: string }): string {
  if (from === '') return narrow.yearsUpTo(to);
  return to === '' ? narrow.yearsFrom(from) : narrow.yearSpan({ from, to });
}
