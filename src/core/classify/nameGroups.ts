import type { TermVectors } from '../geometry/termVectors.ts';
import { type Candidate, candidatesOf } from './candidatesOf.ts';
import { expansionsOf } from './expansionsOf.ts';
import type { Findable } from './foundTopic.ts';
import { stemsAmong } from './stemsOf.ts';
import { coverage, either, type Sayers, tells } from './tells.ts';

/** What a group of papers is called, and what else is said in it. */
export interface GroupName {
  /** Empty where nothing tells the group from the rest. */
  title: string;
  /** The next terms, the most telling first. */
  others: string[];
  /** Who says its first name, and how well that tells the group from the rest, from 0 to 1. */
  said: Sayers;
  told: number;
}

const OTHERS = 5;
/** A name that tells less than so much of what the best one does, which is taken, tells too little. */
const WORSE = 0.4;
/** Of groups that hold others more is asked, for they can be named after these. */
const WORSE_OF_WIDER = 0.75;
/**
 * Where less than so much of a group says its name, a second is put beside it that so much, and so many, of it say. A
 * phrase: a word would mislead more than it adds, as "student" does beside "knowledge distillation".
 */
const COVERED = 0.5;
const SECOND = { part: 0.2, papers: 3 };
/** Where less than so much says it, it is too narrow for the group, and less is asked of the second. */
const THIN = { name: 0.3, second: 0.1 };
/** If both together tell the group by so much better. */
const BETTER = 0.09;
/** Between the two. */
const JOINT = ', ';

/**
 * Names groups of papers by the phrase that tells each best from the rest of the shelf: how many of the group say it, and
 * how many of those who say it are in the group. A name that is said by few of them has a second beside it: "Federated
 * learning, differential privacy". No two names are of one stem, and none stands within another; the group that a phrase
 * tells best has it. An acronym is spelt out.
 *
 * @param groups places of papers in the list; one that has a title keeps it, and one that gets none has `orElse`
 * @param taken other titles that are given already
 * @param narrower titles of what the groups hold, which may say more: "large language models" of multimodal ones, too.
 *   Groups that hold others are named by phrases only, and by one
 */
export function nameGroups(
  papers: readonly Findable[],
  vectors: TermVectors,
  groups: readonly { papers: readonly number[]; title?: string | undefined; orElse?: string }[],
  taken: readonly string[] = [],
  narrower: readonly string[] = [],
): GroupName[] {
  const expansions = expansionsOf(papers);
  const stemsOf = stemsAmong(papers);
  /** Of an acronym that is spelt out both forms, of a title of two names both. */
  const stemsOfTitle = (title: string) => title.split(/[(),]/).map(stemsOf);
  const owns = groups.map((group) => new Set(group.papers));
  const all = candidatesOf(papers, vectors, groups, expansions);
  const titles = groups.map(({ title }) => title ?? '');
  const given = [...taken, ...titles].flatMap(stemsOfTitle);
  const within = narrower.flatMap(stemsOfTitle);
  const isFree = (title: string): boolean =>
    stemsOfTitle(title).every(
      (own) =>
        !given.some((other) => isWithin(own, other) || isWithin(other, own)) &&
        !within.some((other) => isWithin(other, own)),
    );
  /** "Large language models (LLMs)"; without the acronym, where there are "LLM agents", too. */
  const formOf = ({ shown }: Candidate, isSecond = false): string | undefined => {
    const long = expansions.longOf(shown);
    if (isSecond) return [long ?? shown].find(isFree);
    return (long === undefined ? [shown] : [`${long} (${numbered(shown, long)})`, long])
      .map(capital)
      .find(isFree);
  };
  const best = (at: number) => all[at]?.[0]?.worth ?? 0;
  const isWide = narrower.length > 0;
  const named = [...all.keys()]
    .filter((at) => titles[at] === '')
    .toSorted((a, b) => best(b) - best(a) || a - b)
    .flatMap((at) => {
      const least = best(at) * (isWide ? WORSE_OF_WIDER : WORSE);
      const name = (all[at] ?? []).find(
        (each) => each.worth >= least && (each.isPhrase || !isWide) && formOf(each) !== undefined,
      );
      if (!name) return [];
      titles[at] = formOf(name) ?? '';
      given.push(...stemsOfTitle(titles[at]));
      return [{ at, name }];
    });
  // When all have the first, lest a second take what tells another group best.
  for (const { at, name } of isWide ? [] : named) {
    const beside = besides(name, all[at] ?? [], owns[at] ?? new Set(), expansions.longOf, stemsOf);
    const second = beside.map((each) => formOf(each, true)).find((form) => form !== undefined);
    if (second === undefined) continue;
    titles[at] += `${JOINT}${second}`;
    given.push(...stemsOfTitle(second));
  }
  return all.map((candidates, at) => {
    const title = titles[at] || (groups[at]?.orElse ?? '');
    const said = named.find((each) => each.at === at)?.name.said ?? new Map<number, number>();
    return {
      title,
      others: nextTo(stemsOfTitle(title), candidates, stemsOf),
      said,
      told: tells(said, owns[at] ?? new Set()),
    };
  });
}

/** What makes up for what a name leaves out, the best first; nothing where it leaves out little. */
function besides(
  name: Candidate,
  all: readonly Candidate[],
  own: ReadonlySet<number>,
  longOf: (short: string) => string | undefined,
  stemsOf: (phrase: string) => string[],
): Candidate[] {
  const covered = coverage(name.said, own);
  if (covered >= COVERED) return [];
  const alone = tells(name.said, own);
  const stemsOfAll = ({ shown }: Candidate) => [...stemsOf(shown), ...stemsOf(longOf(shown) ?? '')];
  const stems = new Set(stemsOfAll(name));
  const part = covered < THIN.name ? THIN.second : SECOND.part;
  const least = Math.max(part, SECOND.papers / Math.max(own.size, 1));
  return all
    .filter(
      (each) =>
        each.isPhrase &&
        !each.isCategory &&
        coverage(each.said, own) >= least &&
        !stemsOfAll(each).some((stem) => stems.has(stem)),
    )
    .map((each) => ({ each, gain: tells(either(name.said, each.said), own) / alone - 1 }))
    .filter(({ gain }) => gain >= BETTER)
    .toSorted((a, b) => b.gain - a.gain)
    .map(({ each }) => each);
}

/** The next terms, none within another. */
function nextTo(
  title: readonly string[][],
  candidates: readonly Candidate[],
  stemsOf: (phrase: string) => string[],
): string[] {
  const others: string[] = [];
  const told = [...title];
  for (const { shown, isCategory } of candidates) {
    if (others.length === OTHERS) break;
    const stems = stemsOf(shown);
    if (isCategory || told.some((other) => isWithin(stems, other) || isWithin(other, stems))) continue;
    told.push(stems);
    others.push(shown);
  }
  return others;
}

/** Whether words stand in others, in their order and together. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** An acronym in the number of its long form: "large language model (LLM)", though most papers say "LLMs". */
function numbered(short: string, long: string): string {
  return /\p{Lu}s$/u.test(short) && !/s$/i.test(long) ? short.slice(0, -1) : short;
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
