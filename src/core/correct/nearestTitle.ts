import type { SourceRecord } from '../record.ts';
import { inverted } from '../words/inverted.ts';

/** A word of more titles than this says little of which title was meant, and would make the search slow. */
const COMMON = 100;

/** With less in common a title is no likely slip of another. */
const NEAR = 0.3;

/**
 * Finds the title that is most like another by its words, if any is: what a curator may have meant. The titles are
 * looked through at the first question only, and then by their rarer words, so that many slips cost no more than few.
 */
export function nearestTitle(
  records: readonly Pick<SourceRecord, 'title'>[],
): (title: string) => string | undefined {
  let index: Map<string, number[]> | undefined;
  return (title) => {
    index ??= inverted(
      records.flatMap((record, at) => [...wordsOf(record.title)].map((key) => ({ key, at }))),
    );
    const wanted = wordsOf(title);
    const shared = new Map<number, number>();
    for (const word of wanted) {
      const holders = index.get(word) ?? [];
      if (holders.length > COMMON) continue;
      for (const at of holders) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    let nearest: { title: string; likeness: number } | undefined;
    for (const at of [...shared.keys()].sort((a, b) => a - b)) {
      const candidate = records[at]?.title ?? '';
      const words = wordsOf(candidate);
      const both = [...wanted].filter((word) => words.has(word)).length;
      const likeness = both / Math.max(1, wanted.size + words.size - both);
      if (likeness >= NEAR && likeness > (nearest?.likeness ?? 0)) nearest = { title: candidate, likeness };
    }
    return nearest?.title;
  };
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
