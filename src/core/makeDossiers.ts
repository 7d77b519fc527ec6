import { type Corrected, correctDossier, isFromService } from './correct/correctDossier.ts';
import type { Correction } from './correct/correction.ts';
import { fitCorrections, type Matched, matchCorrections } from './correct/matchCorrections.ts';
import { type Finding, finding } from './findings/finding.ts';
import { claimedIds } from './ids/claimedIds.ts';
import { papersByAddress } from './name/papersByAddress.ts';
import type { SourceRecord } from './record.ts';
import { withoutContestedIds } from './unite/withoutContestedIds.ts';
import { groupRecords, type SettledIds } from './unite/groupRecords.ts';
import { isCopy } from './unite/sameText.ts';
import { uniteRecords } from './unite/uniteRecords.ts';

export interface Dossiers {
  /** The records of each paper by their numbers, the one whose texts stand first. */
  papers: number[][];
  corrected: Corrected[];
  findings: Finding[];
}

/**
 * Groups the records of one paper, unites them field by field, and lets a curator's corrections win.
 *
 * @param lock knows the addresses by which a correction may name its paper
 */
export function makeDossiers(
  given: readonly SourceRecord[],
  corrections: readonly Correction[],
  lock?: string,
): Dossiers {
  const { records, findings: contested } = withoutContestedIds(given.map(withClaimedIds));
  const first = groupRecords(records);
  let standing: Map<string, number> | undefined;
  const { matched, findings: unmatched } = matchCorrections(records, corrections, (id) => {
    standing ??= papersByAddress(
      first.papers.map((members) => members.flatMap((at) => records[at] ?? [])),
      lock,
    );
    return first.papers[standing.get(id) ?? -1];
  });
  const { fitting, findings: unfit } = fitCorrections(matched, records, first.papers);
  const settled = new Map<number, SettledIds>();
  for (const { correction, records: found } of fitting) {
    const { arxiv, doi } = correction.facts;
    if (arxiv === undefined && doi === undefined) continue;
    for (const at of found) {
      // What a service said takes nothing from a source that says another.
      const own = records[at];
      const said = isFromService(correction)
        ? {
            arxiv: own?.arxiv === undefined ? arxiv : undefined,
            doi: own?.doi === undefined ? doi : undefined,
          }
        : { arxiv, doi };
      settled.set(at, { ...settled.get(at), ...(said.arxiv && { arxiv }), ...(said.doi && { doi }) });
    }
  }
  const groups = settled.size === 0 ? first : groupRecords(records, settled);

  const paperOf = new Map(groups.papers.flatMap((members, paper) => members.map((at) => [at, paper])));
  const byPaper = Map.groupBy(
    fitting.flatMap((each) =>
      [...new Set(each.records.map((at) => paperOf.get(at)))].map((paper) => ({ paper, each })),
    ),
    ({ paper }) => paper,
  );
  const findings: Finding[] = [];
  const corrected = groups.papers.flatMap((members, paper) => {
    const [lead, ...others] = members.flatMap((at) => records[at] ?? []);
    if (!lead) return [];
    const own = (byPaper.get(paper) ?? []).map(({ each }) => {
      const version = versionOf(each, lead, records);
      findings.push(...version.findings);
      return { ...each.correction, version: version.version };
    });
    const united = uniteRecords([lead, ...others], new Set(own.flatMap(({ facts }) => Object.keys(facts))));
    const result = correctDossier(united.dossier, own);
    const merged = others.map((record, at) => {
      const key = groups.reasons.get(members[at + 1] ?? 0) ?? '';
      return tellMerged(record, lead, key, united.taken[at] ?? []);
    });
    findings.push(...merged, ...united.findings, ...result.findings);
    return [result];
  });
  return {
    papers: groups.papers,
    corrected,
    findings: [...contested, ...unmatched, ...unfit, ...groups.findings, ...findings],
  };
}

function tellMerged(
  record: SourceRecord,
  lead: SourceRecord,
  key: string,
  taken: readonly string[],
): Finding {
  const other = `${lead.place.file}:${lead.place.line}`;
  const fields = taken.length === 0 ? '' : `, ${taken.join(', ')} from here`;
  return finding('duplicate-merged', record.place, { title: record.title, other, key, taken: fields });
}

/** What its text claims for its own paper is what the record says, as much as a field. */
function withClaimedIds(record: SourceRecord): SourceRecord {
  const { arxiv, doi } = claimedIds(record.abstract);
  return { ...record, arxiv: record.arxiv ?? arxiv, doi: record.doi ?? doi };
}

/** A text that was replaced since is that of the records a correction speaks of, and no other record's newer one. */
function versionOf(
  { correction: { version, paper, place }, records: spokenOf }: Matched,
  lead: SourceRecord,
  records: readonly SourceRecord[],
): { version: Correction['version']; findings: Finding[] } {
  if (version === undefined) return { version, findings: [] };
  const meant = spokenOf.flatMap((at) => records[at] ?? []);
  const others = meant.filter(({ abstract }) => !isCopy(abstract, lead.abstract));
  const [other] = others;
  if (!other) return { version, findings: [] };
  const told = finding('correction-version', place, {
    paper,
    stands: `${lead.place.file}:${lead.place.line}`,
    other: `${other.place.file}:${other.place.line}`,
  });
  return { version: undefined, findings: others.length < meant.length ? [told] : [] };
}
