import type { Edit } from './edit.ts';
import type { OpenPlaces } from './openPlaces.ts';
import { rules } from './rules.ts';

/** What the rules see in a source, each where it is still open; they close what they take. */
export function findDamage(source: string, places: OpenPlaces): Edit[] {
  const edits: Edit[] = [];
  for (const { find, replace, name, reason, addresses = false } of rules) {
    for (const match of source.matchAll(find)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!places.isOpen(start, end, addresses)) continue;
      const pieces = replace === undefined ? [{ type: 'damaged' as const, value: match[0] }] : replace(match);
      if (pieces === undefined) continue;
      places.close(start, end);
      edits.push({ kind: replace === undefined ? 'mark' : 'repair', by: name, reason, start, end, pieces });
    }
  }
  return edits.toSorted((left, right) => left.start - right.start);
}
