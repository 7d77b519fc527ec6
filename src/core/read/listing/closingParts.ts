import data from '../data/labels.json' with { type: 'json' };
import { sectionOf } from './sections.ts';
import type { Unit } from './units.ts';

/**
 * The units of what stands below papers and is of no abstract: "Funding", "Conflicto de intereses" and the like, each
 * with the text that it heads. Within a structured abstract some of them are parts of it.
 */
export function closingParts(units: readonly Unit[]): ReadonlySet<Unit> {
  const found = new Set<Unit>();
  let [isStructured, isBelowText] = [false, false];
  for (const [at, unit] of units.entries()) {
    const [before, next] = [units[at - 1], units[at + 1]];
    const isShort = unit.text.length < 80 || /[:：.—–]/.test(unit.text.slice(0, 60));
    const section = isShort ? sectionOf(unit.text) : undefined;
    const head = isShort ? headOf(unit.text) : undefined;
    if (head === undefined) {
      if (section) isStructured = true;
      else if (!isText(unit)) isStructured = false;
      if (before && !found.has(unit) && isText(unit)) isBelowText = true;
    } else if (!(section && isStructured) && (head.isAlone ? next && isText(next) : isText(unit))) {
      // Where no other text stands above, what is headed so is an abstract.
      if (!isBelowText) return found;
      found.add(unit);
      if (head.isAlone && next) found.add(next);
    }
  }
  return found;
}

function isText({ length, lower, endsSentence }: Unit): boolean {
  return (endsSentence && length > 24 && (lower ?? 1) > 0.6) || length > 150;
}

const names = new Set(data['closing parts'].split('|'));

/** "FUNDING", "Funding:", "Funding: This work …". */
function headOf(text: string): { isAlone: boolean } | undefined {
  const [, name = '', mark = '', rest = ''] =
    /^(?:\d{1,2}\.? )?([\p{L}\p{M}'’ ]{3,60}?)(?: ?([:：.—–]) ?(.{0,10}))?$/su.exec(text.slice(0, 80)) ??
    /^([\p{L}\p{M}'’ ]{3,60}?) ?([:：—–]) ?(.{0,10})/su.exec(text.slice(0, 80)) ??
    [];
  if (!names.has(name.toLowerCase().replaceAll('’', "'"))) return undefined;
  const isAlone = rest === '' && text.length < 80;
  return isAlone || mark !== '' ? { isAlone } : undefined;
}
