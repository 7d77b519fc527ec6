import { arxivOf } from '../../ids/arxiv.ts';
import { allTexts, type FieldRow, firstText, paragraphs } from '../tagged/entryFields.ts';
import { fullestDate } from '../fullestDate.ts';
import type { Value } from '../tagged/growingEntries.ts';
import { arxivNames } from './arxivNames.ts';

/** What the labels of arXiv's texts hold. */
export const arxivRows: readonly FieldRow[] = [
  { field: 'title', tags: 'title', example: ['Title: A Study of\n  Gates', 'A Study of Gates'] },
  {
    field: 'authors',
    tags: 'authors',
    value: (values) => arxivNames(allTexts(values).join(', ')),
    example: [
      'Authors: Ada Berger (1), Tom King, Jr.\n  and GATE Collaboration ((1) Univ. of A, (2) B)',
      ['Ada Berger', 'Tom King, Jr.', 'GATE Collaboration'],
    ],
  },
  { field: 'abstract', tags: 'abstract', value: paragraphs, example: ['Abstract: We gate.', 'We gate.'] },
  {
    field: 'arxiv',
    tags: 'id cited address',
    value: idOf,
    example: ['Cite as: arXiv:2401.00001 [cs.LG]', '2401.00001'],
  },
  { field: 'key', tags: 'id cited address', value: idOf, example: ['arXiv:2401.00001', '2401.00001'] },
  {
    field: 'url',
    tags: 'id cited address',
    value: (values) => `https://arxiv.org/abs/${idOf(values) ?? ''}`,
    example: ['arXiv:2401.00001', 'https://arxiv.org/abs/2401.00001'],
  },
  {
    field: 'date',
    tags: 'date',
    value: (values) => fullestDate([fourDigits(firstText(values) ?? '')]),
    example: ['Date: Thu, 12 Feb 2026 17:11:20 GMT   (56kb)', '2026-02-12'],
  },
  {
    field: 'date',
    tags: 'note',
    only: /^\[?Submitted\b/i,
    value: (values) =>
      fullestDate([/\d{1,2} [A-Z][a-z]{2,8} \d{4}/.exec(firstText(values) ?? '')?.[0] ?? '']),
    example: [
      'arXiv:2401.00001 (cs)\n[Submitted on 1 Jan 2024 (v1), last revised 3 Mar 2024 (this version, v2)]',
      '2024-01-01',
    ],
  },
  {
    field: 'categories',
    tags: 'categories cited',
    value: categoriesOf,
    example: ['Subjects: Machine Learning (cs.LG); Robotics (cs.RO)', ['cs.LG', 'cs.RO']],
  },
  {
    field: 'doi',
    tags: 'doi',
    value: (values) => /10\.\d{4,9}\/\S+/.exec(firstText(values) ?? '')?.[0],
    example: ['Related DOI: https://doi.org/10.1000/182\nFocus to learn more', '10.1000/182'],
  },
  { field: 'venue', tags: 'journal', example: ['Journal-ref: J. Ex. 72 (2018) 383', 'J. Ex. 72 (2018) 383'] },
];

// Mail of the nineties: "Date: Mon, 4 Jan 99 12:00:00 GMT".
function fourDigits(date: string): string {
  return date.replace(/(?<=\d [A-Z][a-z]{2} )\d\d(?=\s|$)/, (year) => `${year > '90' ? '19' : '20'}${year}`);
}

function idOf(values: readonly Value[]): string | undefined {
  const scheme = /(?:arxiv|paper)[^:]{0,20}: ?([^\s()[\]]+)|arxiv\.org\/abs\/([^\s,()]+)/i;
  for (const text of allTexts(values)) {
    const [, id, address] = scheme.exec(text) ?? [];
    const read = arxivOf(id ?? address ?? '');
    if (read) return read.id;
  }
  return undefined;
}

/** The ids of categories in brackets behind their names; mail and files have nothing but the ids. */
function categoriesOf(values: readonly Value[]): string[] {
  return allTexts(values).flatMap((text) => {
    const named = [...text.matchAll(/[([]([a-z-]{2,8}(?:\.[A-Za-z-]{2,10})?)[)\]]/g)].map(
      ([, id = '']) => id,
    );
    return named.length > 0 ? named : /^[a-z][\w.-]*(?: [a-z][\w.-]*)*$/.test(text) ? text.split(' ') : [];
  });
}
