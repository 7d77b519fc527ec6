import { facetGroups, type Facets, type FacetGroup, type Selection } from '#core/query/answer.ts';
import { make } from '../page/make.ts';
import { facetAttributes, facetLabel } from './searchWords.ts';
import * as words from '#interface/search.ts';

/** What the list is narrowed by, each to be taken away with one press. */
export function drawChips(
  place: HTMLElement,
  selection: Selection,
  facets: Facets | undefined,
  change: (selection: FacetGroup | 'all', value: string) => void,
): void {
  const chips = facetGroups.flatMap((group) =>
    (selection[group] ?? []).map((value) => {
      const known = facets?.[group].find((each) => each.value === value);
      const label = facetLabel(group, known ?? { value, label: value });
      const chip = make(
        'button',
        { type: 'button', class: 'tool', 'aria-label': words.facets[group].remove(label) },
        make('bdi', facetAttributes(group, value), label),
        make('span', { 'aria-hidden': 'true' }, '×'),
      );
      chip.addEventListener('click', () => change(group, value));
      return make('li', {}, chip);
    }),
  );
  if (chips.length > 1) {
    const all = make('button', { type: 'button', class: 'link' }, words.removeAll);
    all.addEventListener('click', () => change('all', ''));
    chips.push(make('li', {}, all));
  }
  place.hidden = chips.length === 0;
  place.replaceChildren(...chips);
}
