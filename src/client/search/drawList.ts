import type { Answer, Selection } from '#core/query/answer.ts';
import { isEmpty, type SearchState, step } from './searchAddress.ts';
import { drawChips } from './drawChips.ts';
import { type Choosing, drawFacets } from './drawFacets.ts';
import { part } from '../page/make.ts';
import { resultItem } from './resultItem.ts';
import { saidNodes } from './saidNodes.ts';
import type { SearchShelf } from './searchShelf.ts';
import { type Said, sayFault, sayNotes, sayTally } from './searchWords.ts';
import * as words from '#interface/search.ts';

/** What the drawn list lets a reader do. */
export interface Acts {
  choose: Choosing;
  removeAll: () => void;
}

/** Draws an answer into the places that src/pages/search.astro keeps for it. */
export function drawList(
  page: HTMLElement,
  found: Answer,
  state: SearchState,
  shelf: SearchShelf,
  acts: Acts,
): void {
  const at = (selector: string): HTMLElement => part(page, selector);
  at('[data-lists]').hidden = found.total > 0;
  at('[data-found]').hidden = isEmpty(state);
  at('[data-export]').hidden = found.total === 0;
  at('[data-retry]').hidden = true;
  tell(page, isEmpty(state) ? '' : sayTally(found, isNarrowed(state.selection)), sayNotes(found));

  drawChips(at('[data-chips]'), state.selection, found.facets, (group, value) =>
    group === 'all' ? acts.removeAll() : acts.choose(group, value, false),
  );
  at('[data-facets]').hidden =
    found.facets === undefined || (found.total === 0 && !isNarrowed(state.selection));
  if (found.facets) drawFacets(at('[data-facets]'), found.facets, acts.choose);

  at('[data-results]').replaceChildren(...found.hits.map((hit) => resultItem(hit, shelf)));
  const rest = found.total - found.hits.length;
  at('[data-more]').hidden = rest <= 0 || found.hits.length < state.show;
  at('[data-more]').textContent = rest > step ? words.showMore({ n: step, of: rest }) : words.showLast(rest);
}

/** Says that the index cannot be read, and leaves the lists to browse. */
export function drawFault(page: HTMLElement, error: unknown): void {
  for (const name of ['found', 'lists', 'retry']) part(page, `[data-${name}]`).hidden = false;
  for (const name of ['export', 'more', 'chips', 'facets']) part(page, `[data-${name}]`).hidden = true;
  part(page, '[data-results]').replaceChildren();
  tell(page, sayFault(error), []);
}

/** Tells only what is new, or a screen reader would hear everything again with each letter. */
function tell(page: HTMLElement, tally: string, sentences: readonly Said[][]): void {
  const status = part(page, '[role="status"]');
  const told = JSON.stringify([tally, sentences]);
  if (status.dataset['told'] === told) return;
  status.dataset['told'] = told;
  part(status, '[data-tally]').textContent = tally;
  const lines = sentences.map((sentence) => {
    const line = document.createElement('p');
    line.append(...saidNodes(sentence));
    return line;
  });
  part(status, '[data-understood]').replaceChildren(...lines);
}

function isNarrowed(selection: Selection): boolean {
  return Object.keys(selection).length > 0;
}
