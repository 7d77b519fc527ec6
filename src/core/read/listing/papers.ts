import { type Anchor, proseScore } from './abstracts.ts';
import { isOwnSentence } from './roleSigns.ts';
import { noTitles } from './noTitles.ts';
import { type Role, roles, type Scores } from './roleScores.ts';
import { type Roles, rolesOf } from './roles.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { sidesOf } from './sides.ts';
import type { Signed } from './signs.ts';

/** The units of one paper, by their places in the file. */
export interface Entry {
  title: number | undefined;
  abstract: Anchor | undefined;
  /** What else belongs to the paper, and what it seems to be. */
  facts: { at: number; role: Role }[];
  /** Another unit could as well be the title. */
  isDoubtful: boolean;
  /** Who wrote it and when, where more than a line tells. */
  authors?: string[];
  year?: string;
}

/** Parts a file into papers at its abstracts; what is in no entry is of the page. */
export function papersOf(units: readonly Signed[], cuts: readonly Anchor[]): Entry[] {
  const found = segmentsOf(units, cuts);
  const { scores, isTitleLike } = rolesOf(units, found);
  const { anchors, segments } = widened(units, cuts, found, scores);
  const chosen = segments.map((segment) => titlesOf(units, segment, { scores, isTitleLike }));
  const sides = sidesOf(units, segments, chosen);
  // "Graph Networks" could be a name. It is one where most papers have their authors.
  const named = [...scores.values()].filter(
    (score) => margin(score) < 0 && roleOf(score) === 'authors',
  ).length;
  const namesAuthors = named >= anchors.length * 0.4;
  const entries: Entry[] = [];
  for (const [at, segment] of segments.entries()) {
    const { titles, isDoubtful } = chosen[at] ?? { titles: [], isDoubtful: false };
    const first = titles[0] ?? segment.end;
    // Behind the last paper nothing leads to another.
    const cut = titles.length === 0 ? segment.end : sides.cutIn(segment, first);
    const role = (index: number) => {
      const told = roleOf(scores.get(index));
      const { form, names } = units[index]?.signs ?? { form: 'line' };
      // "下载" under each paper is a button.
      const isButton = form.startsWith('=') && names?.names.length === 1 && !names.marked;
      const isNamed = told !== 'authors' || (!isButton && (namesAuthors || form !== 'line'));
      return { at: index, role: isNamed ? told : 'other' };
    };
    const before = entries.at(-1);
    for (let index = segment.first; before && index < cut; index += 1) {
      if (segment.next !== undefined || sides.trails(units[index])) before.facts.push(role(index));
    }
    if (segment.next && titles.length === 0)
      entries.push({ title: undefined, abstract: segment.next, facts: [], isDoubtful: false });
    for (const [number, title] of titles.entries()) {
      const isLast = number === titles.length - 1;
      const facts = [];
      const end = titles[number + 1] ?? segment.end;
      for (let index = number === 0 ? cut : title; index < end; index += 1)
        if (index !== title) facts.push(role(index));
      entries.push({
        title,
        abstract: isLast ? segment.next : undefined,
        facts,
        isDoubtful:
          isLast &&
          (isDoubtful || (segment.next?.isSign !== true && isWeak(units[segment.next?.last ?? -1]))),
      });
    }
  }
  return anchors.length === 0 ? [] : namedOnOneSide(entries.map((entry) => namedInList(units, entry)));
}

/** Beside a list of names "Medical Physics" below it, or some lines away, is none. */
function namedInList(units: readonly Signed[], entry: Entry): Entry {
  const named = new Set(entry.facts.filter(({ role }) => role === 'authors').map(({ at }) => at));
  const countAt = (at: number) => units[at]?.signs.names?.names.length ?? 0;
  // "Energy Markets" below a label is none beside a run of names, either.
  const isRun = [...named].some((at) => named.has(at + 1));
  if (!isRun && ![...named].some((at) => countAt(at) > 1)) return entry;
  // Names go on from a line that ends open, or that is of one name, too.
  const goesOn = (at: number) => named.has(at) && (countAt(at) === 1 || units[at]?.endsOpen === true);
  const isAlone = (at: number) =>
    countAt(at) === 1 &&
    units[at]?.signs.names?.marked === false &&
    !goesOn(at - 1) &&
    !(isRun && goesOn(at + 1));
  const facts = entry.facts.map((fact) =>
    fact.role === 'authors' && isAlone(fact.at) ? { ...fact, role: 'other' as const } : fact,
  );
  return { ...entry, facts };
}

