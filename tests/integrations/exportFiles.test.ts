import { expect, test } from 'vitest';
import { exportFormats, exportTypes, filesFor, formatsFor } from '#core/cite/exportFormats.ts';
import type { ExportFormat } from '#core/cite/exportFormats.ts';
import { makeShelf } from '#core/shelf.ts';
import { contentTypeOf } from '../../scripts/contentType.mjs';
import { exportFiles } from '../../src/integrations/exports/exportFiles.ts';
import { EXPORT_PAGE, planCopy } from '../../src/integrations/portable/copyPlan.ts';

const titles = ['Kettles', 'Teapots', 'Cups'];
const shelf = makeShelf({
  papers: [
    {
      file: 'papers/a.jsonl',
      text: titles
        .map((title) => JSON.stringify({ title, abstract: `About ${title} and tea.`, keywords: ['tea'] }))
        .join('\n'),
    },
  ],
  corrections: [],
  topics: [{ file: 'topics/tea.mdx', text: '---\ntitle: Tea\nphrases: [tea]\n---\n' }],
  findings: [],
});
const filesNow = () => exportFiles(shelf, (path) => `https://shelf.example/${path}`);
const textOf = (path: string): string => [...(filesNow().get(path)?.() ?? [])].join('');

/** Every place that offers a format as a file, as the table says. */
function expected(): string[] {
  return [
    ...formatsFor('shelf').map(({ extension }) => `papers.${extension}`),
    ...formatsFor('topic').map(({ extension }) => `topics/tea.${extension}`),
    ...formatsFor('paper').flatMap(({ extension }) =>
      shelf.papers.map(({ id }) => `papers/${id}.${extension}`),
    ),
  ].sort();
}

function offered(): string[] {
  return [...filesNow().keys()].filter((path) => !/(^|\/)feed\.|^search\//.test(path)).sort();
}

test('there is a file for every place where a format is offered, and no other', () => {
  expect(shelf.topics.map(({ id }) => id)).toEqual(['tea']);
  expect(offered()).toEqual(expected());
});

test('a copy on a disk writes each of them itself, and the local server knows what each is', () => {
  const paths = offered();
  const plan = planCopy(paths, new Set());
  for (const path of paths) expect(plan.place(path), path).toMatchObject({ file: EXPORT_PAGE });
  for (const [ending, type] of Object.entries(exportTypes())) {
    expect(contentTypeOf(`.${ending}`)).toBe(`${type}; charset=utf-8`);
  }
});

test('a new row of the table is all that a new format needs', () => {
  const row: ExportFormat = {
    name: 'titles',
    label: 'Titles',
    extension: 'titles',
    mediaType: 'text/x-titles',
    offered: ['paper', 'topic', 'shelf'],
    write: (papers) => papers.map(({ title }) => `${title}\n`).join(''),
  };
  const table = exportFormats as ExportFormat[];
  table.push(row);
  try {
    expect(offered()).toEqual(expected());
    expect(textOf('papers.titles')).toBe('Kettles\nTeapots\nCups\n');
    expect(planCopy(['papers/kettles.titles'], new Set()).place('papers/kettles.titles')).toMatchObject({
      file: EXPORT_PAGE,
    });
    expect(exportTypes()).toMatchObject({ titles: 'text/x-titles' });
  } finally {
    table.pop();
  }
});

test.each(['csv', 'bib', 'json'])('topics/tea.%s tells its papers in the order of the topic', (extension) => {
  const text = textOf(`topics/tea.${extension}`);
  expect(
    text
      .match(/(?<=\W)(?:Kettles|Teapots|Cups)(?=[,}"])/g)
      ?.filter((title, at, all) => all.indexOf(title) === at),
  ).toEqual(titles);
});

test('a large shelf has files of its lists alone, and one feed of each topic', () => {
  const papers = Array.from({ length: 600 }, (_, id) =>
    JSON.stringify({ title: `Paper ${id}`, abstract: `About ${id} and tea.`, keywords: ['tea'] }),
  );
  const large = makeShelf({
    papers: [{ file: 'papers/a.jsonl', text: papers.join('\n') }],
    corrections: [],
    topics: [{ file: 'topics/tea.mdx', text: '---\ntitle: Tea\nphrases: [tea]\n---\n' }],
    findings: [],
  });
  const files = exportFiles(large, (path) => `https://shelf.example/${path}`);
  expect([...files.keys()].filter((path) => path.startsWith('papers'))).toEqual(
    filesFor('shelf', 600).map(({ ending }) => `papers${ending}`),
  );
  expect([...files.keys()].filter((path) => path.startsWith('topics/tea'))).toEqual([
    'topics/tea.bib.gz',
    'topics/tea/feed.xml',
  ]);
  expect([...(files.get('topics/tea/feed.xml')?.() ?? [])].join('').split('<entry>')).toHaveLength(1 + 10);
  for (const path of files.keys()) {
    if (!path.endsWith('.gz') || path.startsWith('search/')) continue;
    const query = `?file=${path.slice(0, -'.gz'.length)}`;
    expect(planCopy([path], new Set()).place(path), path).toEqual({ file: EXPORT_PAGE, query });
  }
});

test('what is new on the shelf is new in its feeds, though it has no date and a hundred others have one', () => {
  const line = (id: number, facts: object) =>
    JSON.stringify({ title: `Paper ${id}`, abstract: `About ${id} things.`, ...facts });
  const dated = Array.from({ length: 100 }, (_, id) => line(id, { date: '2024-05-06' }));
  const shelfOf = (lines: string[], lock?: string) =>
    makeShelf({
      papers: [{ file: 'papers/a.jsonl', text: lines.join('\n') }],
      corrections: [],
      topics: [],
      findings: [],
      lock: lock === undefined ? undefined : { file: 'shelf.lock', text: lock },
    });
  const grown = shelfOf([...dated, line(100, {})], shelfOf(dated).lock);
  const files = exportFiles(grown, (path) => `https://shelf.example/${path}`);
  const feed = JSON.parse([...(files.get('feed.json')?.() ?? [])].join('')) as { items: { title: string }[] };
  expect(feed.items).toHaveLength(100);
  expect(feed.items[0]?.title).toBe('Paper 100');
  const [first = ''] = [...(files.get('feed.xml')?.() ?? [])].join('').split('<entry>').slice(1);
  expect(first).toContain('<updated>2024-05-06T00:00:01Z</updated>');
  expect(first).not.toContain('<published>');
});

test('a shelf without exports has no file of citations, but what a copy for a disk is made of', () => {
  const without = {
    ...shelf,
    settings: { ...shelf.settings, extras: { exports: 'off', feeds: 'off' } as const },
  };
  const files = exportFiles(without, (path) => `https://shelf.example/${path}`);
  expect([...files.keys()].filter((path) => !path.startsWith('search/'))).toEqual(['papers.json']);
});
