import type { ListedCitable } from '#core/cite/citable.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { make } from '../page/make.ts';
import { siteAddress } from '../page/loadJson.ts';
import * as words from '#interface/saved.ts';
import { ofShelf } from '../../interface/ofShelf.ts';

/** More spines are no picture. */
const MOST = 400;

/**
 * The reader's papers as spines on boards (see styles/spine.css), one for each first tag; without any tag one board,
 * which needs no name.
 */
export function ownBoards(
  papers: readonly SavedPaper[],
  known: ReadonlyMap<string, ListedCitable>,
): HTMLElement[] {
  const boards = Map.groupBy(papers.slice(0, MOST), ({ tags }) => tags[0] ?? '');
  const names = [...boards.keys()].toSorted((a, b) => Number(a === '') - Number(b === ''));
  return names.map((name) => {
    const spines = (boards.get(name) ?? []).map((paper) => spine(paper, known.get(paper.id)));
    return make(
      'div',
      { class: 'board' },
      ...(names.length > 1 || name !== ''
        ? [name === '' ? make('h2', {}, words.untagged) : make('h2', ofShelf, name)]
        : []),
      make('ul', { class: 'spines plain' }, ...spines),
    );
  });
}

function spine({ id, title }: SavedPaper, known: ListedCitable | undefined): HTMLLIElement {
  const link = make(
    'a',
    { ...ofShelf, class: `spine hue ${known ? `h${known.hue}` : 'ink'}`, href: siteAddress(`papers/${id}/`) },
    make('span', { class: 'back' }, make('b', {}, title)),
  );
  return make('li', {}, link);
}
