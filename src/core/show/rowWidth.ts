import type { Board } from './boards.ts';
import { widthOf } from './wrapText.ts';

/** In rem, as `spine.css` has them: the size of a label, its lines, a spine of one line, what is left free of its height. */
const label = { size: 0.75, line: 0.94, thick: 1.5, padding: 1.4 };
/** Of a topic's name below its board: the narrowest board, and what stays free behind its last spine. */
const name = { least: 5.25, free: 0.4 };
/** The sans of labels is narrower than the serif that `widthOf` measures. */
const narrower = 0.84;

/**
 * How wide all boards are in one row, in rem, so that a page can say from which width on they stand so.
 *
 * @param shortest the height of the lowest spine, in rem; `tallest` that of the highest
 * @param named whether the names of topics lie below their boards, which makes narrow boards wider
 */
export function rowWidth(
  boards: readonly Board[],
  { shortest, tallest, named }: { shortest: number; tallest: number; named: boolean },
): number {
  return boards.reduce((all, { spines }) => {
    const own = spines.reduce((sum, spine) => {
      const room = shortest + ((tallest - shortest) * spine.height) / 11 - label.padding;
      const lines = Math.ceil((widthOf(spine.label) * label.size * narrower) / room);
      return sum + label.thick + (Math.max(lines, 1) - 1) * label.line;
    }, name.free);
    return all + (named ? Math.max(own, name.least) : own);
  }, 0);
}
