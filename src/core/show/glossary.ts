import type { Paper } from '../paper.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';
import { plainLetters } from '../words/plainLetters.ts';
import { slugOf } from '../words/slug.ts';
import { SPACED, UNSPACED } from '../words/unspaced.ts';
import { renderPlain } from '../text/renderPlain.ts';

/** A system, data set or acronym of the shelf, and who speaks of it. */
export interface GlossaryEntry {
  /** Unique on the glossary page: `specdec-plus-plus`. */
  id: string;
  term: string;
  /** `name` when a paper of the shelf introduces it, `acronym` when papers only spell it out. */
  kind: 'name' | 'acronym';
  /** As the papers spell it out; several when they disagree. */
  expansions: string[];
  /** Papers that introduce a name, or spell an acronym out. */
  from: Paper[];
  /** Every other paper whose title or abstract holds it. */
  mentionedBy: Paper[];
}

/** The words a term is made of, for finding it again: "SpecDec++", "N:M" and "GPT-3.5" are one word each. */
const word = new RegExp(String.raw`${SPACED}+(?:[\-.:+\/@]${SPACED}+)*\+*|${UNSPACED}+`, 'gv');
const longestTerm = 5;

/**
 * All names and acronyms of the shelf, A to Z. Mentions are found in one pass over the texts, as whole words and in
 * the case they are written in, because "stable" is no mention of STABLE.
 */
export function glossary(papers: Paper[]): GlossaryEntry[] {
  const entries = new Map<string, Draft>();
  for (const paper of papers) {
    for (const { name, expansion } of paper.names) enter(entries, name, 'name', expansion, paper);
  }
  for (const paper of papers) {
    for (const { short, long } of paper.acronyms) {
      // A plural is the same acronym.
      const term = /[A-Z\d]s$/.test(short) ? short.slice(0, -1) : short;
      const kind = entries.get(term)?.kind ?? 'acronym';
      enter(entries, term, kind, singular(long, term !== short), paper);
    }
  }
  const longest = longestBy(entries.keys());
  for (const paper of papers) findMentions(entries, longest, paper);
  const sorted = [...entries.values()].toSorted((a, b) => order(a.term, b.term));
  return withIds(
    sorted.map((entry) => ({
      ...entry,
      expansions: [...entry.expansions.values()],
      from: [...entry.from],
    })),
  );
}

/** An entry while it is gathered: half a shelf may spell out GNN. Expansions by their plain letters. */
interface Draft extends Omit<GlossaryEntry, 'expansions' | 'from'> {
  expansions: Map<string, string>;
  from: Set<Paper>;
}

function enter(
  entries: Map<string, Draft>,
  term: string,
  kind: GlossaryEntry['kind'],
  expansion: string | undefined,
  paper: Paper,
): void {
  const entry = entries.get(term) ?? {
    id: '',
    term,
    kind,
    expansions: new Map<string, string>(),
    from: new Set<Paper>(),
    mentionedBy: [],
  };
  const key = plainLetters(expansion ?? '');
  if (expansion !== undefined && !entry.expansions.has(key)) entry.expansions.set(key, expansion);
  const introduces = kind === 'acronym' || paper.names.some(({ name }) => name === term);
  if (introduces) entry.from.add(paper);
  entries.set(term, entry);
}

function singular(long: string, plural: boolean): string {
  return plural ? long.replace(/(?<=[a-z]{2})s$/, '') : long;
}

/** How many words the longest term has that begins with a word, at most five. */
function longestBy(terms: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const term of terms) {
    const words = term.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(words.length, longestTerm)));
  }
  return longest;
}

function findMentions(entries: Map<string, Draft>, longest: ReadonlyMap<string, number>, paper: Paper): void {
  const words = `${renderPlain(paper.title)} . ${renderPlain(paper.abstract)}`.match(word) ?? [];
  const seen = new Set<Draft>();
  for (const [at, first] of words.entries()) {
    const most = longest.get(first) ?? longest.get(first.replace(/s$/, '')) ?? 0;
    for (let length = 1; length <= most && at + length <= words.length; length += 1) {
      const text = words.slice(at, at + length).join(' ');
      const entry = entries.get(text) ?? entries.get(text.replace(/s$/, ''));
      if (entry !== undefined) seen.add(entry);
    }
  }
  for (const entry of seen) if (!entry.from.has(paper)) entry.mentionedBy.push(paper);
}

function order(a: string, b: string): number {
  return byCodeUnit(plainLetters(a), plainLetters(b)) || byCodeUnit(a, b);
}

function withIds(entries: GlossaryEntry[]): GlossaryEntry[] {
  const taken = new Set<string>();
  return entries.map((entry, index) => {
    const slug = slugOf(entry.term.replaceAll('+', '-plus'));
    const id = slug === '' || taken.has(slug) ? `term-${index + 1}` : slug;
    taken.add(id);
    return { ...entry, id };
  });
}
