import { expect, test } from 'vitest';
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
  const files = [
    { file: 'topics/speech.mdx', text },
    { file: 'topics/audio.mdx', text: '---\nphrases: audio\n---\n' },
  ];
  const { topics, findings } = readTopics(files);
  expect(findings).toEqual([]);
  expect(topics[0]).toMatchObject({ id: 'speech', title, description, found: ['speech'] });
  expect(topics[0]?.parent).toBe(parent);
});

test('a shelf whose found topics were all written as files is the same shelf', () => {
  const papers = Object.fromEntries(
    generatedFiles(generatedPapers(150)).map(({ file, text }) => [file, text]),
  );
  const before = makeShelf(contentOf(papers));
  const topics = before.topics.map((topic) => ({ file: `topics/${topic.id}.mdx`, text: writeTopic(topic) }));
  expect(topics.length).toBeGreaterThan(5);
  const after = makeShelf({ ...contentOf(papers), topics, lock: { file: 'shelf.lock', text: before.lock } });
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
