import { z } from 'zod';

// The nouns as schemas. Client code imports the types only, so that zod never reaches a browser.

export const authorSchema = z.object({
  /** As displayed: "Erik J Bekkers". */
  name: z.string(),
  /** Only when the source itself separates them. */
  family: z.string().optional(),
  given: z.string().optional(),
});

export const linkSchema = z.object({
  kind: z.enum(['paper', 'pdf', 'code', 'project', 'data', 'other']),
  /** http(s) only. */
  url: z.string(),
});

/** A half-open stretch of a text's plain rendering, in UTF-16 units. */
export const spanSchema = z.object({ start: z.number(), end: z.number() });

/** A piece of marked-up text. The plain renderings of all pieces, joined, are what spans count in. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'math'; tex: string; plain: string; display?: boolean | undefined }
  | { type: 'emphasis' | 'strong' | 'code'; children: Inline[] }
  /** Shown as copied, in a way that says so: damage nobody could undo. */
  | { type: 'damaged'; value: string };

export const inlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), value: z.string() }),
    z.object({
      type: z.literal('math'),
      tex: z.string(),
      plain: z.string(),
      display: z.boolean().optional(),
    }),
    z.object({ type: z.enum(['emphasis', 'strong', 'code']), children: z.array(inlineSchema) }),
    z.object({ type: z.literal('damaged'), value: z.string() }),
  ]),
);

export const textSchema = z.array(inlineSchema);

/** What was done to a copied text, with the original kept. */
export const changeSchema = z.object({
  /** `repair` by a rule, `correction` by a human's fact, `mark` for damage left standing. */
  kind: z.enum(['repair', 'correction', 'mark']),
  field: z.enum(['title', 'abstract']),
  /** The rule's name, or the correction file. */
  by: z.string(),
  reason: z.string(),
  /** UTF-16 offset in the original field. */
  at: z.number(),
  original: z.string(),
  /** In TeX notation. Empty when something was taken away. */
  replacement: z.string(),
});

/** The name a paper gives its system, data set or method. */
export const nameSchema = z.object({
  name: z.string(),
  expansion: z.string().optional(),
  span: spanSchema.optional(),
  field: z.enum(['title', 'abstract']),
});

export const acronymSchema = z.object({ short: z.string(), long: z.string(), span: spanSchema });

/** A result the abstract claims, always verbatim. */
export const claimSchema = z.object({
  /** As printed: "3.79×", "30%", "up to 5x". */
  value: z.string(),
  number: z.number(),
  /** Upper end of a printed range. */
  upTo: z.number().optional(),
  unit: z.enum(['×', '%', 'points', 'order of magnitude', '']),
  kind: z.enum(['speed-up', 'reduction', 'gain', 'level', 'other']),
  /** The words around it, a verbatim stretch of the abstract. */
  quote: z.string(),
  span: spanSchema,
  sentence: spanSchema,
  of: z.string().optional(),
  against: z.string().optional(),
  on: z.string().optional(),
});

export const reasonedSchema = z.object({ id: z.string(), why: z.array(z.string()) });

export const paperSchema = z.object({
  id: z.string(),
  title: textSchema,
  abstract: textSchema,
  authors: z.array(authorSchema),
  date: z.string().optional(),
  year: z.number().optional(),
  venue: z.string().optional(),
  volume: z.string().optional(),
  number: z.string().optional(),
  pages: z.string().optional(),
  publisher: z.string().optional(),
  arxiv: z.string().optional(),
  doi: z.string().optional(),
  category: z.string().optional(),
  keywords: z.array(z.string()),
  links: z.array(linkSchema),
  names: z.array(nameSchema),
  acronyms: z.array(acronymSchema),
  claims: z.array(claimSchema),
  /** The sentence that states the contribution. */
  contribution: spanSchema.optional(),
  topics: z.array(reasonedSchema),
  related: z.array(reasonedSchema),
  /** `earlier`: the abstract as copied, since replaced at its source. */
  version: z.enum(['earlier']).optional(),
  changes: z.array(changeSchema),
  /** As copied; present when anything was changed. */
  original: z.object({ title: z.string(), abstract: z.string() }).optional(),
  source: z.object({ file: z.string(), line: z.number() }),
});

export type Author = z.infer<typeof authorSchema>;
export type Link = z.infer<typeof linkSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Text = Inline[];
export type Change = z.infer<typeof changeSchema>;
export type Name = z.infer<typeof nameSchema>;
export type Acronym = z.infer<typeof acronymSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Reasoned = z.infer<typeof reasonedSchema>;
export type Paper = z.infer<typeof paperSchema>;
