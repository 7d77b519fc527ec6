import { isSmallShelf } from '#core/smallShelf.ts';

/**
 * Cards in one file of a large shelf: a file a card would be half of all its files. More would cost a search more: of
 * the papers that it shows few stand side by side.
 */
const SIZE = 4;

/**
 * The rows whose cards one file holds, file by file. Papers of one main topic stand together, for they answer the same
 * searches; on a small shelf each has a file of its own.
 *
 * @param topics of each row, as numbers, its main one first
 */
export function cardParts(topics: readonly (readonly number[])[]): number[][] {
  const size = isSmallShelf(topics.length) ? 1 : SIZE;
  const mainOf = (row: number): number => topics[row]?.[0] ?? Infinity;
  const rows = topics.map((_, row) => row);
  const sorted = size === 1 ? rows : rows.toSorted((a, b) => mainOf(a) - mainOf(b) || a - b);
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) =>
    sorted.slice(part * size, (part + 1) * size),
  );
}
