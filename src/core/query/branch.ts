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

/** What a list is made of: see `Plan`. */
export interface Gathered {
  concepts: Concept[];
  words: Concept[];
  required: Set<Concept>;
  conditions: (readonly Condition[])[];
  phrases: { any: Phrase[]; rows: Rows }[];
  wanted: Wanted[];
}

/** Neither quoted, scoped nor marked: its stop words say nothing, and a paper may do without it. */
export function isFree({ phrase, literal, scope }: Clause): boolean {
  return !phrase && !literal && scope === 'any';
}

/** Puts together what the groups of a query ask for. */
export function gather(groups: readonly Either[]): Gathered {
  const gathered: Gathered = {
    concepts: [],
    words: groups.flatMap(({ branches }) => branches.flatMap(({ concepts }) => concepts)),
    required: new Set(),
    conditions: [],
    phrases: [],
    wanted: [],
  };
  for (const group of groups) {
    const { branches, conditions } = group;
    const [first] = branches;
    const only = branches.length === 1 && conditions.length === 0 ? first : undefined;
    const concepts = only?.concepts ?? oneOf(group);
    gathered.concepts.push(...concepts);
    if (concepts.length === 0 && conditions.length > 0) gathered.conditions.push(conditions);
    if (conditions.length > 0 || !branches.every(({ clause }) => isFree(clause)))
      for (const concept of concepts) gathered.required.add(concept);
    if (only) gathered.wanted.push(...textOf(only));
    const phrases = branches.filter(isPhrase);
    if (phrases.length === 0) continue;
    const others = branches.filter((branch) => !isPhrase(branch));
    gathered.phrases.push({ any: phrases.map(phraseOf), rows: rowsOfAny(others, group.meeting) });
  }
  return gathered;
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
  const rows: Rows = new Map(more);
  for (const { concepts } of branches)
    if (concepts.length > 0) union(rows, intersection(concepts.map((each) => each.rows)));
  return rows;
}

/** A paper holds one of several branches when it holds all of that branch. */
function oneOf({ branches, meeting }: Either): Concept[] {
  const all = branches.flatMap(({ concepts }) => concepts);
  const [first] = all;
  if (!first) return [];
  const keys = new Set(all.flatMap((each) => [...each.keys]));
  const synonyms = all.flatMap((each) => each.synonyms);
  const quoted = all.every((each) => each.quoted);
  return [{ ...first, quoted, rows: rowsOfAny(branches, meeting), keys, synonyms }];
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
  const keys = concept?.keys ?? new Set([chunk.whole]);
  // The last letter of a run may go on in the text.
  const beginning = chunk.unspaced && chunk.bare === chunk.whole ? chunk.whole : concept?.beginning;
  return [{ exact, keys, also: concept?.synonyms, beginning }];
}
