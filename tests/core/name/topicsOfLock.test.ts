import { expect, test } from 'vitest';
import { formerTopics } from '#core/classify/formerTopics.ts';
import { readLock, writeLock } from '#core/name/lock.ts';
import { topicsOfLock, withTopics } from '#core/name/topicsOfLock.ts';
import type { KnownTopic } from '#core/topic.ts';

const papers = new Map(['a', 'b', 'c', 'd'].map((id) => [id, new Set([`title:${id}`])]));
const plain = writeLock(papers);
const speech = { title: 'Speech & "talk" 100%_sure', parent: 'audio' };
const found = new Map<string, KnownTopic>([
  ['audio', { title: 'Audio' }],
  ['speech', speech],
]);
const all = new Map(['a', 'b', 'c'].map((id) => [id, 'speech']));

test('a lock gives back the topics it was given, and says nothing is wrong', () => {
  const text = withTopics(plain, found, all);
  expect(topicsOfLock(text)).toEqual({
    topics: new Map([
      ['audio', { title: 'Audio', parent: undefined, now: undefined }],
      ['speech', { ...speech, now: undefined }],
    ]),
    of: all,
  });
  expect(readLock(text).findings).toEqual([]);
  expect(withTopics(text, found, all)).toBe(text);
});

test('a lock of a shelf without found topics stays as it is', () => {
  expect(withTopics(plain, new Map(), new Map([['a', undefined]]))).toBe(plain);
});

test('a topic that is no more says where most of its papers are, and a paper that left keeps its topic', () => {
  const before = withTopics(plain, found, new Map([...all, ['d', 'speech']]));
  const now = new Map<string, KnownTopic>([
    ['audio', { title: 'Audio' }],
    ['voices', { title: 'Voices', parent: 'audio' }],
    ['songs', { title: 'Songs', parent: 'audio' }],
  ]);
  const after = withTopics(
    before,
    now,
    new Map([
      ['a', 'voices'],
      ['b', 'songs'],
      ['c', 'voices'],
    ]),
  );
  expect(topicsOfLock(after).topics.get('speech')).toMatchObject({ now: 'voices' });
  expect(topicsOfLock(after).of.get('d')).toBe('speech');
  expect(formerTopics(topicsOfLock(after).topics, new Set(now.keys()), new Map())).toEqual([
    { id: 'speech', title: speech.title, now: 'voices' },
  ]);
});

test('an old address leads on through all it became, to a written topic too, and never round in a circle', () => {
  const known = new Map([
    ['a', { title: 'A', now: 'b' }],
    ['b', { title: 'B', now: 'c' }],
    ['c', { title: 'C' }],
    ['x', { title: 'X', now: 'y' }],
    ['y', { title: 'Y', now: 'x' }],
  ]);
  expect(formerTopics(known, new Set(['written']), new Map([['c', 'written']]))).toEqual([
    { id: 'a', title: 'A', now: 'written' },
    { id: 'b', title: 'B', now: 'written' },
    { id: 'c', title: 'C', now: 'written' },
    { id: 'x', title: 'X', now: undefined },
    { id: 'y', title: 'Y', now: undefined },
  ]);
});

test.each([
  ['topics/a', 'no title'],
  ['topics/A_B title:x', 'an id that is no address'],
  ['topics/a title:', 'an empty title'],
])('a damaged line of a topic, "%s", is as if it were not there: %s', (line) => {
  expect(topicsOfLock(writeLock(papers, [line])).topics.size).toBe(0);
});
