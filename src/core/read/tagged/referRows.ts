import { arxivOf } from '../../ids/arxiv.ts';
import { allLines, allTexts, type FieldRow, firstText, paragraphs } from './entryFields.ts';
import { atSemicolons } from './atSemicolons.ts';
import { databasesOf, likePmid, pmidIn } from './pmidIn.ts';
import { indexedName } from './indexedName.ts';
import { fullestDate, yearOf } from '../fullestDate.ts';

/** What the tags of Refer hold. */
export const referRows: readonly FieldRow[] = [
  {
    field: 'type',
    tags: '%0',
    value: (values) => kinds.find(([, sign]) => sign.test(firstText(values) ?? ''))?.[0],
    example: ['%0 Conference Proceedings', 'conference'],
  },
  { field: 'title', tags: '%T', example: ['%T Gated\nMessages', 'Gated Messages'] },
  {
    field: 'authors',
    tags: '%A',
    value: (values) => atSemicolons(allLines(values)).map(indexedName),
    example: ['%A Berger, Ada\n%A Tom Lindqvist', ['Berger, Ada', 'Tom Lindqvist']],
  },
  { field: 'abstract', tags: '%X', value: paragraphs, example: ['%X One.\n\nTwo.', 'One.\n\nTwo.'] },
  { field: 'venue', tags: '%J %B %S', example: ['%J J Mach Learn', 'J Mach Learn'] },
  {
    field: 'year',
    tags: '%D %8',
    value: (values) =>
      allTexts(values)
        .map(yearOf)
        .find((year) => year !== undefined),
    short: true,
    example: ['%D 2024', '2024'],
  },
  {
    field: 'date',
    tags: '%8 %D',
    value: (values) => fullestDate(allTexts(values)),
    short: true,
    example: ['%D 2024\n%8 May 3', '2024-05-03'],
  },
  { field: 'volume', tags: '%V', short: true, example: ['%V 72', '72'] },
  { field: 'number', tags: '%N', short: true, example: ['%N 3', '3'] },
  { field: 'pages', tags: '%P', short: true, example: ['%P 383-388', '383-388'] },
  { field: 'publisher', tags: '%I', example: ['%I Elsevier', 'Elsevier'] },
  {
    field: 'doi',
    tags: '%R',
    only: /10\.\d{4,9}\//,
    short: true,
    example: ['%R 10.1000/182', '10.1000/182'],
  },
  {
    field: 'arxiv',
    tags: '%M %J %R',
    only: /arxiv|^\d{4}\.\d{4,5}/i,
    value: (values) =>
      allTexts(values)
        .map((text) => arxivOf(text)?.id)
        .find((id) => id !== undefined),
    example: ['%M arXiv:2106.15845', '2106.15845'],
  },
  {
    field: 'pmid',
    tags: '%M %Z %O',
    only: likePmid,
    value: (values, entry) =>
      pmidIn(
        values,
        (tag) => tag === '%M' && /pubmed|medline|\bNLM\b/i.test(databasesOf(entry, ['%~', '%W'])),
      ),
    example: ['%~ PubMed\n%M 29000000', '29000000'],
  },
  { field: 'key', tags: '%F %L %M', short: true, example: ['%F berger2024', 'berger2024'] },
  {
    field: 'keywords',
    tags: '%K',
    value: (values) =>
      allLines(values)
        .flatMap((line) => line.split(values.length > 1 ? / ?; ?/ : / ?[;,] ?/))
        .filter((word) => word !== ''),
    example: ['%K graphs\ngates, chains', ['graphs', 'gates', 'chains']],
  },
  {
    field: 'url',
    tags: '%U',
    only: /https?:\/\//i,
    value: (values) => allLines(values).flatMap((line) => line.match(/https?:\/\/[^\s;<>"]+/gi) ?? []),
    example: ['%U https://a.org/1\nhttps://a.org/2', ['https://a.org/1', 'https://a.org/2']],
  },
];

const kinds: readonly [kind: string, sign: RegExp][] = [
  ['conference', /conference|proceedings/i],
  ['journal', /journal|magazine|newspaper/i],
  ['book', /book|serial/i],
];
