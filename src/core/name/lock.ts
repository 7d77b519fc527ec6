import { type Finding, finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import { damageOf, isConflictMark, withProof } from './lockProof.ts';

/** Which id belongs to which paper: each id with the keys by which its paper is known. */
export type Lock = Map<string, Set<string>>;

/** Before the number of the arrival with which a paper came; see arrivals.ts. */
export const arrivalKey = 'since:';

/** Before the id of the topic in which a paper was found; see topicsOfLock.ts. */
export const topicKey = 'topic:';

/** What a lock says of a paper that many papers share: by no such key one is known again. */
export function isShared(key: string): boolean {
  return key.startsWith(arrivalKey) || key.startsWith(topicKey);
}

/** Where the lock stands, for findings. */
const lockFile = 'shelf.lock';

const header = [
  '# Which address belongs to which paper: "id key key …", one paper a line. Papershelf keeps this file;',
  '# commit it, and the addresses never change. A line of a paper that has left the shelf keeps its address taken.',
];

/** Of the lines of topics that were found; they stand before those of papers, which have no such sign. */
export const topicLine = 'topics/';

/**
 * Reads a lock, line by line: a damaged line costs only itself. Of two ids with one key the first keeps it. A lock that
 * is not whole counts as far as it can be read, and is told: what it lost, nobody can know.
 *
 * @returns the lines of topics as they stand, beside the papers
 */
export function readLock(given: string | undefined): { lock: Lock; topics: string[]; findings: Finding[] } {
  const lock: Lock = new Map();
  const topics: string[] = [];
  const owners = new Map<string, string>();
  const text = (given ?? '').replace(/^\ufeff/, '');
  const damage = given === undefined ? undefined : damageOf(text);
  const findings = damage
    ? [finding('lock-damaged', { file: lockFile, line: damage.line }, { problem: damage.problem })]
    : [];
  for (const [index, raw] of text.split(/\r\n|[\r\n]/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || isConflictMark(line)) continue;
    if (line.startsWith(topicLine)) {
      topics.push(line);
      continue;
    }
    const place: Place = { file: lockFile, line: index + 1 };
    const [id = '', ...written] = line.split(/\s+/);
    const keys = written.filter((key) => keyShape.test(key));
    if (!idShape.test(id) || keys.length === 0 || keys.length < written.length) {
      findings.push(finding('lock-broken', place, { start: line.slice(0, 80) }));
    }
    if (!idShape.test(id)) continue;
    const first = lock.get(id);
    // Two branches that each learnt more of one paper, merged by hand, leave two lines of it, which agree.
    if (first && !keys.some((key) => !isShared(key) && first.has(key))) {
      findings.push(finding('lock-id-twice', place, { id }));
      continue;
    }
    // What is whole of a damaged line still counts, and its id, which may be public, stays taken.
    const own = first ?? new Set<string>();
    lock.set(id, own);
    for (const key of keys) {
      if (first && isShared(key)) continue;
      const owner = isShared(key) ? undefined : owners.get(key);
      if (owner === undefined) {
        owners.set(key, id);
        own.add(key);
      } else if (owner !== id)
        findings.push(finding('lock-conflict', place, { key, first: owner, second: id }));
    }
  }
  return { lock, topics, findings };
}

/**
 * Writes a lock in one way only: sorted by id, keys sorted, so that two branches merge line by line.
 * @param topics the lines of topics, see topicsOfLock.ts
 */
export function writeLock(lock: Lock, topics: readonly string[] = []): string {
  // An id without any key is what a damaged line left; nothing could know its paper again.
  const known = [...lock].filter(([, keys]) => [...keys].some((key) => !isShared(key)));
  const lines = known.map(([id, keys]) => [id, ...[...keys].sort()].join(' ')).sort();
  return withProof([...header, ...topics.toSorted(), ...lines]);
}

const idShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const keyShape = /^(?:(?:arxiv|doi|pmid|title|source):\S+|since:[1-9]\d{0,5}|topic:[a-z0-9-]+)$/;
