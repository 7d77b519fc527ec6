import { nearestName } from '../words/nearestName.ts';

/** What a hint begins with where a name is none of those that there are, but nearly one; empty where it is near to none. */
export function didYouMean(written: string, names: Iterable<string>): string {
  const near = nearestName(written, names);
  return near === undefined ? '' : `did you mean ${near}? `;
}
