import type { Segment } from './segments.ts';
import { isAside, type Signed } from './signs.ts';

/** Which units of a segment are no title, whatever they look like. */
export function noTitles(units: readonly Signed[], { first, end }: Segment): (at: number) => boolean {
  const isPlainThere = units.slice(first, end).some(isPlain);
  return (at) => {
    const unit = units[at];
    return (
      unit === undefined ||
      // What stands under every paper is the title of none.
      unit.signs.form.startsWith('=') ||
      unit.signs.known?.what === 'label' ||
      // "In: Soils, 2023" beside a line that no label begins
      (isPlainThere && unit.signs.label !== undefined && !unit.titleMark && unit.signs.hasYear) ||
      // "Edited by"
      (unit.endsOpen && unit.length < 25) ||
      isAside(unit)
    );
  };
}

function isPlain({ signs, length }: Signed): boolean {
  return (signs.form === 'line' || signs.form === 'marked') && length > 20 && signs.names === undefined;
}
