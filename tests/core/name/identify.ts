import type { Finding } from '#core/findings/finding.ts';
import { identityKeys, type Identifiable } from '#core/identity/identityKeys.ts';
import { namePapers } from '#core/name/namePapers.ts';
import { groupRecords } from '#core/unite/groupRecords.ts';

/** A record as a source gives it, with what would be recognised as the name of its system. */
export type Named = Identifiable & { name?: string | undefined };

/** Groups records and names their papers, as a shelf does: of each record its id, undefined where another stands for it. */
export function identify(
  given: readonly Named[],
  lock: string | undefined,
): { ids: (string | undefined)[]; lock: string; findings: Finding[]; merged: number[] } {
  const records = given.map((record) => ({
    notation: 'tex' as const,
    authors: [],
    keywords: [],
    links: [],
    ...record,
  }));
  const groups = groupRecords(records);
  const papers = groups.papers.map((members) => {
    const own = members.flatMap((member) => records[member] ?? []);
    return {
      title: own[0]?.title ?? '',
      name: given[members[0] ?? -1]?.name,
      keys: own.map(identityKeys),
    };
  });
  const named = namePapers(papers, lock);
  const ids: (string | undefined)[] = records.map(() => undefined);
  for (const [index, [lead = 0]] of groups.papers.entries()) ids[lead] = named.ids[index];
  return {
    ids,
    lock: named.lock,
    findings: [...named.findings, ...groups.findings],
    merged: groups.papers.flatMap(([, ...others]) => others).sort((a, b) => a - b),
  };
}
