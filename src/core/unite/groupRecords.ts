import { type Finding, finding } from '../findings/finding.ts';
import { type IdentityKeys, idKeys } from '../identity/identityKeys.ts';
import type { SourceRecord } from '../record.ts';
import { copiedWords, titleLetters } from '../words/copiedWords.ts';
import { isCutOff, isSameText } from './sameText.ts';

/** An identifier that a curator gives to a record, in the place of its own. */
export interface SettledIds {
  arxiv?: string | undefined;
  doi?: string | undefined;
}

export interface Groups {
  /** The records of each paper by their numbers: first the one whose texts stand, then that which says most. */
  papers: number[][];
  /** Why each record but the first of a paper is one with that: the key they share, or "title". */
  reasons: ReadonlyMap<number, string>;
  findings: Finding[];
}

/**
 * Finds the records that are one paper: the same arXiv id, DOI or PMID, or the same title with the same abstract, or
 * with none. Equal titles alone do not make one paper. Of each paper the record that says most comes first, for it is
 * the best kept; among equals the order is that of files' names and of lines, so that the order in which files are read
 * decides nothing. Its texts stand, unless another holds much more of the abstract or goes on where it was cut off.
 * Papers come in the order of the records.
 */
export function groupRecords(
  records: readonly SourceRecord[],
  settled: ReadonlyMap<number, SettledIds> = new Map(),
): Groups {
  const keys = records.map((record, index): Keys => {
    return {
      ...idKeys({ ...record, ...settled.get(index) }),
      title: titleLetters(record.title),
    };
  });
  const textOf = (index: number) => copiedWords(records[index]?.abstract ?? '');
  const papers = [...joined(keys, textOf)]
    .toSorted(([one = 0], [other = 0]) => one - other)
    .map((members) => (members.length === 1 ? members : leadFirst(members, records)));
  return {
    papers,
    reasons: new Map(papers.flatMap((members) => reasonsOf(members, keys))),
    findings: tellShared(papers, records, keys),
  };
}

/** A text that is so much longer is no other wording: the first was cut short. */
const MUCH_LONGER = 1.2;

function leadFirst(members: readonly number[], records: readonly SourceRecord[]): number[] {
  const abstractOf = (member: number) => records[member]?.abstract.trim() ?? '';
  const sorted = members.toSorted((a, b) => byWeight(records[a], records[b]));
  const lead = sorted.reduce((best, member) => {
    const [own, other] = [abstractOf(best), abstractOf(member)];
    return other.length > MUCH_LONGER * own.length || isCutOff(own, other) ? member : best;
  });
  return [lead, ...sorted.filter((member) => member !== lead)];
}

function byWeight(one: SourceRecord | undefined, other: SourceRecord | undefined): number {
  if (!one || !other) return 0;
  const [file, otherFile] = [one.place.file, other.place.file];
  const files = file < otherFile ? -1 : file > otherFile ? 1 : 0;
  return weight(other) - weight(one) || files || one.place.line - other.place.line;
}

/** How many of its fields hold anything. */
function weight(record: SourceRecord): number {
  return Object.values(record).filter((held: unknown) =>
    Array.isArray(held) ? held.length > 0 : held !== undefined && held !== '',
  ).length;
}

type Keys = Pick<IdentityKeys, 'arxiv' | 'doi' | 'pmid' | 'title'>;
type TextOf = (record: number) => string;
type Join = (one: number, other: number) => void;

function joined(keys: readonly Keys[], textOf: TextOf): Iterable<number[]> {
  const parent = keys.map((_key, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      // Path halving keeps the walk short.
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const join: Join = (one, other) => {
    const [low, high] = [root(one), root(other)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) parent[high] = low;
  };
  for (const kind of ['arxiv', 'doi', 'pmid', 'title'] as const) {
    for (const [key, members] of Map.groupBy(keys.keys(), (index) => keys[index]?.[kind])) {
      if (kind === 'title') joinSameTexts(members, keys, textOf, join);
      else if (key !== undefined) for (const member of members) join(members[0] ?? member, member);
    }
  }
  return Map.groupBy(keys.keys(), root).values();
}

/** A title of more texts than this, "Editorial", tells no paper: of these only the very same texts are one. */
const COMMON_TITLE = 50;

// Having no abstract agrees with the only one there is.
function joinSameTexts(members: readonly number[], keys: readonly Keys[], textOf: TextOf, join: Join): void {
  if (members.length < 2) return;
  const pools = new Map<string, number[]>();
  for (const member of members) {
    const text = textOf(member);
    const near =
      pools.has(text) || pools.size > COMMON_TITLE
        ? text
        : [...pools.keys()].find((other) => isSameText(text, other));
    const pool = pools.get(near ?? text);
    if (pool) pool.push(member);
    else pools.set(text, [member]);
  }
  const bare = pools.get('');
  const [only, another] = [...pools.keys()].filter((text) => text !== '');
  if (bare && only !== undefined && another === undefined) {
    pools.get(only)?.push(...bare);
    pools.delete('');
  }
  for (const pool of pools.values()) joinPool(pool, keys, join);
}

// Two different arXiv ids, DOIs or PMIDs are two papers, whatever they hold; a copy without any goes with one of them,
// chosen by its id and not by its place in the sources.
function joinPool(pool: readonly number[], keys: readonly Keys[], join: Join): void {
  const ids = (kind: 'arxiv' | 'doi' | 'pmid') =>
    new Set(pool.flatMap((member) => keys[member]?.[kind] ?? []));
  const contradict = (['arxiv', 'doi', 'pmid'] as const).some((kind) => ids(kind).size > 1);
  const rank = (member: number) => keys[member]?.arxiv ?? keys[member]?.doi ?? keys[member]?.pmid ?? '~';
  const sorted = pool.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a - b));
  const [first] = sorted;
  for (const member of sorted)
    if (first !== undefined && (!contradict || rank(member) === '~')) join(first, member);
}

function reasonsOf([lead = 0, ...others]: readonly number[], keys: readonly Keys[]): [number, string][] {
  const idsOf = (member: number) => [keys[member]?.arxiv, keys[member]?.doi, keys[member]?.pmid];
  const its = idsOf(lead);
  return others.map((member) => [
    member,
    idsOf(member).find((id) => id !== undefined && its.includes(id)) ?? 'title',
  ]);
}

function tellShared(
  papers: readonly (readonly number[])[],
  records: readonly SourceRecord[],
  keys: readonly Keys[],
): Finding[] {
  const firsts = new Map<string, SourceRecord>();
  return papers.flatMap(([lead = 0]) => {
    const [record, title] = [records[lead], keys[lead]?.title];
    if (!record || title === undefined) return [];
    const first = firsts.get(title);
    if (!first) {
      firsts.set(title, record);
      return [];
    }
    const other = `${first.place.file}:${first.place.line}`;
    return [finding('title-shared', record.place, { title: record.title, other })];
  });
}
