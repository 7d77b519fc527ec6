import { type Finding, finding } from '../findings/finding.ts';
import { idKeys } from '../identity/identityKeys.ts';
import type { SourceRecord } from '../record.ts';
import { copiedWords, titleLetters } from '../words/copiedWords.ts';
import { isSameText } from './sameText.ts';

/**
 * Records without the identifiers that two papers claim, as where a number was copied to the row below: nobody knows
 * whose it is, and to join them would lose one. Each is told.
 */
export function withoutContestedIds(records: readonly SourceRecord[]): {
  records: readonly SourceRecord[];
  findings: Finding[];
} {
  const keys = records.map(idKeys);
  const contested = new Map<number, Set<Kind>>();
  const findings: Finding[] = [];
  for (const kind of kinds) {
    const groups = Map.groupBy(keys.keys(), (at) => keys[at]?.[kind]);
    for (const [id, members] of groups) {
      const [first = 0, ...others] = members;
      const other = id === undefined ? undefined : others.find((at) => areTwo(records, keys, [first, at]));
      const [record, lead] = [records[other ?? -1], records[first]];
      if (id === undefined || !record || !lead) continue;
      for (const at of members) contested.set(at, (contested.get(at) ?? new Set()).add(kind));
      const values = { id, title: record.title, other: `${lead.place.file}:${lead.place.line}` };
      findings.push(finding('id-contested', record.place, values));
    }
  }
  if (contested.size === 0) return { records, findings };
  const without = (record: SourceRecord, at: number): SourceRecord => {
    const taken = [...(contested.get(at) ?? [])].map((kind) => [kind, undefined]);
    return taken.length === 0
      ? record
      : { ...record, ...(Object.fromEntries(taken) as Partial<SourceRecord>) };
  };
  return { records: records.map(without), findings };
}

const kinds = ['arxiv', 'doi', 'pmid'] as const;
type Kind = (typeof kinds)[number];
type Keys = ReturnType<typeof idKeys>;

/** Another title and another text, and another identifier of its own or none of the same authors. */
function areTwo(
  records: readonly SourceRecord[],
  keys: readonly Keys[],
  [one, other]: [number, number],
): boolean {
  const [first, second] = [records[one], records[other]];
  if (!first || !second || isAlike(first.title, second.title)) return false;
  const [text, another] = [copiedWords(first.abstract), copiedWords(second.abstract)];
  if (text !== '' && another !== '' && isSameText(text, another)) return false;
  const isOtherId = kinds.some((kind) => {
    const [own, its] = [keys[one]?.[kind], keys[other]?.[kind]];
    return own !== undefined && its !== undefined && own !== its;
  });
  return isOtherId || haveOtherAuthors(first, second);
}

/** One title within the other, or half of its words in it: "Gates" and "Gates: A Second Look". */
function isAlike(one: string, other: string): boolean {
  const [letters, others] = [titleLetters(one), titleLetters(other)];
  if (letters.includes(others) || others.includes(letters)) return true;
  const [words, known] = [copiedWords(one).split(' '), new Set(copiedWords(other).split(' '))];
  return words.filter((word) => known.has(word)).length * 2 >= Math.min(words.length, known.size);
}

function haveOtherAuthors({ authors }: SourceRecord, { authors: others }: SourceRecord): boolean {
  const lastOf = (name: string) => titleLetters(name.split(' ').at(-1) ?? '');
  const known = new Set(others.flatMap(({ name }) => [lastOf(name), titleLetters(name.split(' ')[0] ?? '')]));
  return authors.length > 0 && others.length > 0 && !authors.some(({ name }) => known.has(lastOf(name)));
}
