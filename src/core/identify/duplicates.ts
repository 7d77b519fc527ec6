import { type Finding, finding } from '../findings/finding.ts';
import type { Identifiable, IdentityKeys } from './identityKeys.ts';

export interface Duplicates {
  /** Each paper's records, under the one that stays. */
  papers: Map<number, number[]>;
  /** The records that another one stands for, in order. */
  merged: number[];
  findings: Finding[];
}

/**
 * Finds the records that are one paper: the same arXiv id, the same DOI, or the same title with the same abstract
 * (or with none). Of each group the first with an abstract stays. Equal titles alone do not make one paper.
 */
export function duplicates(papers: readonly Identifiable[], keys: readonly IdentityKeys[]): Duplicates {
  const groups = new Map<number, number[]>();
  const merged = new Set<number>();
  const findings: Finding[] = [];
  for (const members of groupUp(papers, keys)) {
    const kept = members.find((member) => papers[member]?.abstract.trim() !== '') ?? members[0];
    if (kept === undefined) continue;
    groups.set(kept, members);
    for (const member of members) {
      if (member === kept) continue;
      merged.add(member);
      findings.push(...tell(member, kept, papers, keys));
    }
  }
  findings.push(...sharedTitles(papers, keys, merged));
  return { papers: groups, merged: [...merged].sort((a, b) => a - b), findings };
}

function groupUp(papers: readonly Identifiable[], keys: readonly IdentityKeys[]): Iterable<number[]> {
  const parent = papers.map((_paper, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      // Path halving keeps the walk short.
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const join = (one: number, other: number) => {
    const [low, high] = [root(one), root(other)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) parent[high] = low;
  };
  const owners = new Map<string, number>();
  for (const [index, { arxiv, doi }] of keys.entries()) {
    for (const key of [arxiv, doi]) {
      if (key === undefined) continue;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, index);
      else join(owner, index);
    }
  }
  for (const members of byTitle(keys).values()) joinSameTexts(members, keys, join);
  const groups = new Map<number, number[]>();
  for (const index of papers.keys()) {
    const group = groups.get(root(index));
    if (group) group.push(index);
    else groups.set(root(index), [index]);
  }
  return groups.values();
}

type Join = (one: number, other: number) => void;

// Records of one title are one paper when their abstracts agree; having none agrees with the only one there is.
function joinSameTexts(members: readonly number[], keys: readonly IdentityKeys[], join: Join): void {
  if (members.length < 2) return;
  const pools = new Map<string, number[]>();
  const texts = new Set(members.map((member) => keys[member]?.text));
  const isOne = texts.size === 1 || (texts.size === 2 && texts.has(keys[members[0] ?? -1]?.title));
  for (const member of members) {
    const text = isOne ? '' : (keys[member]?.text ?? '');
    const pool = pools.get(text);
    if (pool) pool.push(member);
    else pools.set(text, [member]);
  }
  for (const pool of pools.values()) joinPool(pool, keys, join);
}

// Two different arXiv ids or DOIs are two papers, whatever they hold; a copy without either goes with one of them,
// chosen by its id and not by its place in the sources.
function joinPool(pool: readonly number[], keys: readonly IdentityKeys[], join: Join): void {
  const ids = (kind: 'arxiv' | 'doi') => new Set(pool.flatMap((member) => keys[member]?.[kind] ?? []));
  const contradict = ids('arxiv').size > 1 || ids('doi').size > 1;
  const rank = (member: number) => keys[member]?.arxiv ?? keys[member]?.doi ?? '~';
  const sorted = pool.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a - b));
  const [first] = sorted;
  for (const member of sorted)
    if (first !== undefined && (!contradict || rank(member) === '~')) join(first, member);
}

function byTitle(keys: readonly IdentityKeys[]): Map<string, number[]> {
  const titles = new Map<string, number[]>();
  for (const [index, { title }] of keys.entries()) {
    const members = titles.get(title);
    if (members) members.push(index);
    else titles.set(title, [index]);
  }
  return titles;
}

function tell(
  member: number,
  kept: number | undefined,
  papers: readonly Identifiable[],
  keys: readonly IdentityKeys[],
): Finding[] {
  const [paper, other] = [papers[member], papers[kept ?? -1]];
  const [own, others] = [keys[member], keys[kept ?? -1]];
  if (!paper || !other || !own || !others) return [];
  const same =
    own.arxiv && own.arxiv === others.arxiv
      ? own.arxiv
      : own.doi && own.doi === others.doi
        ? own.doi
        : 'title';
  const values = { title: paper.title, other: `${other.place.file}:${other.place.line}`, key: same };
  return [finding('duplicate-merged', paper.place, values)];
}

function sharedTitles(
  papers: readonly Identifiable[],
  keys: readonly IdentityKeys[],
  merged: Set<number>,
): Finding[] {
  const findings: Finding[] = [];
  for (const members of byTitle(keys).values()) {
    const [first, ...others] = members
      .filter((member) => !merged.has(member))
      .map((member) => papers[member]);
    for (const paper of first ? others : []) {
      if (!paper || !first) continue;
      const other = `${first.place.file}:${first.place.line}`;
      findings.push(finding('title-shared', paper.place, { title: paper.title, other }));
    }
  }
  return findings;
}
