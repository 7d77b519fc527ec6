import { labelOf } from '../labelled/labelOf.ts';
import { byline } from './byline.ts';
import { echoes } from './selfCitation.ts';
import { sharedPart, wordStems } from './sharedWords.ts';
import type { Signed } from './signs.ts';

/** How surely each unit above an abstract is the title of the one paper of a page, as log-odds; the likeliest. */
export function pageTitle(
  units: readonly Signed[],
  end: number,
  abstract: string,
): { at: number; score: number } | undefined {
  const stems = wordStems(abstract);
  let best: { at: number; score: number } | undefined;
  for (let at = Math.max(0, end - farthest); at < end; at += 1) {
    const unit = units[at];
    if (!unit || !mayBeTitle(unit)) continue;
    const overlap = sharedPart(wordStems(unit.text.slice(0, 400)), stems);
    const echo = Math.min(2, echoes(units, at));
    const score =
      5 * overlap +
      2 * echo +
      namesBelow(units, at, end) +
      (unit.length < 25 ? -2 : unit.length > 300 ? -3 : 0) +
      (unit.endsSentence ? -1.5 : 0) +
      (unit.innerEnds > 0 ? -1.5 : 0) +
      (unit.startsLower ? -1.5 : 0) +
      (unit.signs.repeated > 3 ? -2 : 0) +
      (unit.signs.form === 'names' ? -2.5 : unit.signs.names || unit.signs.form === 'dated' ? -1 : 0);
    // Of a title that stands twice the lower has the names.
    if (!best || score >= best.score) best = { at, score };
  }
  return best;
}

const farthest = 160;

function mayBeTitle({ text, length, signs }: Signed): boolean {
  const label = labelOf(text);
  return (
    length > 8 &&
    length < 400 &&
    !/^[•·◦▪*]/.test(text) &&
    signs.known?.mayBeTitle !== false &&
    !(label?.isKnown === true && label.tag !== 'title') &&
    /\p{L}{3}/u.test(text)
  );
}

/** Names directly below, or below a line or two of the page. */
function namesBelow(units: readonly Signed[], at: number, end: number): number {
  for (let below = at + 1; below < Math.min(end, at + 5); below += 1) {
    const unit = units[below];
    if (!unit || unit.signs.known?.mayBeTitle === false) continue;
    const names = unit.signs.names ?? byline(unit.text);
    if (names) return (names.marked || names.names.length > 1 ? 2.5 : 0.8) - 0.5 * (below - at - 1);
  }
  return 0;
}
