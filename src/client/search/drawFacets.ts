import {
  facetGroups,
  type Facets,
  type FacetGroup,
  type FacetValue,
  type Selection,
} from '#core/query/answer.ts';
import { make, part } from '../page/make.ts';
import { drawYears } from './drawYears.ts';
import { facetAttributes, facetLabel } from './searchWords.ts';
import { number } from '#interface/speech.ts';
import * as narrow from '#interface/narrow.ts';

/** Values shown before "show all". */
const few = 8;

/** Values shown after it: a longer list is no help, and a name can be typed into the query. */
const many = 200;

export type Choosing = (group: FacetGroup, value: string, chosen: boolean) => void;

export interface Choices {
  choose: Choosing;
  /** These values of the group, and no others. */
  chooseOnly: (group: FacetGroup, values: readonly string[]) => void;
}

/** The groups whose names are loaded when a reader opens them. */
export const late: ReadonlySet<FacetGroup> = new Set(['author', 'venue'] as const);

/**
 * Draws the groups into the panel's `data-group` sections. What is already drawn is kept and changed in
 * place, so that the box a reader has just ticked keeps the focus while all counts change around it.
 */
export function drawFacets(
  panel: HTMLElement,
  facets: Facets,
  selection: Selection,
  { choose, chooseOnly }: Choices,
): void {
  for (const group of facetGroups) {
    const section = part(panel, `[data-group="${group}"]`);
    const all = facets[group];
    if (group === 'year') {
      drawYears(section, all, selection.year ?? [], (years) => chooseOnly('year', years));
      continue;
    }
    // Names are counted only when asked for, so their groups stay open to ask.
    section.hidden = !late.has(group) && all.filter(({ count, chosen }) => count > 0 || chosen).length < 2;
    drawGroup(section, group, all, choose);
  }
}

function drawGroup(
  section: HTMLElement,
  group: FacetGroup,
  all: readonly FacetValue[],
  change: Choosing,
): void {
  const list = part(section, 'ul');
  const wide = section.dataset['all'] === 'true';
  const shown = all.filter(({ chosen }, index) => chosen || index < (wide ? many : few));
  const kept = new Map([...list.children].map((row) => [(row as HTMLElement).dataset['value'], row]));
  const focused = document.activeElement;
  const rows = shown.map((value) => {
    const row = (kept.get(value.value) as HTMLElement | undefined) ?? newRow(group, value, change);
    fillRow(row, group, value);
    return row;
  });
  list.replaceChildren(...rows);
  if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
  drawMore(section, all.length, () => drawGroup(section, group, all, change));
}

function newRow(group: FacetGroup, { value }: FacetValue, change: Choosing): HTMLElement {
  const box = make('input', { type: 'checkbox', name: group, value });
  box.addEventListener('change', () => change(group, value, box.checked));
  return make(
    'li',
    { 'data-value': value },
    make(
      'label',
      {},
      box,
      make('span', { class: 'value', ...facetAttributes(group, value) }),
      make('span', { class: 'count number' }),
    ),
  );
}

function fillRow(row: HTMLElement, group: FacetGroup, value: FacetValue): void {
  part<HTMLInputElement>(row, 'input').checked = value.chosen;
  part(row, '.value').textContent = facetLabel(group, value);
  part(row, '.count').textContent = number(value.count);
  row.classList.toggle('none', value.count === 0);
}

function drawMore(section: HTMLElement, size: number, redraw: () => void): void {
  const more = part<HTMLButtonElement>(section, 'button');
  const wide = section.dataset['all'] === 'true';
  more.hidden = size <= few;
  more.textContent = wide ? narrow.showFewer : size > many ? narrow.showFirst(many) : narrow.showAll(size);
  more.setAttribute('aria-expanded', String(wide));
  more.onclick = () => {
    section.dataset['all'] = String(!wide);
    redraw();
  };
}
