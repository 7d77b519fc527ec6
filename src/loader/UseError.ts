/** A flaw in the use: whoever called is told in a line with a hint, not with a stack, which Astro would print. */
export class UseError extends Error {
  override stack = '';
}
