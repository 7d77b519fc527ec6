import { type Label, labelOf } from '../labelled/labelOf.ts';
import { shapeOf } from './lineShape.ts';
import { nameList } from './nameList.ts';
import { loneInverted } from './pageAuthors.ts';
import type { Unit } from './units.ts';

/** Puts what stands below a label to it, as pages of one paper show facts: "Keywords" / "graphs, rivers". */
export function withLabelValues(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const [unit, next] = [units[at], units[at + 1]];
    if (!unit) continue;
    const label = unit.length < 40 ? labelOf(unit.text) : undefined;
    if (label?.isKnown && label.value === '' && next && isValue(label, unit, next)) {
      const text = `${unit.text.replace(/ ?[:：]$/, '')}: ${next.text}`;
      found.push({ ...unit, ...shapeOf(text), text, lines: [...unit.lines, ...next.lines] });
      at += 1;
    } else found.push(unit);
  }
  return found;
}

// "Authors", "Figures", "Keywords" one below the other are a menu.
function isValue({ tag }: Label, { text, gap }: Unit, next: Unit): boolean {
  if (labelOf(next.text)?.isKnown === true || next.length > 300) return false;
  const isColon = /[:：]$/.test(text);
  if (tag === 'authors') return nameList(next.text) !== undefined || loneInverted.test(next.text);
  if (tag === 'keywords')
    return !next.endsSentence && (isColon || gap > 0 || /[;,、，；·]/.test(next.text)) && next.length < 200;
  if (tag === 'title' || tag === 'abstract') return false;
  if (/^(?:journal|conference|venue|publisher)$/.test(tag)) return isColon && next.innerEnds < 2;
  return isColon && /\d|https?:/.test(next.text);
}
