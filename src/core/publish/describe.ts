import { z } from 'zod';
import { claimKinds } from '../claimKinds.ts';
import type { FileAccount } from '../findings/ledger.ts';
import type { Paper } from '../paper.ts';
import type { Settings } from '../settings.ts';
import { authorNames } from '../people/authorNames.ts';
import { renderPlain } from '../text/renderPlain.ts';
import { escapeTex, renderTex } from '../text/renderTex.ts';

const reasoned = z.array(z.strictObject({ id: z.string(), why: z.array(z.string()) }));

/** One paper in `/papers.json`: plain text and plain data; a field of which nothing is known is absent. */
const paperDescriptionSchema = z
  .strictObject({
    id: z.string().describe('Short and stable; the paper stands at papers/<id>/.'),
    title: z.string().describe('Plain text.'),
    abstract: z.string().describe('Plain text, repaired; formulas as Unicode.'),
    authors: z
      .array(z.string())
      .describe('In order, as displayed; "et al." last when the source names no more. Empty when unknown.'),
    year: z.int().optional(),
    date: z
      .string()
      .regex(/^\d{4}(?:-\d\d){0,2}$/)
      .optional()
      .describe('As much as is known: 2023, 2023-06 or 2023-06-14.'),
    venue: z.string().optional(),
    arxiv: z.string().optional(),
    doi: z.string().optional(),
    pmid: z.string().optional().describe('The number of PubMed.'),
    links: z.array(
      z.strictObject({
        kind: z.enum(['paper', 'pdf', 'code', 'project', 'data', 'other']),
        url: z.string(),
      }),
    ),
    names: z.array(z.string()).describe('What the paper calls its system, data set or method.'),
    topics: reasoned.describe('The main topic first; why: the telling phrases.'),
    related: reasoned.describe('The nearest first; why: the shared terms.'),
    numbers: z
      .array(
        z.strictObject({
          value: z.string(),
          unit: z.enum(['×', '%', 'points', 'order of magnitude', 'steps', '']),
          kind: z.enum(claimKinds),
          quote: z.string(),
        }),
      )
      .describe('Results the abstract claims, verbatim.'),
    repairs: z
      .array(
        z.strictObject({
          kind: z
            .enum(['repair', 'correction', 'mark'])
            .describe("By a rule, by a human's fact, or damage left standing."),
          field: z.enum(['title', 'abstract']),
          by: z.string().describe("The rule's name, or the correction file."),
          reason: z.string(),
          at: z.int().describe('Offset in the original field, in UTF-16 units.'),
          original: z.string(),
          replacement: z.string().describe('In TeX notation. Empty when something was taken away.'),
        }),
      )
      .describe('What was changed in the copied text, with the original.'),
    source: z
      .strictObject({ file: z.string(), line: z.int() })
      .describe('Where the record stands in the content folder.'),
  })
  .describe('One paper.');

/** All of `/papers.json`. */
const shelfDescriptionSchema = z
  .strictObject({
    shelf: z.strictObject({
      title: z.string(),
      description: z.string(),
      language: z.string(),
      url: z
        .string()
        .describe('The public address of the shelf, or of the topic the papers were taken from.'),
      licence: z.strictObject({ name: z.string(), url: z.string().optional() }).optional(),
    }),
    generated_from: z
      .array(z.strictObject({ file: z.string(), format: z.string(), papers: z.int() }))
      .describe('The source files, the format each was read as, and how many papers came of it.'),
    papers: z.array(paperDescriptionSchema),
  })
  .describe('A shelf of papers, as Papershelf describes it to machines.');

export type PaperDescription = z.infer<typeof paperDescriptionSchema>;
export type ShelfDescription = z.infer<typeof shelfDescriptionSchema>;

/** A paper as `/papers.json` tells it. */
export function describePaper(paper: Paper): PaperDescription {
  const { id, year, date, venue, arxiv, doi, pmid, source } = paper;
  return {
    id,
    title: renderPlain(paper.title),
    abstract: renderPlain(paper.abstract),
    authors: authorNames(paper.authors),
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
    ...(venue === undefined ? {} : { venue }),
    ...(arxiv === undefined ? {} : { arxiv }),
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
    links: paper.links.map(({ kind, url }) => ({ kind, url })),
    names: [...new Set(paper.names.map(({ name }) => name))],
    topics: paper.topics.map(({ id: topic, why }) => ({ id: topic, why })),
    related: paper.related.map(({ id: other, why }) => ({ id: other, why })),
    numbers: paper.claims.map(({ value, unit, kind, quote }) => ({ value, unit, kind, quote })),
    repairs: paper.changes.map((change) => ({
      ...change,
      replacement: renderTex(change.replacement, bareTex),
    })),
    source: { file: source.file, line: source.line },
  };
}

/** As abstracts write it: "50% of R&D" needs no backslashes there. */
function bareTex(plain: string): string {
  return /[\\{}$~^`]|--|''/.test(plain) ? escapeTex(plain) : plain;
}

/**
 * Everything of `/papers.json` but the papers, which may be too many for one string.
 *
 * @param url the public address of what is described, ending in `/`
 */
export function describeShelf(
  settings: Settings,
  sources: readonly Pick<FileAccount, 'file' | 'format' | 'papers'>[],
  url: string,
): Omit<ShelfDescription, 'papers'> {
  const { title, description, language, licence } = settings;
  return {
    shelf: {
      title,
      description,
      language,
      url,
      licence: licence && { name: licence.name, url: licence.url },
    },
    generated_from: sources.map(({ file, format, papers }) => ({ file, format, papers })),
  };
}

/** The JSON Schema (2020-12) of `/papers.json`. */
export function shelfJsonSchema(url: string): object {
  return {
    $id: url,
    title: 'Papershelf papers.json',
    ...z.toJSONSchema(shelfDescriptionSchema, { target: 'draft-2020-12' }),
  };
}
