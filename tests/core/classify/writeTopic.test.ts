import { describe, expect, test } from 'vitest';
import { readTopics } from '#core/classify/readTopics.ts';
import { writeTopic } from '#core/classify/writeTopic.ts';
import { makeShelf, type Shelf } from '#core/shelf.ts';
import { generatedFiles, generatedPapers } from '../generatedShelf.ts';
import { contentOf } from '../shelfOf.ts';

test.each([
  ['Speech recognition', 'ASR, speakers', 'audio'],
  ['"Quoted": a title # no comment', '- dash, {brace}', undefined],
  ['التعرف على الكلام', '语音识别', undefined],
  ['true', '', undefined],
])('a file for "%s" reads back as that topic', (title, description, parent) => {
  const text = writeTopic({ id: 'speech', title, description, parent });
  const given = [
    { file: 'topics/speech.mdx', text },
    { file: 'topics/audio.mdx', text: '---\nphrases: audio\n---\n' },
  ];
  const { topics, findings } = readTopics(given);
  expect(findings).toEqual([]);
  expect(topics[0]).toMatchObject({ id: 'speech', title, description, found: ['speech'] });
  expect(topics[0]?.parent).toBe(parent);
});

const papers = Object.fromEntries(generatedFiles(generatedPapers(150)).map(({ file, text }) => [file, text]));
const before = makeShelf(contentOf(papers));
const files = new Map(before.topics.map((topic) => [`topics/${topic.id}.mdx`, writeTopic(topic)]));

/** The shelf with files as a curator left them, from a lock: that of before, or of a later build. */
const curated = (edited: ReadonlyMap<string, string>, lock = before.lock) =>
  makeShelf({
    ...contentOf(papers),
    topics: [...edited]
      .map(([file, text]) => ({ file, text }))
      .toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    lock: { file: 'shelf.lock', text: lock },
  });
const papersOf = ({ topics }: Shelf) => new Map(topics.map(({ id, papers: own }) => [id, own.toSorted()]));
const told = new Set(before.findings.map(({ message }) => message));
const codes = ({ findings }: Shelf) =>
  findings.filter(({ message }) => !told.has(message)).map(({ code }) => code);

test('a shelf whose found topics were all written as files is the same shelf', () => {
  expect(files.size).toBeGreaterThan(5);
  const after = curated(files);
  const shown = ({ topics: all }: Shelf) =>
    all.map(({ id, title, description, parent, papers: own, terms }) => ({
      id,
      title,
      description,
      parent,
      own,
      terms,
    }));
  expect(shown(after)).toEqual(shown(before));
  expect([after.findings, after.lock, after.formerTopics]).toEqual([before.findings, before.lock, []]);
  expect(after.papers.map(({ topics: own }) => own)).toEqual(before.papers.map(({ topics: own }) => own));
});

