import { finding, type Finding } from '../findings/finding.ts';
import { arxivOf } from '../ids/arxiv.ts';
import { doiOf } from '../ids/doi.ts';
import type { SourceRecord } from '../record.ts';
import type { Correction } from './correction.ts';
import { titleLetters } from '../words/copiedWords.ts';
import { inverted } from '../words/inverted.ts';
import { nearestTitle } from './nearestTitle.ts';

/** A correction, and the numbers of all records it speaks of. */
export interface Matched {
  correction: Correction;
  records: readonly number[];
}

/**
 * Finds the records each correction speaks of, by arXiv id, DOI, the source's own key, title, or the address of the paper.
 *
 * @param standing the records of the paper at an address, by the last part of it; asked only where nothing else is meant
 */
export function matchCorrections(
  records: readonly SourceRecord[],
  corrections: readonly Correction[],
  standing: (id: string) => readonly number[] | undefined = () => undefined,
): { matched: Matched[]; findings: Finding[] } {
  if (corrections.length === 0) return { matched: [], findings: [] };
  const index = indexed(records);
  const near = nearestTitle(records);
  const matched: Matched[] = [];
  const findings: Finding[] = [];
  for (const correction of corrections) {
    const { paper, place } = correction;
    const found = index.get(idKey(paper)) ?? index.get(titleLetters(paper)) ?? standing(addressIn(paper));
    if (found) {
      matched.push({ correction, records: found });
      continue;
    }
    const title = near(paper);
    const hint = title === undefined ? '' : `did you mean "${title}"? `;
    findings.push(finding('correction-paper-unknown', place, { paper, near: hint }));
  }
  return { matched, findings };
}

/**
 * The corrections that speak of one paper only. One that fits several helps none of them: nobody can tell which is meant.
 * `papers`: the records of each paper, by number.
 */
export function fitCorrections(
  matched: readonly Matched[],
  records: readonly SourceRecord[],
  papers: readonly (readonly number[])[],
): { fitting: Matched[]; findings: Finding[] } {
  const paperOf = new Map(
    papers.flatMap((members, paper) => members.map((member) => [member, paper] as const)),
  );
  const isOne = ({ records: found }: Matched) => new Set(found.map((at) => paperOf.get(at))).size === 1;
  return {
    fitting: matched.filter(isOne),
    findings: matched
      .filter((each) => !isOne(each))
      .map(({ correction: { paper, place }, records: found }) => {
        const places = found.map((at) => `${records[at]?.place.file ?? ''}:${records[at]?.place.line ?? 0}`);
        return finding('correction-paper-ambiguous', place, { paper, places: places.join(', ') });
      }),
  };
}

function indexed(records: readonly SourceRecord[]): Map<string, number[]> {
  const keys = records.flatMap(({ title, arxiv, doi, key }, at) => {
    const ids = [arxiv, doi, key].flatMap((id) => (id === undefined ? [] : idKey(id)));
    return [...new Set([titleLetters(title), ...ids])].map((each) => ({ key: each, at }));
  });
  return inverted(keys);
}

/** The last part of an address: `papers/mamba/` and `https://example.org/papers/mamba/` are `mamba`. */
function addressIn(paper: string): string {
  const [, id] = /(?:^|\/)papers\/([^/?#]+)\/?(?:[?#]|$)/.exec(paper) ?? [];
  return id ?? paper;
}

function idKey(id: string): string {
  return `id:${arxivOf(id)?.id ?? doiOf(id) ?? id.trim().toLowerCase()}`;
}
