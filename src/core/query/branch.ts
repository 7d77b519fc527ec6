import { chunks } from '../words/chunk.ts';
import type { Chunk } from '../words/chunk.ts';
import type { Concept } from './concept.ts';
import type { Condition } from './condition.ts';
import type { Wanted } from './evidence.ts';
import { intersection, union } from './found.ts';
import type { Rows } from './found.ts';
import type { Clause } from './parse.ts';

/** A clause with the papers of its words. */
export interface Branch {
  clause: Clause;
  /** As the query asks for them. */
  chunks: readonly Chunk[];
  /** One for each chunk that was searched for. */
  concepts: readonly Concept[];
}

/** The branches of a group, of which a paper must hold one. */
export interface Either {
  branches: readonly Branch[];
  /** Of these a paper may meet one instead. */
  conditions: readonly Condition[];
  /** The papers that do, where there are branches too. */
  meeting: Rows;
}

/** A phrase to be looked for in the texts. */
export interface Phrase {
  /** As typed. */
  text: string;
  words: Wanted[];
  literal: boolean;
}

/** What a list is made of. */
export interface Gathered {
  /** What a paper should hold. */
  concepts: readonly Concept[];
  /** All that was searched for: of "tea OR mug" two, of which the list is made as of one. */
  words: readonly Concept[];
  /** Of the concepts, what a paper must hold: what was quoted, scoped or marked with `+`. */
  required: readonly Concept[];
  /** Of each of these a paper must meet one. */
  conditions: readonly (readonly Condition[])[];
  /** One of each is to be found word for word in the texts; `rows` do without. */
  phrases: readonly { any: Phrase[]; rows: Rows }[];
  /** All words as typed, stop words too: what titles and phrases are compared with. */
  wanted: readonly Wanted[];
}

/** Neither quoted, scoped nor marked: its stop words say nothing, and a paper may do without it. */
export function isFree({ phrase, literal, scope }: Clause): boolean {
  return !phrase && !literal && scope === 'any';
}

/** Puts together what the groups of a query ask for. */
export function gather(groups: readonly Either[]): Gathered {
  const all = groups.map((group) => {
    const { branches, conditions } = group;
    const only = conditions.length === 0 && branches.length === 1 ? branches : [];
    return { ...group, only, concepts: only[0]?.concepts ?? oneOf(group) };
  });
  return {
    concepts: all.flatMap(({ concepts }) => concepts),
    words: groups.flatMap(({ branches }) => branches.flatMap(({ concepts }) => concepts)),
    required: all.flatMap(({ concepts, branches, conditions }) =>
      conditions.length > 0 || !branches.every(({ clause }) => isFree(clause)) ? concepts : [],
    ),
    conditions: all.flatMap(({ concepts, conditions }) =>
      concepts.length === 0 && conditions.length > 0 ? [conditions] : [],
    ),
    phrases: groups.flatMap(({ branches, meeting }) => {
      const phrases = branches.filter(isPhrase);
      const others = branches.filter((branch) => !phrases.includes(branch));
      return phrases.length > 0 ? [{ any: phrases.map(phraseOf), rows: rowsOfAny(others, meeting) }] : [];
    }),
    wanted: all.flatMap(({ only }) => only.flatMap(textOf)),
  };
}

function isPhrase({ clause, chunks: all }: Branch): boolean {
  return clause.phrase && (all.length > 1 || all.some(({ unspaced, parts }) => unspaced && parts.length > 1));
}

function phraseOf(branch: Branch): Phrase {
  const { text, literal } = branch.clause;
  return { text, literal, words: textOf(branch) };
}

/** What the clause's words are in a text, where the pair between two words of one run is a word too. */
export function textOf({ clause, concepts }: Pick<Branch, 'clause' | 'concepts'>): Wanted[] {
  return chunks(clause.text).flatMap((chunk) => wantedOf(chunk, concepts));
}

/** Papers that hold all of one of the branches, and these. */
function rowsOfAny(branches: readonly Branch[], more: Rows): Rows {
  return union([more, ...branches.map(({ concepts }) => intersection(concepts.map(({ rows }) => rows)))]);
}

/** A paper holds one of several branches when it holds all of that branch. */
function oneOf({ branches, meeting }: Either): Concept[] {
  const all = branches.flatMap(({ concepts }) => concepts);
  return all.slice(0, 1).map((first) => ({
    ...first,
    quoted: all.every(({ quoted }) => quoted),
    rows: rowsOfAny(branches, meeting),
    keys: all.flatMap(({ keys }) => keys),
    synonyms: all.flatMap(({ synonyms }) => synonyms),
  }));
}

/** What a text must hold for a chunk, part by part. */
function wantedOf(chunk: Chunk, concepts: readonly Concept[]): Wanted[] {
  const concept = concepts.find((each) => each.chunk.start === chunk.start && each.chunk.text === chunk.text);
  if (chunk.parts.length > 1) {
    const { parts, folds } = chunks(concept?.respelled[0]?.word ?? '')[0] ?? chunk;
    return parts.map((key, at) => ({
      exact: folds[at] ?? key,
      keys: new Set([key]),
      beginning: at === parts.length - 1 ? concept?.beginning : undefined,
    }));
  }
  const exact = concept?.respelled[0]?.word ?? chunk.folds[0] ?? '';
  const keys = new Set(concept?.keys ?? [chunk.whole]);
  // The last letter of a run may go on in the text.
  const beginning = chunk.unspaced && chunk.bare === chunk.whole ? chunk.whole : concept?.beginning;
  return [{ exact, keys, also: concept?.synonyms, beginning }];
}
