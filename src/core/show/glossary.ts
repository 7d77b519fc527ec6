import type { Paper } from '../paper.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';
import { plainLetters } from '../words/plainLetters.ts';
import { slugOf } from '../words/slug.ts';
import { SPACED, UNSPACED } from '../words/unspaced.ts';
import { renderPlain } from '../text/renderPlain.ts';
import { stem } from '../words/stem.ts';

/** One thing that a term stands for. */
export interface Sense {
  /** As most papers spell it out; missing where none does. */
  long?: string | undefined;
  kind: 'name' | 'acronym';
  /** Papers that introduce the name, or spell the acronym out. */
  from: Paper[];
}

/** A system, data set or acronym of the shelf, and who speaks of it. */
export interface GlossaryEntry {
  /** Unique on the glossary page: `specdec-plus-plus`. */
  id: string;
  term: string;
  /** `name` when a paper of the shelf introduces it, `acronym` when papers only spell it out. */
  kind: 'name' | 'acronym';
  /** Names first, then what most papers mean: SR is symbolic regression here, super-resolution there. */
  senses: Sense[];
  /** Every other paper whose title or abstract holds it, whatever it means there. */
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
    const own = new Set(paper.names.map(({ name }) => name));
    const longs = new Map(paper.acronyms.map(({ short, long }) => [short, long]));
    for (const { name, expansion = longs.get(name) } of paper.names)
      enter(entries, name, 'name', expansion, paper);
    for (const { short, long } of paper.acronyms) {
      // A plural is the same acronym.
      const term = /[A-Z\d]s$/.test(short) ? short.slice(0, -1) : short;
      if (!own.has(term)) enter(entries, term, 'acronym', singular(long, term !== short), paper);
    }
  }
  const longest = longestBy(entries.keys());
  for (const paper of papers) findMentions(entries, longest, paper);
  const sorted = [...entries.values()].toSorted((a, b) => order(a.term, b.term));
  return withIds(
    sorted.map(({ term, senses, mentionedBy }) => settled(term, [...senses.values()], mentionedBy)),
  );
}

/** An entry while it is gathered: half a shelf may spell out GNN. Senses by their long forms' stems. */
interface Draft {
  term: string;
  senses: Map<string, DraftSense>;
  from: Set<Paper>;
  mentionedBy: Paper[];
}

interface DraftSense {
  /** How often each spelling is used. */
  spellings: Map<string, number>;
  names: Paper[];
  acronyms: Paper[];
}

function enter(
  entries: Map<string, Draft>,
  term: string,
  kind: Sense['kind'],
  long: string | undefined,
  paper: Paper,
): void {
  const entry = entries.get(term) ?? {
    term,
    senses: new Map<string, DraftSense>(),
    from: new Set<Paper>(),
    mentionedBy: [],
  };
  const key = stemsOf(long ?? '');
  const sense = entry.senses.get(key) ?? { spellings: new Map<string, number>(), names: [], acronyms: [] };
  if (long !== undefined) sense.spellings.set(long, (sense.spellings.get(long) ?? 0) + 1);
  (kind === 'name' ? sense.names : sense.acronyms).push(paper);
  entry.senses.set(key, sense);
  entry.from.add(paper);
  entries.set(term, entry);
}

/** "Multi-Layer Perceptrons" and "multilayer perceptron", "machine-learned" and "machine learning" are one. */
function stemsOf(long: string): string {
  const words = plainLetters(long).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((each) => stem(each.replace(/(?<=[a-z]{2})s$/, ''))).join('');
}

function settled(term: string, drafts: DraftSense[], mentionedBy: Paper[]): GlossaryEntry {
  const senses = drafts.map(({ spellings, names, acronyms }): Sense => {
    const [most] = [...spellings].toSorted((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
    return names.length > 0
      ? { long: most?.[0], kind: 'name', from: names }
      : { long: most?.[0], kind: 'acronym', from: acronyms };
  });
  const sorted = senses.toSorted(
    (a, b) =>
      byCodeUnit(b.kind, a.kind) || b.from.length - a.from.length || byCodeUnit(a.long ?? '', b.long ?? ''),
  );
  // Who spells a name out that another paper brought mentions it.
  const others = drafts.flatMap(({ names, acronyms }) => (names.length > 0 ? acronyms : []));
  return {
    id: '',
    term,
    kind: sorted[0]?.kind ?? 'name',
    senses: sorted,
    mentionedBy: [...others, ...mentionedBy],
  };
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