describe('what a curator changes in these files', () => {
  const area = before.topics.find(({ id }) => before.topics.some(({ parent }) => parent === id));
  const [one, other] = before.topics.filter(({ parent }) => parent === area?.id && area !== undefined);
  if (!area || !one || !other) throw new Error('The made shelf has no area of two topics.');
  const fileOf = (id: string) => `topics/${id}.mdx`;
  const edit = (id: string, change: (text: string) => string) =>
    new Map([...files].map(([file, text]) => [file, file === fileOf(id) ? change(text) : text]));

  test('a title renames, and nothing else', () => {
    const after = curated(edit(one.id, (text) => text.replace(/^title: .*/m, 'title: Mine')));
    expect(after.topics.find(({ id }) => id === one.id)?.title).toBe('Mine');
    expect([papersOf(after), codes(after)]).toEqual([papersOf(before), []]);
  });

  test.each(['topic', 'area'])(
    'another name of the file is another address of the %s, to which the old one leads',
    (what) => {
      const { id } = what === 'area' ? area : one;
      const renamed = new Map(
        [...files].map(([file, text]) => [file === fileOf(id) ? 'topics/mine.mdx' : file, text]),
      );
      const after = curated(renamed);
      const expected = new Map(
        [...papersOf(before)].map(([each, own]) => [each === id ? 'mine' : each, own]),
      );
      expect([papersOf(after), codes(after)]).toEqual([expected, []]);
      expect(after.formerTopics).toEqual([expect.objectContaining({ id, now: 'mine' })]);
      for (const topic of before.topics.filter(({ parent }) => parent === id)) {
        expect(after.topics.find((each) => each.id === topic.id)?.parent).toBe('mine');
      }
    },
  );

  test('two become one, and the old address leads there', () => {
    const joined = edit(one.id, (text) => text.replace('found:', `found:\n  - ${other.id}`));
    joined.delete(fileOf(other.id));
    const after = curated(joined);
    const all = new Set([...(papersOf(before).get(one.id) ?? []), ...(papersOf(before).get(other.id) ?? [])]);
    expect(papersOf(after).get(one.id)).toEqual([...all].toSorted());
    expect([after.formerTopics, codes(after)]).toEqual([
      [{ id: other.id, title: other.title, now: one.id }],
      [],
    ]);
  });

  test('another parent moves its papers from the one area to the other', () => {
    const target = before.topics.find(({ id, parent }) => parent === undefined && id !== area.id);
    if (!target) throw new Error('The made shelf has one area.');
    const after = curated(edit(one.id, (text) => text.replace(/^parent: .*/m, `parent: ${target.id}`)));
    const own = papersOf(before).get(one.id) ?? [];
    expect(papersOf(after).get(target.id)).toEqual(expect.arrayContaining(own));
    const elsewhere = before.papers.filter(({ topics }) =>
      topics.every(({ id }) => id === one.id || id === area.id),
    );
    const left = papersOf(after).get(area.id) ?? [];
    expect(elsewhere.filter(({ id }) => left.includes(id))).toEqual([]);
    expect(codes(after)).toEqual([]);
  });

  test('a dropped topic is gone, its papers are in the next, and it comes back whole', () => {
    const after = curated(edit(one.id, (text) => text.replace('found:', 'drop: true\nfound:')));
    expect(after.topics.map(({ id }) => id)).not.toContain(one.id);
    expect(after.papers.filter(({ topics }) => topics.length === 0)).toEqual([]);
    const mainOf = ({ papers: all }: Shelf) => new Map(all.map(({ id, topics }) => [id, topics[0]?.id]));
    const moved = [...mainOf(before)].filter(([id, topic]) => mainOf(after).get(id) !== topic);
    expect(new Set(moved.map(([, topic]) => topic))).toEqual(new Set([one.id]));
    const back = curated(files, after.lock);
    expect([papersOf(back), back.lock]).toEqual([papersOf(before), before.lock]);
  });

  test('a dropped area is gone, and its topics stand alone', () => {
    const after = curated(edit(area.id, (text) => text.replace('found:', 'drop: true\nfound:')));
    expect(after.topics.map(({ id }) => id)).not.toContain(area.id);
    expect(after.topics.find(({ id }) => id === one.id)).toMatchObject({ parent: undefined });
    expect(after.papers.flatMap(({ topics }) => topics).map(({ id }) => id)).not.toContain(area.id);
  });

  test('the file of an area that is deleted leaves the area as it was found', () => {
    const less = new Map(files);
    less.delete(fileOf(area.id));
    expect([papersOf(curated(less)), codes(curated(less))]).toEqual([papersOf(before), []]);
  });

  test('a wrong name is told with the nearest right one, and shows no topic twice', () => {
    const after = curated(edit(one.id, (text) => text.replace(`- ${one.id}`, `- ${one.id}x`)));
    expect(after.findings.map(({ message }) => message).filter((each) => !told.has(each))).toEqual([
      `the topic "${one.id}" stands for "${one.id}x", which was not found; did you mean ${one.id}?`,
    ]);
    expect(papersOf(after)).toEqual(papersOf(before));
  });

  test('of two files that name one topic the first has it, and the other is told', () => {
    const after = curated(edit(other.id, (text) => text.replace('found:', `found:\n  - ${one.id}`)));
    const first = one.id < other.id ? one.id : other.id;
    expect(codes(after)).toEqual(['topic-found']);
    expect(papersOf(after).get(first)?.length).toBeGreaterThan(0);
  });
});
