import { furnitureOf } from './furniture.ts';
import { sectionOf } from './sections.ts';
import { type Label, labelOf } from '../labelled/labelOf.ts';
import { shapeOf } from './lineShape.ts';
import { loneInverted, nameList } from './nameList.ts';
import type { Unit } from './units.ts';

/** Puts what stands below a label to it, as pages of one paper show facts: "Keywords" / "graphs, rivers". */
export function withLabelValues(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  const texts = units.filter(({ length }) => length > 150).map(({ text }) => text.toLowerCase());
  for (let at = 0; at < units.length; at += 1) {
    const [unit, next] = [units[at], units[at + 1]];
    if (!unit) continue;
    const label = unit.length < 40 ? labelOf(unit.text) : undefined;
    if (label?.isKnown && label.value === '' && next && isValue(label, unit, next)) {
      const text = `${unit.text.replace(/ ?[:：]$/, '')}: ${next.text}`;
      found.push({ ...unit, ...shapeOf(text), text, lines: [...unit.lines, ...next.lines] });
      at += 1;
    } else if (label?.tag === 'keywords' && label.value === '') {
      const words = wordsBelow(units, at, texts);
      const text = `${unit.text.replace(/ ?[:：]$/, '')}: ${words.map((word) => word.text.replace(/[,;]$/, '')).join('; ')}`;
      if (words.length === 0) found.push(unit);
      else
        found.push({
          ...unit,
          ...shapeOf(text),
          text,
          lines: [unit, ...words].flatMap(({ lines }) => lines),
        });
      at += words.length;
    } else found.push(unit);
  }
  return found;
}

/** The keywords below their label, one a line: short, and about half of them taken up by the texts of the page. */
function wordsBelow(units: readonly Unit[], at: number, texts: readonly string[]): Unit[] {
  const words: Unit[] = [];
  for (const unit of units.slice(at + 1, at + 1 + mostKeywords)) {
    const isWord =
      unit.length < 50 &&
      !unit.endsSentence &&
      /^[\p{L}\p{N}][^:]*$/u.test(unit.text) &&
      !/^\d|https?:/.test(unit.text);
    if (
      !isWord ||
      labelOf(unit.text)?.isKnown ||
      sectionOf(unit.text) ||
      furnitureOf(unit.text)?.mayBeTitle === false
    )
      break;
    words.push(unit);
  }
  const isTakenUp = ({ text }: { text: string }) => texts.some((each) => each.includes(stemOf(text)));
  while (words.length > 0 && !isTakenUp(words.at(-1) ?? { text: '' })) words.pop();
  return words.length > 1 && words.filter(isTakenUp).length * 2 >= words.length ? words : [];
}

const mostKeywords = 15;

function stemOf(text: string): string {
  const word = text.toLowerCase().split(' ').at(-1) ?? '';
  return word.slice(0, Math.max(4, word.length - 3));
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
