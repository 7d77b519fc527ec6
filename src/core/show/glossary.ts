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
  /**
   * Every other paper whose title or abstract holds it: an acronym whatever it means there, a name where it is proved to
   * be this one.
   */
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
  const said = new Map(papers.map((paper) => [paper, saidIn(paper, entries, longest)]));
  for (const [paper, drafts] of said) for (const draft of drafts) draft.holders.push(paper);
  const few = Math.max(FEW.papers, papers.length * FEW.share);
  const sorted = [...entries.values()].toSorted((a, b) => order(a.term, b.term));
  return withIds(sorted.map((draft) => settled(draft, provedBy(draft, said, few))));
}

/** An entry while it is gathered: half a shelf may spell out GNN. Senses by their long forms' stems. */
interface Draft {
  term: string;
  senses: Map<string, DraftSense>;
  from: Set<Paper>;
  holders: Paper[];
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
    holders: [],
  };
  const key = stemsOf(long ?? '');
  const sense = entry.senses.get(key) ?? { spellings: new Map<string, number>(), names: [], acronyms: [] };
  if (long !== undefined) sense.spellings.set(long, (sense.spellings.get(long) ?? 0) + 1);
  (kind === 'name' ? sense.names : sense.acronyms).push(paper);
  entry.senses.set(key, sense);
  entry.from.add(paper);
  entries.set(term, entry);
}

/** "Multi-Layer Perceptrons" and "multilayer perceptron", "machine-learned" and "machine learning", "model's" and "model" are one. */
function stemsOf(long: string): string {
  const owned = plainLetters(long).replaceAll(/['\u2019]s(?![\p{L}\p{N}])/gu, '');
  const words = owned.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((each) => stem(each.replace(/(?<=[a-z]{2})s$/, ''))).join('');
}

function settled({ term, senses: gathered }: Draft, mentionedBy: Paper[]): GlossaryEntry {
  const drafts = [...gathered.values()];
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

/** The entries whose terms this paper holds. */
function saidIn(
  paper: Paper,
  entries: ReadonlyMap<string, Draft>,
  longest: ReadonlyMap<string, number>,
): Set<Draft> {
  const words = `${renderPlain(paper.title)} . ${renderPlain(paper.abstract)}`.match(word) ?? [];
  const said = new Set<Draft>();
  for (const [at, first] of words.entries()) {
    const most = longest.get(first) ?? longest.get(first.replace(/s$/, '')) ?? 0;
    for (let length = 1; length <= most && at + length <= words.length; length += 1) {
      const text = words.slice(at, at + length).join(' ');
      const entry = entries.get(text) ?? entries.get(text.replace(/s$/, ''));
      if (entry !== undefined) said.add(entry);
    }
  }
  return said;
}

/** A term that no more papers hold tells what they are about: "LLM" does not. */
const FEW = { papers: 3, share: 0.01 };

/**
 * The papers that hold a term and mean what was brought under this name: POPE is also a benchmark, and Poisson was somebody.
 * Each is related to the paper that brought it, or holds another rare term of that paper, too. A name that more papers
 * hold without such a proof is a homograph, and nobody's mention. Of an acronym that nobody brought, all.
 */
function provedBy(draft: Draft, said: ReadonlyMap<Paper, ReadonlySet<Draft>>, few: number): Paper[] {
  const mentioned = draft.holders.filter((paper) => !draft.from.has(paper));
  const bringers = [...draft.senses.values()].flatMap(({ names }) => names);
  if (bringers.length === 0) return mentioned;
  const ids = new Set(bringers.map(({ id }) => id));
  const kin = new Set(bringers.flatMap(({ related }) => related.map(({ id }) => id)));
  const theirs = new Set(bringers.flatMap((paper) => [...(said.get(paper) ?? [])]));
  const rare = [...theirs].filter((other) => other !== draft && other.holders.length <= few);
  const isKin = (paper: Paper) => kin.has(paper.id) || paper.related.some(({ id }) => ids.has(id));
  const proved = mentioned.filter(
    (paper) => isKin(paper) || rare.some((other) => said.get(paper)?.has(other)),
  );
  return proved.length * 2 < mentioned.length ? [] : proved;
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
