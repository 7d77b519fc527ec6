import { type Relatable, textOf } from '../geometry/numberTerms.ts';
import type { TermVectors } from '../geometry/termVectors.ts';
import { stem } from '../words/stem.ts';
import { terms } from '../words/terms.ts';
import { expansionsOf } from './expansionsOf.ts';
import { growPhrase } from './growPhrase.ts';
import { isNoName } from './isNoName.ts';

/** What naming needs of a paper beside its text. */
export interface Nameable {
  /** What it writes short, and what that means. */
  acronyms: readonly { short: string; long: string }[];
  /** What people call the category its source put it in. */
  categoryName?: string | undefined;
}

/** What a group of papers is called, and what else is said in it. */
export interface GroupName {
  /** Empty where nothing tells the group from the rest. */
  title: string;
  /** The next terms, the most telling first. */
  others: string[];
}

/** A term of more than this part of a shelf names nothing; of a few papers three may share what tells them. */
const COMMON = { part: 0.4, papers: 3 };
/** Papers of a group that must share its name. */
const FEWEST = 2;
/** A phrase says more than a word. */
const PHRASE = 1.8;
/** Terms that are looked at as a name, and places at which each is. */
const TRIED = 24;
const PLACES = 60;
/** What stands by itself more seldom is no name: "clinical" is mostly followed by what is clinical. */
const ALONE = { phrase: 0.25, word: 0.5 };
const OTHERS = 5;
/** A name that tells less than so much of what the best one does, which is taken, tells too little. */
const WORSE = 0.4;
/** Of groups that hold others more is asked, for they can be named after these. */
const WORSE_OF_WIDER = 0.75;

/**
 * Names groups of papers by the phrase that tells each from the rest of the shelf: the one of the best F-measure (van
 * Rijsbergen 1979), of how many of the group say it and how many of those who say it are in the group. No two names are
 * of one stem, and none stands within another; the group that a phrase tells best has it. An acronym is spelt out.
 *
 * @param groups places of papers in the list; one that has a title keeps it, and one that gets none has `orElse`
 * @param taken other titles that are given already
 * @param narrower titles of what the groups hold, which may say more: "large language models" of multimodal ones, too
 */
export function nameGroups(
  papers: readonly (Relatable & Nameable)[],
  vectors: TermVectors,
  groups: readonly { papers: readonly number[]; title?: string | undefined; orElse?: string }[],
  taken: readonly string[] = [],
  narrower: readonly string[] = [],
): GroupName[] {
  const expansions = expansionsOf(papers);
  const categories = countsOf(papers.map(({ categoryName }) => categoryName));
  const all = groups.map(({ papers: own }) =>
    [...phrasesOf(papers, vectors, own), ...categoriesOf(papers, categories, own)].toSorted(
      (a, b) => b.worth - a.worth,
    ),
  );
  const titles = groups.map(({ title }) => title ?? '');
  const given = [...taken, ...titles].flatMap(stemsOfTitle);
  const within = narrower.flatMap(stemsOfTitle);
  const best = (at: number) => all[at]?.[0]?.worth ?? 0;
  const inTurn = [...all.keys()]
    .filter((at) => titles[at] === '')
    .toSorted((a, b) => best(b) - best(a) || a - b);
  for (const at of inTurn) {
    const phrases = all[at] ?? [];
    const least = best(at) * (narrower.length > 0 ? WORSE_OF_WIDER : WORSE);
    for (const { shown, worth } of phrases) {
      if (worth < least) break;
      const long = expansions(shown);
      const stems = [shown, ...(long === undefined ? [] : [long])].map(stemsOf);
      if (stems.some((own) => given.some((other) => isWithin(own, other) || isWithin(other, own)))) continue;
      if (stems.some((own) => within.some((other) => isWithin(other, own)))) continue;
      given.push(...stems);
      titles[at] = long === undefined ? capital(shown) : `${capital(long)} (${shown})`;
      break;
    }
  }
  return all.map((phrases, at) => {
    const title = titles[at] || (groups[at]?.orElse ?? '');
    return {
      title,
      others: nextTo(
        title,
        phrases.filter(({ isCategory }) => !isCategory),
      ),
    };
  });
}

