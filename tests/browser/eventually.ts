import { expect } from 'vitest';
import { PATIENCE } from './launch.ts';

/** Expects of what a page will show soon, however slow the machine. */
export function eventually<Seen>(look: () => Promise<Seen>) {
  return expect.poll(look, { timeout: PATIENCE });
}

/** Waits until a list that something fills has been of one length for two looks in a row, a second apart. */
export async function stillness(list: readonly unknown[]): Promise<void> {
  let before = -1;
  await expect
    .poll(
      () => {
        const isStill = list.length === before;
        before = list.length;
        return isStill;
      },
      { timeout: PATIENCE, interval: 1000 },
    )
    .toBe(true);
}
