import { labelOf } from '../labelled/labelOf.ts';
import { byline } from './byline.ts';
import { loneInverted, type NameList, nameList } from './nameList.ts';

/**
 * The names in a line that holds other facts beside them, each in a part of its own: "2021 / Ada Berger, Tom Roe",
 * "09:00\tAda Berger and Tom Roe", "Ada Berger, Tom Roe 2014", "2023·4 Citations·Ada Berger, Tom Roe", "Contributors: Ada
 * Berger, Tom Roe". Undefined where two parts may be names: a menu, "Home Page | Open Access".
 */
export function namesBeside(line: string): NameList | undefined {
  if (line.length > longest) return undefined;
  const label = labelOf(line);
  if (label?.isKnown && label.tag === 'authors') return ofLabel(label.value);
  // A label that is no fact's may be anything: "Editors: …", "Session Chair: …".
  if (label && label.value !== '' && !/^[\d[]/.test(line)) return undefined;
  // "Ada Roe, Technical University of Samples; Tom Fox, EXCO, Norway"
  const whole = line.includes(';') ? marked(line) : undefined;
  if (whole) return whole;
  const parts = line.split(separators).map((part) => part.replace(edges, ''));
  if (parts.length === 1 && parts[0] === line) return undefined;
  const lists = parts.map((part) => nameList(part) ?? (part === line ? undefined : marked(part)));
  const found = lists.filter((list) => list !== undefined);
  const [names] = found;
  return found.length === 1 && names && (names.marked || names.names.length > 1) ? names : undefined;
}

function ofLabel(value: string): NameList | undefined {
  const list =
    nameList(value) ?? byline(value) ?? (loneInverted.test(value) ? { names: [value] } : undefined);
  return list && { ...list, marked: true };
}

function marked(part: string): NameList | undefined {
  const list = byline(part);
  // "Formal Finance 4 (2)"
  return list?.marked && list.names.length > 1 ? list : undefined;
}

const longest = 1000;
const separators =
  /\t|[-—]?(?=《)|(?<=》)|(?<=^\[[\p{L}]{1,8}\]) | ?[·•⋅|] ?(?=\d)|(?<=\d|\bcitations?) ?[·•⋅|] ?| [·•⋅|/–—-] | {2,}/iu;
/** Pictures, times and years before and behind names. */
const edges =
  /^[\p{Extended_Pictographic}\ufe0f\u200d]{1,6} ?(?=\p{Lu})|^(?:\d{1,2}[:.h]\d\d(?: ?[ap]m)?(?: ?[-–—] ?\d{1,2}[:.h]\d\d(?: ?[ap]m)?)?[\s:,]{1,3})|,? \(?(?:19|20)\d\d\)?$/giu;
