import { expect, test } from 'vitest';
import { renderPlain } from '#core/text/renderPlain.ts';
import { firstPapers } from '../firstShelf.ts';
import { generatedFiles, generatedPapers } from '../generatedShelf.ts';
import { shelfOf } from '../shelfOf.ts';

const first = firstPapers.map(({ title, abstract }) => ({
  title: renderPlain(title),
  abstract: renderPlain(abstract),
}));
/** Chapters that all have the abstract of their book, and three other books, as a reference manager keeps them. */
const chapters = [
  ...['Land', 'Guano', 'Fleece', 'Steam', 'Ivory', 'Meat', 'Grass', 'Atoms', 'Smoke', 'Trees'].map(
    (each) => ({
      title: `${each}: a chapter of ecology and power`,
      abstract:
        'Power shapes land use. This book joins political ecology to global history, and should be read so.',
      keywords: ['metabolic rift', 'political ecology'],
    }),
  ),
  ...['The logic of sense', 'An ethics of motion', 'Who will build the ark'].map((title) => ({
    title,
    abstract: `${title} is philosophy that can be read independently, on paradox, matter and cities.`,
    keywords: ['philosophy'],
  })),
];

const filesOf = (papers: readonly { title: string; abstract: string }[]) =>
  Object.fromEntries(
    generatedFiles(papers.map((paper) => ({ authors: [], ...paper }))).map(({ file, text }) => [file, text]),
  );

const shelves: [string, { title: string; abstract: string }[]][] = [
  ['3 generated papers', generatedPapers(3)],
  ['20 generated papers', generatedPapers(20)],
  ['60 generated papers', generatedPapers(60)],
  ['200 generated papers', generatedPapers(200)],
  ['3 papers of the first shelf', first.slice(0, 3)],
  ['20 papers of the first shelf', first.slice(0, 20)],
  ['40 papers of the first shelf', first.slice(10, 50)],
  ['all papers of the first shelf', first],
  ['chapters of one book', chapters],
];

test.each(shelves)('%s, read again with the lock they made, have the same topics', (_, papers) => {
  const files = filesOf(papers);
  const once = shelfOf(files);
  const again = shelfOf({ ...files, 'shelf.lock': once.lock });
  expect(again.lock).toBe(once.lock);
  expect(again.topics).toEqual(once.topics);
  expect(again.papers.map(({ topics }) => topics)).toEqual(once.papers.map(({ topics }) => topics));
});

test.each(shelves)('%s: no topic holds nearly all of them', (_, papers) => {
  const { topics } = shelfOf(filesOf(papers));
  expect(topics.filter((topic) => topic.papers.length > 0.9 * papers.length)).toEqual([]);
});

test('a topic of all papers that an older lock holds is found anew', () => {
  const files = filesOf(first.slice(0, 40));
  const { lock, topics } = shelfOf(files);
  const all = lock
    .split('\n')
    .filter((line) => !/^topics\/|^# whole/.test(line))
    .map((line) => line.replace(/ topic:\S+/, '').replace(/^(?!#)\S.*$/, '$& topic:read'));
  const again = shelfOf({ ...files, 'shelf.lock': ['topics/read title:Read', ...all].join('\n') });
  expect(again.topics.map(({ title }) => title)).toEqual(topics.map(({ title }) => title));
});

test.each(shelves)('%s: no area of a few topics is called as one of them begins', (_, papers) => {
  const { topics } = shelfOf(filesOf(papers));
  const first = (title: string) => title.split(', ')[0];
  for (const area of topics) {
    const own = topics.filter(({ parent }) => parent === area.id);
    if (own.length < 4) expect(own.map(({ title }) => first(title))).not.toContain(first(area.title));
  }
});
