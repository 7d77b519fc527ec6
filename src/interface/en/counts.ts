import { number, plural } from './speech.ts';

// How many there are, wherever it is said.

export const papers = (n: number): string => plural(n, { one: '# paper', other: '# papers' });
export const topics = (n: number): string => plural(n, { one: '# topic', other: '# topics' });
export const people = (n: number): string => plural(n, { one: '# person', other: '# people' });

/** Of a list that is cut; stands behind what is shown of it. */
export const andMore = (n: number): string => `and ${number(n)} more`;

/** Of authors whom the source does not name. */
export const others = 'et al.';

/** What one page shows of a list. */
export const range = ({ first, last, total }: { first: number; last: number; total: number }): string =>
  `${number(first)} to ${number(last)} of ${number(total)}`;
