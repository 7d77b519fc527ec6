import type { ListedCitable } from '#core/cite/citable.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { make } from '../page/make.ts';
import { siteAddress } from '../page/loadJson.ts';
import * as words from '#interface/saved.ts';
import { ofShelf } from '../../interface/ofShelf.ts';

/** More spines are no picture. */
const MOST = 400;

/** The reader's papers as spines on boards, one for each first tag; without any tag one board, which needs no name. */
export function ownBoards(
  papers: readonly SavedPaper[],
  known: ReadonlyMap<string, ListedCitable>,
): HTMLElement[] {
  const boards = Map.groupBy(papers.slice(0, MOST), ({ tags }) => tags[0] ?? '');
  const names = [...boards.keys()].toSorted((a, b) => Number(a === '') - Number(b === ''));
  return names.map((name) => {
    const spines = (boards.get(name) ?? []).map((paper) => spine(paper, known.get(paper.id)));
    const said = name === '' ? make('b', {}, words.untagged) : make('b', ofShelf, name);
    return make(
      'section',
      { class: 'own-board' },
      ...(names.length > 1 || name !== '' ? [make('p', { class: 'small' }, said)] : []),
      make('ul', { class: 'plain' }, ...spines),
    );
  });
}

function spine({ id, title }: SavedPaper, known: ListedCitable | undefined): HTMLLIElement {
  const link = make(
    'a',
    { ...ofShelf, class: known ? `hue h${known.hue}` : 'hue', href: siteAddress(`papers/${id}/`), title },
    make('span', {}, title),
  );
  return make('li', {}, link);
}
