import { expect, test } from 'vitest';
import { exportFormats, exportTypes, formatsFor } from '#core/cite/exportFormats.ts';
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
  return [...filesNow().keys()].filter((path) => !/(^|\/)feed\./.test(path)).sort();
}

test('there is a file for every place where a format is offered, and no other', () => {
  expect(shelf.topics.map(({ id }) => id)).toEqual(['tea']);
  expect(offered()).toEqual(expected());
});

test('a copy on a disk writes each of them itself, and the local server knows what each is', () => {
  const paths = offered();
  const plan = planCopy(paths);
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
    expect(planCopy(['papers/kettles.titles']).place('papers/kettles.titles')).toMatchObject({
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
