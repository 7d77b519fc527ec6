import listingWeights from '../data/listingWeights.json' with { type: 'json' };
import { labelOf } from '../labelled/labelOf.ts';
import { byline, isPlace } from './byline.ts';
import { loneInverted, type NameList, nameList, namesBefore } from './nameList.ts';
import type { Signed } from './signs.ts';

const weights = listingWeights.pageAuthors;

/** The authors of the paper of a page, and the units that name them. */
export interface PageAuthors {
  names: string[];
  at: number[];
  /** Log-odds that these are the authors. */
  score: number;
}

/**
 * The authors below a title: of the stretches of lines that may be names the likeliest by how near it is, how many are
 * named, what marks them as authors, and whether those are named by whom the page cites.
 *
 * @param cited the words of the names in the citation of the paper, if there is one
 */
export function pageAuthors(
  units: readonly Signed[],
  title: number,
  end: number,
  cited: ReadonlySet<string>,
): PageAuthors | undefined {
  let best: PageAuthors | undefined;
  let distance = 0;
  for (let at = title + 1; at < end; at += 1) {
    const run = runAt(units, at, end, cited);
    if (!run) {
      distance += isSmall(units[at]) ? weights.fartherByFact : weights.farther;
      continue;
    }
    const found = { ...run, score: run.score + distance };
    if (found.score > (best?.score ?? 0)) best = found;
    distance += weights.farther;
    at = run.at.at(-1) ?? at;
  }
  return best;
}

/** The lines from a place on that name people, with those between that hold nothing but commas, marks and places of work. */
function runAt(
  units: readonly Signed[],
  from: number,
  end: number,
  cited: ReadonlySet<string>,
): PageAuthors | undefined {
  const names: string[] = [];
  const at: number[] = [];
  let [marks, last, isOpen, isLone] = [0, from - 1, true, true];
  for (let place = from; place < end && place <= last + 2; place += 1) {
    const unit = units[place];
    if (!unit) break;
    const found = namesIn(unit, cited) ?? nameBeforePlace(units, place);
    // Lists go on behind a comma; lines of one name each go on with such lines. "Split View" below a list is of the page.
    if (found && (isOpen || (isLone && found.names.length === 1))) {
      names.push(...found.names.filter((name) => !names.includes(name)));
      marks += Number(found.marked);
      // Behind "Authors: Cardoso, Isabel" all are named.
      isLone &&= found.names.length === 1 && !found.names[0]?.includes(', ');
      isOpen = /[,;&·]$|\band$/.test(unit.text);
      at.push(place);
      last = place;
    } else if (at.length === 0) return undefined;
    else if (isBetween.test(unit.text) || isInitials(unit, units[place + 1])) [last, isOpen] = [place, true];
    else if (!mayStandBetween(unit)) break;
  }
  if (at.length === 0) return undefined;
  const known = names.filter((name) => isCited(name, cited)).length;
  const isLabelled = [units[from], units[from - 1]].some(
    (unit) => labelOf(unit?.text ?? '')?.tag === 'authors',
  );
  const score =
    (names.length > 1 ? weights.several : weights.one) +
    weights.marked * Math.min(2, marks) +
    (isLabelled ? weights.labelled : 0) +
    (cited.size === 0 ? 0 : known > 0 ? weights.cited : weights.notCited);
  return { names, at, score };
}

/** Names of a unit: as a list, as pages show bylines, or before the places where they work, "Ada Berger ETH Zürich". */
function namesIn(unit: Signed, cited: ReadonlySet<string>): NameList | undefined {
  if (unit.length > 1200 || unit.signs.known?.mayBeTitle === false) return undefined;
  const label = labelOf(unit.text);
  if (label && label.tag !== 'authors' && label.isKnown) return undefined;
  const whole = label?.isKnown ? label.value : unit.text;
  // "Ada Berger, Tom Roe; Proceedings of Examples, 2023, pp. 7-12"
  const before = namesBefore(whole);
  const text = before
    ? whole.slice(0, whole.length - before.rest.length).replace(/(?<![\s;–-])[\s;–-]+$/, '')
    : whole;
  const names = byline(text) ?? (label?.isKnown || /author/i.test(text) ? undefined : unit.signs.names);
  if (!names && label?.isKnown && loneInverted.test(text)) return { names: [text], marked: true };
  // "Yusuf Demir Boğaziçi University"
  const [lone = ''] = names?.names ?? [];
  // "Hospital Clínic de Barcelona"
  const isWork = names?.names.length === 1 && isPlace.test(lone);
  const isLong = names?.names.length === 1 && !isCited(lone.split(' ').at(-1) ?? '', cited);
  if (names && !isLong && !isWork) return names;
  return beforePlace(text, cited) ?? (isWork ? undefined : names);
}

/** "Ada Berger, ETH Zurich" beside "Tom Lindqvist, Lund University": each line a name and where that person works. */
function nameBeforePlace(units: readonly Signed[], at: number): NameList | undefined {
  const [own, ...beside] = [at, at - 1, at + 1].map((place) => {
    const text = units[place]?.text ?? '';
    const [, name = '', rest = ''] = text.length < 160 ? (/^([^,]{4,50}), (.+)$/.exec(text) ?? []) : [];
    return nameList(name)?.names.length === 1 ? { name, isPlaced: isPlace.test(rest) } : undefined;
  });
  return own && beside.some((other) => other?.isPlaced) ? { names: [own.name], marked: true } : undefined;
}

/** A name whose last word is cited, and behind it, without any sign, where that person works. */
function beforePlace(text: string, cited: ReadonlySet<string>): NameList | undefined {
  if (cited.size === 0 || text.length > 160) return undefined;
  const words = text.split(' ');
  let end = words.findIndex((word, at) => at > 0 && at < 5 && isCited(word, cited));
  while (end > 0 && isCited(words[end] ?? '', cited)) end += 1;
  return end > 0 && end < words.length ? byline(words.slice(0, end).join(' ')) : undefined;
}

function isCited(name: string, cited: ReadonlySet<string>): boolean {
  return (name.toLowerCase().match(/[\p{L}\p{M}’'-]{2,}/gu) ?? []).some((word) => cited.has(word));
}

/** Where an author works, below the name. */
function mayStandBetween({ text, signs, length }: Signed): boolean {
  return (
    length < 160 &&
    signs.known?.mayBeTitle !== false &&
    (isPlace.test(text) || /^\d?\p{Lu}.*, \p{Lu}/u.test(text))
  );
}

const isBetween = /^(?:[\s,;&·|*†‡\d]|and|et|und|y){1,12}$/;

/** The letters that stand for the picture of the author below: "AB" above "Ada Berger". */
function isInitials({ text }: Signed, next: Signed | undefined): boolean {
  const words = next?.text.split(' ') ?? [];
  return (
    /^\p{Lu}{2,3}$/u.test(text) && [...text].every((letter) => words.some((word) => word.startsWith(letter)))
  );
}

function isSmall(unit: Signed | undefined): boolean {
  return (
    unit !== undefined && (unit.signs.known?.mayBeTitle === false || unit.signs.hasYear || unit.signs.hasId)
  );
}
