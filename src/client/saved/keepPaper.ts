import { savedNow, type SavedPaper } from '#core/saved/savedList.ts';
import { savedStore } from './savedStore.ts';

/**
 * A paper and the reader's own list: whether it is on it, and what puts it there or takes it off, which is false where
 * that is not kept. Calls back when another tab changed the list. Of the data of a page, hue is a number in digits.
 */
export function keepPaper(
  {
    id = '',
    title = '',
    arxiv,
    doi,
    hue,
  }: Partial<Record<'id' | 'title' | 'arxiv' | 'doi' | 'hue', string | undefined>>,
  onChange: () => void,
): { isSaved: () => boolean; toggle: () => boolean } {
  const isIn = (list: SavedPaper[]): boolean => list.some((each) => each.id === id);
  const without = (list: SavedPaper[]): SavedPaper[] => list.filter((each) => each.id !== id);
  const withIt = (list: SavedPaper[]): SavedPaper[] =>
    isIn(list)
      ? list
      : [
          ...list,
          savedNow(
            { id, title, arxiv, doi, hue: hue === undefined ? hue : Number(hue) },
            new Date().toISOString(),
          ),
        ];
  const isSaved = (): boolean => isIn(savedStore.all());
  savedStore.onChange(onChange);
  return { isSaved, toggle: () => savedStore.change(isSaved() ? without : withIt) };
}
