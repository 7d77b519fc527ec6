/** A flaw in the use: whoever called is told in a line with a hint, not with a stack. */
export class UseError extends Error {}
