import { printedIds } from '../../ids/claimedIds.ts';
import { arxivOf } from '../../ids/arxiv.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { isPlace } from './byline.ts';
import { closingParts } from './closingParts.ts';
import { labelOf as labelOfField } from '../labelled/labelOf.ts';
import { loneInverted, type NameList, nameList, namesBefore, namesBetween } from './nameList.ts';
import { namesBeside } from './namesBeside.ts';
import { isMarkedAbstract } from './partMarks.ts';
import { keyOf, repeatsOf } from './repeats.ts';
import { translations } from './translations.ts';
import { surnamesIn } from './surnames.ts';
import { labelOf, repeatedLabels, type Unit } from './units.ts';

/** What a unit tells by itself and by what else stands in its file. */
export interface Signs {
  names: NameList | undefined;
  known: Furniture | undefined;
  /** How often the file has it. */
  repeated: number;
  /** Its label, where the file has that on other lines, too. */
  label: string | undefined;
  hasId: boolean;
  hasAddress: boolean;
  /** Its last words, or its first, are a year or a date. */
  hasYear: boolean;
  /** Has the words of a conference or a journal. */
  isVenueLike: boolean;
  abstractMark: boolean;
  /** What kind of line it is, so that lines of a kind are compared. */
  form: string;
}

export type Signed = Unit & { signs: Signs };

/** No longer line is a fact. */
const longest = 1000;

export function signed(units: readonly Unit[]): Signed[] {
  const repeats = repeatsOf(units);
  // "Okafor, Ivan" alone is a name where others are "Berger, Ada; Roe, Tom".
  const isInverted = units.some(
    ({ text }) =>
      text.length < longest && /^[^,;]{2,40}, [^,;]{1,30}; /.test(text) && nameList(text) !== undefined,
  );
  const words = new Set(
    units.flatMap(({ text }) => text.slice(0, 5000).match(/(?<![\p{L}\p{M}'’])\p{Ll}{3,}/gu) ?? []),
  );
  const labels = repeatedLabels(units);
  const closing = closingParts(units);
  const translated = translations(units);
  const surnames = surnamesIn(units);
  const others = new Set<Unit>();
  for (const [at, unit] of units.entries()) {
    const before = units[at - 1];
    const isBelow = before !== undefined && unit.gap === 0 && unit.length < 60;
    if (isBelow && (ofOthers.test(before.text) || others.has(before)) && nameList(unit.text))
      others.add(unit);
  }
  const most = Math.max(3, units.filter(({ length }) => length > 240).length * 0.4);
  return units.map((unit, at) => {
    const part = unit.text.slice(0, longest);
    const label = labelOf(unit.text);
    const known = closing.has(unit)
      ? closingPart
      : translated.has(unit)
        ? translation
        : (labelFurniture(unit.text) ?? furnitureOf(unit.text));
    // "Home | Papers | Models" is built like names.
    const names =
      others.has(unit) || (known?.mayBeTitle === false && !/[·|•]/.test(part))
        ? undefined
        : (nameList(unit.text) ??
          namesBefore(part)?.names ??
          namesBetween(part) ??
          namesBeside(unit.text) ??
          surnames.get(unit) ??
          (isInverted && loneInverted.test(unit.text) ? { names: [unit.text], marked: true } : undefined));
    const signs = {
      names: names && !names.marked && isOfWords(names, words) ? undefined : withPlace(names, units[at + 1]),
      known,
      repeated: repeats(unit),
      label: label !== undefined && labels.has(label) ? label : undefined,
      hasId:
        /\d/.test(part) &&
        (printedIds(part).length > 0 || arxivOf(part) !== undefined || /\bPMID\b/.test(part)),
      hasAddress: /https?:\/\/|www\./.test(part),
      // "Oral Histories of the Night Post, 1945–1970" came out later.
      hasYear: /(?<![\d–])(?:19|20)\d\d(?![\d–])/.test(part),
      isVenueLike: venueWord.test(part),
      abstractMark: isMarkedAbstract(part),
    };
    return { ...unit, signs: { ...signs, form: formOf(unit, signs, most) } };
  });
}

/** A name above the place where somebody works is one of an author. */
function withPlace(names: NameList | undefined, next: Unit | undefined): NameList | undefined {
  const isAbovePlace = names?.names.length === 1 && next !== undefined && next.length < 120;
  return isAbovePlace && isPlace.test(next.text) && !next.endsSentence ? { ...names, marked: true } : names;
}

/** "River Sensors and Sparse Grids" is built like names, on a page that speaks of sensors and of grids. */
function isOfWords({ names }: NameList, words: ReadonlySet<string>): boolean {
  const all = names.join(' ').match(/\p{Lu}\p{Ll}{2,}/gu) ?? [];
  return all.filter((word) => words.has(word.toLowerCase())).length * 2 > all.length;
}

const closingPart: Furniture = { what: 'closing part', mayBeTitle: false };
const translation: Furniture = { what: 'translation', mayBeTitle: false };

/** Whether a unit is of no paper, however much it looks like a title with its abstract. */
export function isAside({ signs: { known } }: Signed): boolean {
  return known === closingPart || known === translation;
}

/** Facts behind labels that begin no title, in any language; "Topics in Law: Who Speaks?" does. */
function labelFurniture(text: string): Furniture | undefined {
  const label = labelOfField(text);
  if (label?.isKnown !== true || label.value.endsWith('?')) return undefined;
  const isFact =
    label.value === ''
      ? /^(?:abstract|authors|keywords)$/.test(label.tag)
      : label.tag === 'date'
        ? /\d{4}/.test(label.value)
        : surely.has(label.tag) || /^https?:\/\/\S+$/.test(label.value);
  return isFact && !/^(?:tags|topics|subjects)/i.test(text)
    ? { what: 'label', mayBeTitle: false }
    : undefined;
}

const surely = new Set(['keywords', 'tldr', 'doi', 'pmid', 'arxiv']);

/** Those named below are no authors. */
const ofOthers =
  /^(?:edited by|(?:guest |volume )?editors?|(?:session )?chairs?|organi[sz]ers?|moderators?|discussants?|herausgegeben von|herausgeber|éditeurs?|editado por|editores|coordinadores|organizadores)\b ?:?$/iu;

const venueWord =
  /\b(?:proc(?:eedings)?|conf(?:erence)?|journal|j\.|workshop|symposium|transactions|trans\.|annals|advances in|letters|review|magazine|bulletin|preprint|poster|oral|spotlight|track|vol(?:ume)?|pp|pages|issue|zeitschrift|tagung|revista|actas|congreso|revue|actes)\b|会议|学报|期刊|مجلة|مؤتمر/i;

function formOf(unit: Unit, signs: Omit<Signs, 'form'>, most: number): string {
  // The same people may write several papers.
  const isList = signs.names && (signs.names.marked || signs.names.names.length > 1);
  if (isList && signs.repeated < most) return 'names';
  if (signs.label !== undefined && !/^.{0,40}[:：]$/.test(unit.text)) return `label ${signs.label}`;
  if (signs.repeated > 2 || (signs.repeated > 1 && most <= 3 && unit.length < 40)) return `=${keyOf(unit)}`;
  if (signs.label !== undefined) return `label ${signs.label}`;
  if (signs.known?.mayBeTitle === false) return `known ${signs.known.what}`;
  if (signs.hasId && unit.length < 120) return 'id';
  if (signs.hasAddress && unit.length < 120) return 'address';
  if (unit.titleMark) return 'marked';
  if (signs.hasYear && unit.length < 160) return 'dated';
  return 'line';
}
