import { labelOf } from '../labelled/labelOf.ts';
import { type Anchor, proseScore } from './abstracts.ts';
import { isOwnSentence } from './roleSigns.ts';
import { sectionOf } from './sections.ts';
import type { Signed } from './signs.ts';

/** "Abstract" above a text, or "Abstract: …"; a word of a menu heads nothing. */
export function isAbstractHead(units: readonly Signed[], at: number): boolean {
  const unit = units[at];
  const label = unit ? labelOf(unit.text) : undefined;
  if (label?.tag !== 'abstract') return false;
  const first = label.value === '' ? at + 1 : at;
  // "Abstract" / "Purpose" / "The study …"
  const isSection =
    sectionOf(units[first]?.text ?? '')?.alone === true && (units[first + 1]?.length ?? 0) > 40;
  if (label.value === '' && isSection) return true;
  const [text, next] = [units[first], units[first + 1]];
  if (!text || text.length < 60) return false;
  return text.endsSentence || text.length > 150 || (next !== undefined && isWrapped(text, next));
}

/** The abstract below its head, or behind it, with its further paragraphs. */
export function abstractAt(units: readonly Signed[], mark: number): Anchor {
  const first = labelOf(units[mark]?.text ?? '')?.value === '' ? mark + 1 : mark;
  const isSection = sectionOf(units[first]?.text ?? '')?.alone === true;
  const paragraphs = [first];
  let last = isSection ? first + 1 : first;
  // What comes earlier in the order of parts than the part above, or where there are no parts, begins the article.
  let order = sectionOf(units[first]?.text ?? '')?.order ?? 1;
  for (let at = last + 1; at < units.length; at += 1) {
    const [unit, next] = [units[at], units[at + 1]];
    if (!unit) break;
    const section = sectionOf(unit.text);
    if (section && section.order < Math.min(order, 1)) break;
    order = section?.order ?? order;
    const before = units[last];
    if (before && isWrapped(before, unit)) {
      last = at;
      continue;
    }
    if (section?.alone === true && next && (isProse(next) || (next.endsSentence && next.length > 12)))
      at += 1;
    else if (!section && !isProse(unit)) break;
    paragraphs.push(section?.alone === true ? at - 1 : at);
    last = at;
  }
  return { first, last, paragraphs };
}

/** A line that a mail broke amid a sentence, and the next: among short lines of menus no width shows. */
function isWrapped(before: Signed, { gap, signs }: Signed): boolean {
  return (
    !before.endsSentence && before.columns > 40 && before.columns <= 160 && gap === 0 && signs.form === 'line'
  );
}

/** Whether a unit is prose of a paper by itself, and no label's. */
export function isProse(unit: Signed): boolean {
  return (
    proseScore(unit) > 0 &&
    isOwnSentence(unit) &&
    labelOf(unit.text) === undefined &&
    unit.signs.form !== 'names'
  );
}
