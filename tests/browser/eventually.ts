import { expect } from 'vitest';

/** Expects of what a page will show soon, however slow the machine. */
export function eventually<Seen>(look: () => Promise<Seen>) {
  return expect.poll(look, { timeout: 10_000 });
}
