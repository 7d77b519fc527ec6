import type { Budget } from './budget.ts';

/** A file of an archive, as its headers tell. */
export interface Entry {
  name: string;
  /** Why it cannot be read, where the headers say so. */
  problem?: string | undefined;
  /** Throws where the bytes are damaged or more than the budget has left. */
  read(budget: Budget): Uint8Array;
}
