import type { ClaimKind } from './claimKinds.ts';

/** Who wrote a paper: a person or an organisation. */
export interface Author {
  /** As displayed: "Erik J Bekkers". */
  name: string;
  /** Only when the source itself separates them. */
  family?: string | undefined;
  given?: string | undefined;
  suffix?: string | undefined;
  /** The source itself calls it an organisation, whose name has no parts. */
  group?: true | undefined;
  /** The source says that others follow this one, and names none of them: "et al.". */
  andOthers?: true | undefined;
}

export interface Link {
  kind: 'paper' | 'pdf' | 'code' | 'project' | 'data' | 'other';
  /** http(s) only. */
  url: string;
  /** Where the abstract prints it. */
  span?: Span | undefined;
}

/** A half-open stretch of a text's plain rendering, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of marked-up text. The plain renderings of all pieces, joined, are what spans count in. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'math'; tex: string; plain: string; display?: boolean | undefined }
  | { type: 'emphasis' | 'strong' | 'code'; children: Inline[] }
  /** Between two paragraphs; never in another piece, nor first or last. */
  | { type: 'break' }
  /** Shown as copied, in a way that says so: damage nobody could undo. */
  | { type: 'damaged'; value: string };

export type Text = Inline[];

/** What was done to a copied text, with the original kept. */
export interface Change {
  /** `repair` by a rule, `correction` by a human's fact, `mark` for damage left standing. */
  kind: 'repair' | 'correction' | 'mark';
  field: 'title' | 'abstract';
  /** The rule's name, or the correction file. */
  by: string;
  reason: string;
  /** UTF-16 offset in the original field. */
  at: number;
  original: string;
  /** What is shown instead. Empty when something was taken away. */
  replacement: Text;
}

/** The name a paper gives its system, data set or method. */
export interface Name {
  name: string;
  expansion?: string | undefined;
  span?: Span | undefined;
  field: 'title' | 'abstract';
}

export interface Acronym {
  short: string;
  long: string;
  /** Where the abstract spells it out. */
  span: Span;
  /** Where it stands again later. */
  uses: Span[];
}

/** A result the abstract claims, always verbatim. */
export interface Claim {
  /** As printed: "3.79×", "30%", "up to 5x". */
  value: string;
  number: number;
  /** Upper end of a printed range. */
  upTo?: number | undefined;
  unit: '×' | '%' | 'points' | 'order of magnitude' | 'steps' | '';
  kind: ClaimKind;
  /** The words around it, a verbatim stretch of the abstract. */
  quote: string;
  span: Span;
  sentence: Span;
}

/** A topic or a neighbour, and what speaks for it. */
export interface Reasoned {
  id: string;
  why: string[];
}

/** What sources say of a paper beside its texts. */
export interface Given {
  authors: Author[];
  /** `2023`, `2023-06` or `2023-06-14`; in a record only what the source says. */
  date?: string | undefined;
  /** In a record only what the source says beside a date, or instead of one. */
  year?: number | undefined;
  venue?: string | undefined;
  /** Where the source itself says it: "booktitle", or a type of publication. */
  venueKind?: 'journal' | 'conference' | 'book' | undefined;
  volume?: string | undefined;
  number?: string | undefined;
  pages?: string | undefined;
  publisher?: string | undefined;
  arxiv?: string | undefined;
  doi?: string | undefined;
  /** The number of PubMed. */
  pmid?: string | undefined;
  category?: string | undefined;
  /** Where it is said that the paper was retracted; http(s) only. */
  retraction?: string | undefined;
  keywords: string[];
  links: Link[];
}

export interface Paper extends Given {
  id: string;
  title: Text;
  abstract: Text;
  names: Name[];
  acronyms: Acronym[];
  claims: Claim[];
  /** The sentence that states the contribution. */
  contribution?: Span | undefined;
  topics: Reasoned[];
  related: Reasoned[];
  /** `earlier`: the abstract as copied, since replaced at its source. */
  version?: 'earlier' | undefined;
  changes: Change[];
  source: { file: string; line: number };
}
