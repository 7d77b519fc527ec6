import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSaved, writeSaved } from '#core/saved/savedList.ts';
import { shelfOf } from '../core/shelfOf.ts';

const root = join(import.meta.dirname, '..', 'first-shelf');
const rooms = ['papers', 'corrections'];
const files = Object.fromEntries(
  rooms.flatMap((room) =>
    readdirSync(join(root, room)).map((name) => [
      `${room}/${name}`,
      readFileSync(join(root, room, name), 'utf8'),
    ]),
  ),
);

const releases = readdirSync(import.meta.dirname).filter((name) => /^\d/.test(name));

// A folder holds what a shelf and a reader of that release had: never write it anew. Where a change of the program cannot
// keep an address, it must lead on.
describe.each(releases)('What release %s made', (release) => {
  const kept = (file: string): string => readFileSync(join(import.meta.dirname, release, file), 'utf8');

  test('keeps its addresses: each paper and topic stands where it stood, or its address leads on', () => {
    const shelf = shelfOf({ ...files, 'shelf.lock': kept('shelf.lock') });
    const then = JSON.parse(kept('addresses.json')) as { papers: string[]; topics: string[] };
    expect(then.papers.length).toBeGreaterThan(60);
    const papers = new Set([...shelf.papers, ...shelf.former].map(({ id }) => id));
    const topics = new Set([...shelf.topics, ...shelf.formerTopics].map(({ id }) => id));
    expect(then.papers.filter((id) => !papers.has(id))).toEqual([]);
    expect(then.topics.filter((id) => !topics.has(id))).toEqual([]);
    expect(shelf.findings.filter(({ place }) => place.file === 'shelf.lock')).toEqual([]);
  });

  test('leaves a saved list that is read whole, tags and notes and all', () => {
    const text = kept('saved.json');
    const list = readSaved(text);
    expect(list).toMatchObject({ refused: 0, isWhole: true });
    expect(JSON.parse(writeSaved(list?.papers ?? []))).toMatchObject(JSON.parse(text) as object);
  });
});