/** The next terms, none within another. */
function nextTo(title: string, phrases: readonly Phrase[]): string[] {
  const others: string[] = [];
  const told = stemsOfTitle(title);
  for (const { shown } of phrases) {
    const stems = stemsOf(shown);
    if (others.length === OTHERS) break;
    if (told.some((other) => isWithin(stems, other) || isWithin(other, stems))) continue;
    told.push(stems);
    others.push(shown);
  }
  return others;
}

interface Phrase {
  shown: string;
  /** A name that sources give, and papers need not say. */
  isCategory?: true;
  worth: number;
}

function phrasesOf(
  papers: readonly Relatable[],
  { vectors, frequency }: TermVectors,
  group: readonly number[],
): Phrase[] {
  const places = new Map<number, { paper: number; spot: number }[]>();
  for (const paper of group) {
    for (const [spot, term] of (vectors[paper]?.terms ?? []).entries()) {
      const known = places.get(term);
      if (known) known.push({ paper, spot });
      else places.set(term, [{ paper, spot }]);
    }
  }
  const most = Math.max(papers.length * COMMON.part, COMMON.papers);
  const best = [...places]
    .filter(([term, held]) => held.length >= FEWEST && (frequency[term] ?? 0) <= most)
    .map(([term, held]) => ({ term, held, worth: fMeasure(held.length, group.length, frequency[term] ?? 0) }))
    .toSorted((a, b) => b.worth - a.worth || a.term - b.term)
    .slice(0, TRIED);
  return best.flatMap(({ term, held }) => {
    const stands = held.slice(0, PLACES).map(({ paper, spot }) => {
      const [start = 0, end = 0] = vectors[paper]?.spots.subarray(2 * spot, 2 * spot + 2) ?? [];
      return { text: textOf(papers[paper] ?? NOTHING), start, end };
    });
    const { shown, part, alone } = growPhrase(stands);
    // "Long-horizon" and "black-box" are said of something, as words may be.
    const isPhrase = stemsOf(shown).length > 1 && (!shown.includes('-') || /\s/.test(shown));
    if (shown === '' || alone < (isPhrase ? ALONE.phrase : ALONE.word)) return [];
    if (isNoName(shown, stands)) return [];
    const worth = fMeasure(held.length * part, group.length, (frequency[term] ?? 0) * part);
    return [{ shown, worth: worth * (isPhrase ? PHRASE : 1) }];
  });
}

const NOTHING = { title: '', abstract: '' };

/** The categories of sources name a group when they part the papers as it does. */
function categoriesOf(
  papers: readonly Nameable[],
  counts: ReadonlyMap<string, number>,
  group: readonly number[],
): Phrase[] {
  return [...countsOf(group.map((paper) => papers[paper]?.categoryName))]
    .filter(([category]) => (counts.get(category) ?? 0) <= papers.length * COMMON.part)
    .map(([category, held]) => ({
      shown: category,
      isCategory: true,
      worth: fMeasure(held, group.length, counts.get(category) ?? 0) * PHRASE,
    }));
}

function countsOf(all: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) if (each !== undefined) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** The harmonic mean of precision and recall. */
function fMeasure(both: number, group: number, term: number): number {
  return (2 * both) / (group + Math.max(term, both));
}

/** Of an acronym that is spelt out both forms, of a title of two names both. */
function stemsOfTitle(title: string): string[][] {
  return title.split(/[(),]/).map(stemsOf);
}

function stemsOf(phrase: string): string[] {
  return terms(phrase).map(({ key }) => stem(key));
}

/** Whether words stand in others, in their order and together. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
