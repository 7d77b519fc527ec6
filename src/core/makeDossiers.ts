import { type Corrected, correctDossier } from './correct/correctDossier.ts';
import type { Correction } from './correct/correction.ts';
import { fitCorrections, matchCorrections } from './correct/matchCorrections.ts';
import type { Finding } from './findings/finding.ts';
import { claimedIds } from './ids/claimedIds.ts';
import type { SourceRecord } from './record.ts';
import { groupRecords, type SettledIds } from './unite/groupRecords.ts';
import { uniteRecords } from './unite/uniteRecords.ts';

export interface Dossiers {
  /** The records of each paper by their numbers, the one whose texts stand first. */
  papers: number[][];
  corrected: Corrected[];
  findings: Finding[];
}

/** Groups the records of one paper, unites them field by field, and lets a curator's corrections win. */
export function makeDossiers(given: readonly SourceRecord[], corrections: readonly Correction[]): Dossiers {
  const records = given.map(withClaimedIds);
  const { matched, findings: unmatched } = matchCorrections(records, corrections);
  const first = groupRecords(records);
  const { fitting, findings: unfit } = fitCorrections(matched, records, first.papers);
  const settled = new Map<number, SettledIds>();
  for (const { correction, records: found } of fitting) {
    const { arxiv, doi } = correction.facts;
    if (arxiv === undefined && doi === undefined) continue;
    for (const at of found)
      settled.set(at, { ...settled.get(at), ...(arxiv && { arxiv }), ...(doi && { doi }) });
  }
  const groups = settled.size === 0 ? first : groupRecords(records, settled);

  const byRecord = new Map<number, Correction[]>();
  for (const { correction, records: found } of fitting)
    for (const at of found) byRecord.set(at, [...(byRecord.get(at) ?? []), correction]);
  const order = new Map(corrections.map((correction, index) => [correction, index]));
  const findings: Finding[] = [];
  const corrected = groups.papers.flatMap((members) => {
    const [lead, ...others] = members.flatMap((at) => records[at] ?? []);
    if (!lead) return [];
    const own = [...new Set(members.flatMap((at) => byRecord.get(at) ?? []))].toSorted(
      (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
    );
    const united = uniteRecords([lead, ...others], correctedFacts(own));
    const result = correctDossier(united.dossier, own);
    findings.push(...united.findings, ...result.findings);
    return [result];
  });
  return {
    papers: groups.papers,
    corrected,
    findings: [...unmatched, ...unfit, ...groups.findings, ...findings],
  };
}

/** What its text claims for its own paper is what the record says, as much as a field. */
function withClaimedIds(record: SourceRecord): SourceRecord {
  const { arxiv, doi } = claimedIds(record.abstract);
  return { ...record, arxiv: record.arxiv ?? arxiv, doi: record.doi ?? doi };
}

function correctedFacts(corrections: readonly Correction[]): Set<string> {
  return new Set(
    corrections.flatMap(({ facts }) =>
      Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [key])),
    ),
  );
}
