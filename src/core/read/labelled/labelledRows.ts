import { arxivOf } from '../../ids/arxiv.ts';
import { allLines, allTexts, type FieldRow, firstText, paragraphs } from '../tagged/entryFields.ts';
import { fullestDate, yearOf } from '../fullestDate.ts';
import type { Value } from '../tagged/growingEntries.ts';

/** What labels hold. */
export const labelledRows: readonly FieldRow[] = [
  {
    field: 'title',
    tags: 'title',
    value: (values) =>
      firstText(values)
        ?.replace(linked, '$<text>')
        .replace(/^(\*\*|__)(.+)\1$/, '$2'),
    example: ['**Titel**: [Gates](https://a.org/1)', 'Gates'],
  },
  {
    field: 'authors',
    tags: 'authors',
    value: namesOf,
    example: ['作者：王小明，李华', ['王小明', '李华']],
  },
  {
    field: 'authors',
    tags: 'speakers',
    value: namesOf,
    example: ['Speaker: Ada Berger (Oslo)', 'Ada Berger'],
  },
  { field: 'abstract', tags: 'abstract', value: paragraphs, example: ['【摘要】我们研究。', '我们研究。'] },
  {
    field: 'keywords',
    tags: 'keywords',
    value: (values) =>
      allTexts(values)
        .flatMap((text) => text.split(/ ?[;,、，；·|] ?/))
        .filter((word) => word !== ''),
    example: ['Mots-clés : graphes ; portes', ['graphes', 'portes']],
  },
  { field: 'journal', tags: 'journal', example: ['Zeitschrift: Journal of Examples', 'Journal of Examples'] },
  { field: 'conference', tags: 'conference', example: ['Conference: ICML', 'ICML'] },
  { field: 'venue', tags: 'venue', example: ['Published in: ICML', 'ICML'] },
  {
    field: 'year',
    tags: 'year date',
    value: (values) =>
      allTexts(values)
        .map(yearOf)
        .find((year) => year !== undefined),
    example: ['Año: 2024', '2024'],
  },
  {
    field: 'date',
    tags: 'date year',
    value: (values) => fullestDate(allTexts(values)),
    example: ['Published: May 3, 2024', '2024-05-03'],
  },
  { field: 'volume', tags: 'volume', example: ['Vol: 72', '72'] },
  { field: 'number', tags: 'number', example: ['Issue: 3', '3'] },
  { field: 'pages', tags: 'pages', example: ['Pages: 383-388', '383-388'] },
  { field: 'publisher', tags: 'publisher', example: ['Verlag: Elsevier', 'Elsevier'] },
  {
    field: 'doi',
    tags: 'doi',
    value: (values) => firstText(values)?.replace(linked, '$<text>'),
    example: ['DOI: 10.1000/182', '10.1000/182'],
  },
  {
    field: 'arxiv',
    tags: 'arxiv url venue journal',
    value: (values) =>
      allTexts(values)
        .map(arxivIn)
        .find((id) => id !== undefined),
    example: ['arXiv: https://arxiv.org/abs/2401.00001v2', '2401.00001'],
  },
  { field: 'pmid', tags: 'pmid', example: ['PMID: 29000000', '29000000'] },
  { field: 'key', tags: 'key', example: ['ID: p7', 'p7'] },
  ...(
    [
      ['url', 'url title arxiv', 'Link: <https://a.org/1>', 'https://a.org/1'],
      ['pdf', 'pdf', 'PDF: [here](https://a.org/1.pdf)', 'https://a.org/1.pdf'],
      ['code', 'code', 'Code: https://github.com/a/b', 'https://github.com/a/b'],
      ['project', 'project', 'Project page: https://a.org', 'https://a.org'],
      ['data', 'data', 'Dataset: https://a.org/d', 'https://a.org/d'],
    ] as const
  ).map(([field, tags, line, address]): FieldRow => ({
    field,
    tags,
    only: /https?:\/\//i,
    value: (values) => allTexts(values).flatMap((text) => text.match(/https?:\/\/[^\s;<>"()[\]]+/gi) ?? []),
    example: [line, [address]],
  })),
];

const linked = /^\[(?<text>[^\]]*(?:\](?!\()[^\]]*)*)\]\(https?:\/\/[^\s)]+\)$/;

function arxivIn(text: string): string | undefined {
  return arxivOf(/https?:\/\/[^\s()[\]<>]+/.exec(text)?.[0] ?? text)?.id;
}

/** On one line, or each on its own. */
function namesOf(values: readonly Value[]): string | string[] {
  const lines = allLines(values).map((line) =>
    line.replaceAll(/(?<=\p{L}\.?) ?[¹²³⁴-⁹*†‡§]+| ?\([^()]*\)/gu, ''),
  );
  const [only = ''] = lines;
  if (/[，、；]/.test(lines.join('')))
    return lines.flatMap((line) => line.split(/ ?[，、；] ?/)).filter((name) => name !== '');
  if (lines.length === 1) return only;
  return lines.some((line) => /,$|;|, /.test(line)) ? lines.join(' ') : lines;
}
