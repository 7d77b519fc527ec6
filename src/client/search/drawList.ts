import type { Answer } from '#core/query/answer.ts';
import { isEmpty, type SearchState, step } from './searchAddress.ts';
import { drawChips, type Removing } from './drawChips.ts';
import { drawClaimed } from './drawClaimed.ts';
import { type Choices, drawFacets } from './drawFacets.ts';
import { make, part } from '../page/make.ts';
import { resultItem } from './resultItem.ts';
import { saidNodes } from './saidNodes.ts';
import type { SearchShelf } from './searchShelf.ts';
import { type Said, sayAbout, sayFault, sayNotes, sayReadings, sayTally } from './searchWords.ts';
import * as words from '#interface/search.ts';

/** What the drawn list lets a reader do. */
export interface Acts extends Choices, Removing {
  isCompared: (id: string) => boolean;
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
  const narrowed = Object.keys(state.selection).length > 0;
  at('[data-lists]').hidden = found.total > 0;
  at('[data-found]').hidden = isEmpty(state);
  at('[data-export]').hidden = found.total === 0;
  at('[data-retry]').hidden = true;
  at('[data-sort]').hidden = found.total < 2;
  part<HTMLSelectElement>(page, '[data-sort] select').value = state.order;
  if (isEmpty(state)) tell(page, '', [], [], []);
  else tell(page, sayTally(found, narrowed), sayAbout(found, narrowed), sayNotes(found), sayReadings(found));

  drawChips(at('[data-chips]'), found, state.selection, acts);
  at('[data-facets]').hidden = found.facets === undefined || (found.total === 0 && !narrowed);
  if (found.facets) drawFacets(at('[data-facets]'), found.facets, state.selection, acts);
  drawClaimed(at('[data-claimed]'), found.claimed, found.total, shelf);

  const rows = found.hits.map((hit) => resultItem(hit, shelf, acts.isCompared(hit.id)));
  rows[found.whole ?? rows.length]?.prepend(make('p', { class: 'rest label' }, words.restHoldsSome));
  at('[data-results]').replaceChildren(...rows);
  const rest = found.total - found.hits.length;
  at('[data-more]').hidden = rest <= 0 || found.hits.length < state.show;
  at('[data-more]').textContent = rest > step ? words.showMore({ n: step, of: rest }) : words.showLast(rest);
}

/** Says that the index cannot be read, and leaves the lists to browse. */
export function drawFault(page: HTMLElement, error: unknown): void {
  for (const name of ['found', 'lists', 'retry']) part(page, `[data-${name}]`).hidden = false;
  for (const name of ['export', 'more', 'chips', 'facets', 'claimed', 'sort'])
    part(page, `[data-${name}]`).hidden = true;
  part(page, '[data-results]').replaceChildren();
  tell(page, sayFault(error), [sayFault(error)], [], []);
}

/**
 * Says an answer: to those who listen its count alone, and only where it is new, or they would hear it again with each
 * letter.
 */
function tell(
  page: HTMLElement,
  tally: string,
  about: readonly Said[],
  notes: readonly Said[][],
  readings: readonly Said[][],
): void {
  const status = part(page, '[role="status"]');
  if (status.textContent !== tally) status.textContent = tally;
  part(page, '[data-tally]').replaceChildren(...saidNodes(about));
  part(page, '[data-notes]').replaceChildren(...notes.map(line));
  part(page, '[data-readings]').replaceChildren(...readings.map(line));
  const change = part(page, '[data-change]');
  change.hidden = readings.length === 0;
  part(page, '[data-readings]').hidden = readings.length === 0 || change.ariaExpanded !== 'true';
}

function line(sentence: readonly Said[]): HTMLElement {
  return make('p', {}, ...saidNodes(sentence));
}
