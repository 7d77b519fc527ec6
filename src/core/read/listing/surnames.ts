import type { NameList } from './nameList.ts';
import type { Unit } from './units.ts';

/**
 * The authors of a page that names them by their surnames alone, "Jo, Baek": a line of such words for nearly every text
 * of the page, none of which stands in it as a word, "Vision, Language".
 */
export function surnamesIn(units: readonly Unit[]): ReadonlyMap<Unit, NameList> {
  const texts = units.filter(({ length }) => length > 200);
  const lines = units.filter(({ text }) => text.length < 120 && form.test(text));
  const isList = lines.some(({ text }) => /,| and | & /.test(text));
  if (!isList || texts.length < 2 || lines.length < texts.length * 0.7) return new Map();
  const words = new Set(texts.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
  const found = lines.map((unit) => [unit, unit.text.split(/, (?:and |& )?| and | & /)] as const);
  if (found.some(([, names]) => names.some((name) => words.has(name.toLowerCase())))) return new Map();
  return new Map(found.map(([unit, names]) => [unit, { names, marked: false }]));
}

const form =
  /^\p{Lu}[\p{L}\p{M}'’-]{1,20}(?:(?:, (?:and |& )?| and | & )\p{Lu}[\p{L}\p{M}'’-]{1,20}){0,12}$/u;
