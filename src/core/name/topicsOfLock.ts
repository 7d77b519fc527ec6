import type { KnownTopic, KnownTopics } from '../topic.ts';
import { readLock, topicKey, topicLine, writeLock } from './lock.ts';

/**
 * What a lock knows of topics that were found: `topics/speech title:Speech_recognition in:audio`, a line each, and on the
 * line of a paper the one it was found in, `topic:speech`. A damaged line is as if it were not there: the topic is found
 * and named again.
 */
export function topicsOfLock(lock: string | undefined): KnownTopics {
  const topics = new Map<string, KnownTopic>();
  for (const raw of (lock ?? '').split(/\r\n|[\r\n]/)) {
    const [address = '', ...keys] = raw.trim().split(/\s+/);
    const valueOf = (kind: string) => keys.find((key) => key.startsWith(kind))?.slice(kind.length);
    const title = valueOf('title:');
    if (!lineShape.test(address) || title === undefined || title === '') continue;
    topics.set(address.slice(topicLine.length), {
      title: title.replaceAll('_', ' ').replaceAll(/%(?:5F|25)/g, (sign) => (sign === '%25' ? '%' : '_')),
      parent: valueOf('in:'),
      now: valueOf('now:'),
    });
  }
  const of = new Map<string, string>();
  for (const [id, keys] of readLock(lock).lock) {
    const key = [...keys].find((each) => each.startsWith(topicKey));
    if (key !== undefined) of.set(id, key.slice(topicKey.length));
  }
  return { topics, of };
}

/**
 * The lock with what was found now. A topic that is no more keeps its line, which says where most of its papers are; a
 * paper that is not on the shelf keeps its topic.
 *
 * @param of the topic in which each paper was found, by its id; a paper of the shelf that is in none is in `without`
 */
export function withTopics(
  text: string,
  topics: ReadonlyMap<string, KnownTopic>,
  of: ReadonlyMap<string, string | undefined>,
): string {
  const before = topicsOfLock(text);
  if (before.topics.size === 0 && topics.size === 0) return text;
  const { lock } = readLock(text);
  const moved = new Map<string, Map<string, number>>();
  const count = (from: string, to: string): void => {
    const counts = moved.get(from) ?? new Map<string, number>();
    moved.set(from, counts.set(to, (counts.get(to) ?? 0) + 1));
  };
  for (const [id, keys] of lock) {
    if (!of.has(id)) continue;
    const [was, is] = [before.of.get(id), of.get(id)];
    if (was === is) continue;
    keys.delete(`${topicKey}${was ?? ''}`);
    if (is !== undefined) keys.add(topicKey + is);
    if (was === undefined || is === undefined) continue;
    count(was, is);
    const [area, now] = [before.topics.get(was)?.parent, topics.get(is)?.parent ?? is];
    if (area !== undefined && area !== now) count(area, now);
  }
  const ended = [...before.topics]
    .filter(([id]) => !topics.has(id))
    .map(([id, topic]): [string, KnownTopic] => [
      id,
      { ...topic, now: mostOf(moved.get(id)) ?? topic.now ?? topic.parent },
    ]);
  return writeLock(lock, [...topics, ...ended].map(lineOf));
}

/** The lock in which some topics have ended, whatever papers they have: these are sorted anew, and addresses lead on. */
export function endTopics(text: string, ids: ReadonlySet<string>): string {
  const lines = [...topicsOfLock(text).topics].map(([id, topic]) =>
    // Where they lead is known when the papers are sorted; till then to themselves, which is nowhere.
    lineOf([id, ids.has(id) ? { ...topic, now: topic.now ?? id } : topic]),
  );
  return writeLock(readLock(text).lock, lines);
}

const lineShape = /^topics\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

function lineOf([id, { title, parent, now }]: readonly [string, KnownTopic]): string {
  const written = title.replaceAll('%', '%25').replaceAll('_', '%5F').replaceAll(/\s+/g, '_');
  const more = now === undefined ? (parent === undefined ? '' : ` in:${parent}`) : ` now:${now}`;
  return `${topicLine}${id} title:${written}${more}`;
}

function mostOf(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(counts ?? [])].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0];
}
