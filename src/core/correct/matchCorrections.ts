import { finding, type Finding } from '../findings/finding.ts';
import { arxivOf } from '../ids/arxiv.ts';
import { doiOf } from '../ids/doi.ts';
import type { SourceRecord } from '../record.ts';
import type { Correction } from './correction.ts';
import { mergeCorrections } from './mergeCorrections.ts';
import { titleKey } from './titleKey.ts';

/**
 * Finds the record each correction speaks of, by title, arXiv id, DOI or the source's own key.
 * `byRecord` runs parallel to `records`. Several corrections of one record are merged, the later winning.
 */
export function matchCorrections(
  records: readonly SourceRecord[],
  corrections: readonly Correction[],
): { byRecord: (Correction | undefined)[]; findings: Finding[] } {
  const byRecord: (Correction | undefined)[] = records.map(() => undefined);
  const findings: Finding[] = [];
  if (corrections.length === 0) return { byRecord, findings };
  const index = indexed(records);
  for (const correction of corrections) {
    const places = index.get(idKey(correction.paper)) ?? index.get(titleKey(correction.paper)) ?? [];
    if (places.length === 0) {
      findings.push(unknownPaper(correction, records));
      continue;
    }
    if (!isOnePaper(places, records)) {
      const others = places
        .map((at) => records[at]?.place)
        .map((place) => `${place?.file ?? ''}:${place?.line ?? 0}`);
      const values = { paper: correction.paper, places: others.join(', ') };
      findings.push(finding('correction-paper-ambiguous', correction.place, values));
      continue;
    }
    for (const at of places) {
      const earlier = byRecord[at];
      if (earlier === undefined) {
        byRecord[at] = correction;
        continue;
      }
      const merged = mergeCorrections(earlier, correction);
      byRecord[at] = merged.correction;
      findings.push(...merged.findings);
    }
  }
  return { byRecord, findings };
}

function indexed(records: readonly SourceRecord[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, { title, arxiv, doi, key }] of records.entries()) {
    const keys = new Set([titleKey(title)]);
    for (const id of [arxiv, doi, key]) if (id !== undefined) keys.add(idKey(id));
    for (const each of keys) {
      const places = index.get(each);
      if (places === undefined) index.set(each, [at]);
      else places.push(at);
    }
  }
  return index;
}

function idKey(id: string): string {
  return `id:${arxivOf(id)?.id ?? doiOf(id) ?? id.trim().toLowerCase()}`;
}

/** Records of one title are one paper given twice when their abstracts agree; else nobody can tell which is meant. */
function isOnePaper(places: readonly number[], records: readonly SourceRecord[]): boolean {
  const abstracts = new Set(places.map((at) => records[at]?.abstract.replaceAll(/\s+/g, ' ').trim()));
  return abstracts.size === 1;
}

function unknownPaper({ paper, place }: Correction, records: readonly SourceRecord[]): Finding {
  const wanted = wordsOf(paper);
  let nearest = { title: '', shared: 0 };
  for (const { title } of records) {
    const words = wordsOf(title);
    const both = [...wanted].filter((word) => words.has(word)).length;
    const shared = both / Math.max(1, wanted.size + words.size - both);
    if (shared > nearest.shared) nearest = { title, shared };
  }
  const near = nearest.shared >= 0.3 ? `did you mean "${nearest.title}"? ` : '';
  return finding('correction-paper-unknown', place, { paper, near });
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