/** Where most papers have their authors below the title, "Book Reviews" above one names none; and the other way round. */
function namedOnOneSide(entries: readonly Entry[]): Entry[] {
  const isNamed = ({ title = 0, facts }: Entry, isBelow: boolean) =>
    facts.some(({ at, role }) => role === 'authors' && at > title === isBelow);
  const sides = [true, false].map((isBelow) => entries.filter((entry) => isNamed(entry, isBelow)).length);
  const [below = 0, above = 0] = sides;
  const most = Math.max(below, above);
  if (most < 3 || Math.min(below, above) * 3 > most) return [...entries];
  const isMost = (entry: Entry, at: number) => at > (entry.title ?? 0) === below > above;
  return entries.map((entry) => ({
    ...entry,
    facts: isNamed(entry, below > above)
      ? entry.facts.map((fact) =>
          fact.role === 'authors' && !isMost(entry, fact.at) ? { ...fact, role: 'other' as const } : fact,
        )
      : entry.facts,
  }));
}

// Short paragraphs before and behind an abstract are of it: "Code will be made publicly available."
function widened(
  units: readonly Signed[],
  cuts: readonly Anchor[],
  segments: readonly Segment[],
  scores: ReadonlyMap<number, Scores>,
): { anchors: Anchor[]; segments: Segment[] } {
  const isProse = (at: number) => {
    const [score, unit] = [scores.get(at), units[at]];
    if (
      !unit ||
      !isOwnSentence(unit) ||
      unit.signs.label !== undefined ||
      (unit.signs.repeated > Math.max(1, cuts.length * 0.25) && unit.length > 60)
    )
      return false;
    return score !== undefined && roles.every((role) => role === 'abstract' || score[role] < score.abstract);
  };
  const anchors = cuts.map((anchor, at) => {
    if (anchor.isSign === true) return anchor;
    let { first, last } = anchor;
    const before = segments[at]?.first ?? 0;
    const behind = segments[at + 1]?.end ?? units.length;
    while (first - 1 > before && isProse(first - 1)) first -= 1;
    while (last + 1 < behind - Number(at + 1 < cuts.length) && isProse(last + 1)) last += 1;
    if (first === anchor.first && last === anchor.last) return anchor;
    const begins = anchor.paragraphs.filter((index) => index >= anchor.first);
    for (let index = first; index < anchor.first; index += 1) begins.push(index);
    for (let index = anchor.last + 1; index <= last; index += 1) begins.push(index);
    return { ...anchor, first, last, paragraphs: begins };
  });
  return { anchors, segments: segmentsOf(units, anchors) };
}

// A text without the end of a sentence may be a title as well.
function isWeak(unit: Signed | undefined): boolean {
  return unit !== undefined && !unit.endsSentence && proseScore(unit) < 0;
}

function roleOf(scores: Scores | undefined): Role {
  const { authors = 0, venue = 0, other = 0 } = scores ?? {};
  return authors > venue && authors > other ? 'authors' : venue > other ? 'venue' : 'other';
}

/** By how much a unit is rather a title than anything else. */
function margin(scores: Scores | undefined): number {
  return scores ? scores.title - Math.max(scores.authors, scores.venue, scores.abstract, scores.other) : -99;
}

// An abstract has one title, the unit that is most like one; others before it have lost their abstracts.
function titlesOf(units: readonly Signed[], { first, end, next }: Segment, { scores, isTitleLike }: Roles) {
  let [best, most, second] = [-1, leastTitle, -99];
  const isNone = noTitles(units, { first, end, next });
  for (let index = first; next && index < end; index += 1) {
    const own = isNone(index) ? -99 : margin(scores.get(index));
    if (own > most) [best, most, second] = [index, own, best < 0 ? second : most];
    else second = Math.max(second, own);
  }
  const titles: number[] = [];
  for (let index = first; next && first > 0 && index < best; index += 1) {
    const { signs, length } = units[index] ?? {};
    if (isTitleLike(index) && signs?.form === 'line' && (length ?? 0) > 11) titles.push(index);
  }
  const isDoubtful = next?.isSign !== true && titles.length === 0 && best >= 0 && second > most - 1;
  if (next && best >= 0) titles.push(best);
  return { titles, isDoubtful };
}

const leastTitle = -3;
