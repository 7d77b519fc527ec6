import { expect } from 'vitest';
import { PATIENCE } from './launch.ts';

/** Expects of what a page will show soon, however slow the machine. */
export function eventually<Seen>(look: () => Promise<Seen>) {
  return expect.poll(look, { timeout: PATIENCE });
}
