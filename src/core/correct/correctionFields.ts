import { z } from 'zod';
import { dateOf } from '../dateOf.ts';
import { arxivOf } from '../ids/arxiv.ts';
import { doiOf } from '../ids/doi.ts';
import { linkKind } from '../ids/linkKind.ts';
import { isWebAddress } from '../ids/webAddress.ts';
import { authorsOf } from '../people/authorsOf.ts';

const words = z.string().trim().min(1);
const list = z.union([words.transform((word) => [word]), z.array(words)]);
/** YAML reads `2024` and `2-3` alike as scalars; both are text here. */
const label = z.union([words, z.number().transform(String)]);

const identifier = (read: (written: string) => string | undefined) =>
  z.string().transform(read).pipe(z.string());

const author = z.union([
  words,
  z.strictObject({ name: words, family: words.optional(), given: words.optional() }),
]);

const address = z.string().refine(isWebAddress, 'not an http(s) address');

const link = z.union([
  address.transform((url) => ({ kind: linkKind(url) ?? ('other' as const), url })),
  z.strictObject({
    kind: z.enum(['paper', 'pdf', 'code', 'project', 'data', 'other']),
    url: address,
  }),
]);

const span = z.strictObject({
  field: z.enum(['title', 'abstract']).default('abstract'),
  copied: z.string().min(1),
  original: z.string(),
  note: words.optional(),
  everywhere: z.boolean().default(false),
});

/** Every field of a correction: its schema, and what to write there, told when a value does not fit. */
export const correctionFields = {
  paper: { schema: words, expected: 'the paper’s title, arXiv id, DOI, key or address' },
  from: { schema: words, expected: 'a service and a day, such as Crossref, 2026-11-27' },
  authors: {
    schema: z.array(author).transform((authors) => authorsOf(authors) ?? []),
    expected: 'a list of names',
  },
  date: {
    schema: label.refine((date) => dateOf(date) === date),
    expected: 'a day of the calendar such as 2023-06-14, 2023-06 or 2023',
  },
  year: { schema: z.number().int().min(1000).max(2999), expected: 'a year such as 2023' },
  venue: { schema: words, expected: 'the name of a conference or journal' },
  volume: { schema: label, expected: 'a volume such as 31' },
  number: { schema: label, expected: 'an issue such as 4' },
  pages: { schema: label, expected: 'pages such as 730-751' },
  publisher: { schema: words, expected: 'the name of a publisher' },
  arxiv: {
    schema: identifier((id) => arxivOf(id)?.id),
    expected: 'an arXiv id such as 2106.15845',
  },
  doi: {
    schema: identifier(doiOf),
    expected: 'a DOI such as 10.1145/3459637.3482291',
  },
  category: { schema: words, expected: 'a category such as cs.LG' },
  keywords: { schema: list, expected: 'a list of keywords' },
  retraction: { schema: address, expected: 'the address of the notice that retracts it' },
  links: {
    schema: z.array(link.optional()),
    expected: 'a list of addresses, or of {kind: code, url: https://…}',
  },
  version: {
    schema: z.literal('earlier'),
    expected: '"earlier": the abstract as copied was later replaced at its source',
  },
  topics: {
    schema: z.strictObject({ add: list.default([]), remove: list.default([]) }),
    expected: 'add: and remove:, each a list of topics',
  },
  name: { schema: words, expected: 'the name the paper gives its system' },
  names: { schema: z.array(words), expected: 'a list of names; [] when there is none' },
  spans: { schema: z.array(span.optional()), expected: 'a list of {copied: …, original: …}' },
} as const;

export type CorrectionField = keyof typeof correctionFields;

/** Whether `key` is a field of a correction. */
export function isCorrectionField(key: string): key is CorrectionField {
  return Object.hasOwn(correctionFields, key);
}
