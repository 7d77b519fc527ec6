import { labelOf } from '../labelled/labelOf.ts';
import { nameList } from './nameList.ts';
import type { Unit } from './units.ts';

/**
 * The units of abstracts that say again in a second language what stands above, "Resumen: …" below "Abstract: …", with
 * their titles. Between the two stand no authors, as between two papers.
 */
export function translations(units: readonly Unit[]): ReadonlySet<Unit> {
  const found = new Set<Unit>();
  let [above, end] = ['', -1];
  for (const [at, unit] of units.entries()) {
    const label = /^[\p{L}\p{M}*#【[]/u.test(unit.text) ? labelOf(unit.text.slice(0, 60)) : undefined;
    if (label?.tag !== 'abstract' || at <= end) continue;
    const head = (unit.text.match(/[\p{L}\p{M}]+/u)?.[0] ?? '').toLowerCase();
    const last = label.value === '' ? at + 1 : at;
    const text = units[last];
    const title = units[at - 1];
    const between = units.slice(Math.max(0, end + 1), at);
    if (
      end >= 0 &&
      head !== above &&
      text &&
      text.length > 60 &&
      between.length < 4 &&
      !between.some((one) => nameList(one.text) !== undefined || /\d{4}/.test(one.text))
    ) {
      for (const one of [unit, text]) found.add(one);
      if (title && at - 1 > end && isTitle(title)) found.add(title);
      const below = units[last + 1];
      if (below && isKeywords(below) && between.some(isKeywords)) found.add(below);
    } else [above, end] = [head, last];
  }
  return found;
}

function isKeywords({ text }: Unit): boolean {
  return labelOf(text)?.tag === 'keywords';
}

function isTitle({ text, length, endsSentence }: Unit): boolean {
  return length > 10 && length < 300 && !endsSentence && labelOf(text)?.isKnown !== true;
}
