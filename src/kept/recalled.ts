import { deserialize, serialize } from 'node:v8';
import { inputDigest } from './inputDigest.ts';
import { type KeptValues, openKept } from './keptValues.ts';

/** What is remembered of the last build, and shall be of this one; until a build says so, nothing is. */
let kept: { values: KeptValues; program: string } | undefined;

/**
 * From now on what `recalled` makes is kept, for the next build.
 *
 * @param program digest of the program that makes it
 */
export function remember(file: string, program: string): void {
  kept = { values: openKept(file), program };
}

/** What depends on `input` alone: as the last build made it, or made now. */
export function recalled<Value extends object>(input: object, make: () => Value): Value {
  if (kept === undefined) return make();
  const key = inputDigest([kept.program, input]);
  const before = kept.values.get(key);
  if (before !== undefined) return deserialize(before) as Value;
  const made = make();
  kept.values.set(key, serialize(made));
  return made;
}

/** Keeps what was made and recalled so far, and nothing else. */
export function saveRecalled(): void {
  kept?.values.save();
  kept = undefined;
}
