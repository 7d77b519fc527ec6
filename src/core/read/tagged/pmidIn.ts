import { firstText } from './entryFields.ts';
import type { Entry, Value } from './growingEntries.ts';

/** Of what a value must have the look to be PubMed's number. */
export const likePmid = /\b(?:PMID|PUBMED)\b|^\d{5,8}$/i;

/** The number PubMed knows the paper by: said to be one, or a bare one in a field that is PubMed's. */
export function pmidIn(values: readonly Value[], isOfPubmed: (tag: string) => boolean): string | undefined {
  for (const value of values) {
    const text = firstText([value]) ?? '';
    const said = /\b(?:PMID|PUBMED)\b[\s:]{0,3}(\d{1,8})(?!\d)/i.exec(text)?.[1];
    if (said !== undefined) return said;
    if (/^\d{5,8}$/.test(text) && isOfPubmed(value.tag)) return text;
  }
  return undefined;
}

/** The databases that an entry says it is from, in one line. */
export function databasesOf({ values }: Entry, tags: readonly string[]): string {
  return tags
    .flatMap((tag) => values.get(tag) ?? [])
    .map((value) => firstText([value]) ?? '')
    .join(' ');
}
