import { isAside, type Signed } from './signs.ts';

/**
 * Which units seem prose and are titles: a sentence with its end, "A Survey of Tides in Practice and in Theory.", where
 * no other title stands above the abstract, and names or facts part it from that. `found`: what seems prose.
 */
export function sentenceTitles(units: readonly Signed[], found: readonly boolean[]): number[] {
  const ends = [...units.keys()].filter((at) => found[at]);
  return ends.filter((at, order) => {
    const unit = units[at];
    const next = ends[order + 1];
    // "Do letters change who files late? Evidence from a tax office"
    const isProse = (unit?.innerEnds ?? 0) > Number(unit?.endsSentence === false);
    if (!unit || next === undefined || unit.length > 160 || isProse || unit.signs.abstractMark) return false;
    const between = units.slice(at + 1, next);
    const isParted =
      between.some(({ signs }) => signs.names !== undefined) || units[next]?.signs.abstractMark;
    return (
      isParted === true &&
      !between.some(mayBeTitle) &&
      !units.slice((ends[order - 1] ?? -1) + 1, at).some(mayBeTitle)
    );
  });
}

function mayBeTitle(unit: Signed): boolean {
  const { signs, length, startsLower, endsOpen } = unit;
  const isOther = signs.names !== undefined || signs.known !== undefined || signs.label !== undefined;
  // "Dear subscriber," / "the following papers were added."
  return length > 11 && !startsLower && !endsOpen && !isOther && signs.repeated < 2 && !isAside(unit);
}
