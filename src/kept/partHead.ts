import { type KeptValues, openKept } from './keptValues.ts';

/** What a part says of itself: which one of how many, and a digest of all that the whole site is made of. */
export interface PartHead {
  number: number;
  of: number;
  site: string;
}

const KEY = 'part';

export function writeHead(kept: KeptValues, head: PartHead): void {
  kept.set(KEY, Buffer.from(JSON.stringify(head)));
}

/** @returns nothing where the file is damaged, or no part */
export function readHead(file: string): PartHead | undefined {
  const bytes = openKept(file).get(KEY);
  return bytes === undefined ? undefined : (JSON.parse(String(bytes)) as PartHead);
}
