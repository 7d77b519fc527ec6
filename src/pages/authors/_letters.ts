/** Up to so many authors stand on one page; beyond, each letter has one of its own. */
export const mostOnOnePage = 1500;

/** How many people a list of authors holds, in words. No more than that: who has a page depends on the shelf's size. */
export function howMany(persons: number): string {
  return `${persons} ${persons === 1 ? 'person' : 'people'}`;
}
