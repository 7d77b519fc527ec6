/** A claimed number by itself: "max 47%" of "(max 47%", whose parenthesis goes on. */
export function claimValue(value: string): string {
  return value.replace(/^\((?![^)]*\))/, '');
}
