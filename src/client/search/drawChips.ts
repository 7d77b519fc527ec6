import { type Answer, facetGroups, type FacetGroup, type Selection } from '#core/query/answer.ts';
import { make } from '../page/make.ts';
import { filterLabel } from './filterLabel.ts';
import { facetAttributes, facetLabel } from './searchWords.ts';
import * as narrow from '#interface/narrow.ts';

/** What a reader takes away with a chip. */
export interface Removing {
  choose: (group: FacetGroup, value: string, chosen: boolean) => void;
  /** The query is to be this one. */
  ask: (query: string) => void;
  removeAll: () => void;
}

/** What the list is narrowed by, typed and chosen, each to be taken away with one press. */
export function drawChips(
  place: HTMLElement,
  { facets, filters }: Pick<Answer, 'facets' | 'filters'>,
  selection: Selection,
  acts: Removing,
): void {
  const typed = filters.map((filter) => {
    const label = filterLabel(filter);
    return chip(label, {}, narrow.asked.removeTyped(label), () => acts.ask(filter.without));
  });
  const chosen = facetGroups.flatMap((group) =>
    (selection[group] ?? []).map((value) => {
      const known = facets?.[group].find((each) => each.value === value);
      const label = facetLabel(group, known ?? { value, label: value });
      return chip(label, facetAttributes(group, value), narrow.facets[group].remove(label), () =>
        acts.choose(group, value, false),
      );
    }),
  );
  const chips = [...typed, ...chosen];
  if (chosen.length > 1) {
    const all = make('button', { type: 'button', class: 'link' }, narrow.removeAll);
    all.addEventListener('click', acts.removeAll);
    chips.push(make('li', {}, all));
  }
  place.hidden = chips.length === 0;
  place.replaceChildren(...chips);
}

function chip(
  label: string,
  attributes: Parameters<typeof make>[1],
  name: string,
  press: () => void,
): HTMLLIElement {
  const button = make(
    'button',
    { type: 'button', class: 'tool', 'aria-label': name },
    make('bdi', attributes, label),
    make('span', { 'aria-hidden': 'true' }, '×'),
  );
  button.addEventListener('click', press);
  return make('li', {}, button);
}
