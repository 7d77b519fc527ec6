import { make } from '../page/make.ts';
import { sizeOf } from '#core/packs/deployment.ts';
import type { Deployment, Wanted } from '#core/packs/deployment.ts';
import { missingOf, packsOfChoice } from './keepChoice.ts';
import type { Choice } from './keepChoice.ts';
import * as words from '#interface/offline.ts';
import { ofShelf } from '../../interface/ofShelf.ts';

export interface ChoiceForm {
  form: HTMLFormElement;
  /** Counts what is to load for the choice, says it, and tells whether all of it is kept. */
  count: () => Promise<boolean>;
}

/** What a reader can choose to keep of a large shelf: all of it, or some topics. `wanted` is what was chosen before. */
export function choiceForm(
  { scope, deployment, papers }: { scope: string; deployment: Deployment; papers: number },
  wanted: Wanted,
  onKeep: (choice: Choice) => void,
): ChoiceForm {
  const chose = (id: string): boolean => wanted.includes(`also:${id}`);
  const ids = deployment.choices.map(({ group }) => group.slice('topic:'.length));
  const radio = (value: string, checked: boolean): HTMLInputElement =>
    make('input', { type: 'radio', name: 'what', value, checked });
  const whole = radio('whole', !ids.some(chose));
  const some = radio('some', ids.some(chose));
  const boxes = deployment.choices.map(({ title, papers: count }, at) => {
    const id = ids[at] ?? '';
    const box = make('input', { type: 'checkbox', value: id, checked: chose(id) });
    box.addEventListener('change', () => (some.checked = true));
    return {
      box,
      row: make(
        'li',
        {},
        make('label', {}, box, ' ', make('span', ofShelf, title), ` ${words.topicHolds(count)}`),
      ),
    };
  });
  const chosen = (): Choice =>
    whole.checked ? 'whole' : boxes.flatMap(({ box }) => (box.checked ? box.value : []));

  const size = make('p', { role: 'status' });
  const keep = make('button', { type: 'button', class: 'tool' }, words.keep);
  keep.addEventListener('click', () => onKeep(chosen()));
  const count = async (): Promise<boolean> => {
    const missing = await missingOf(scope, deployment.version, packsOfChoice(deployment, chosen()));
    keep.disabled = missing.length === 0;
    size.textContent = keep.disabled ? words.allKept : words.toLoad(sizeOf(missing));
    return keep.disabled;
  };
  const form = make(
    'form',
    {},
    make('p', {}, make('label', {}, whole, ` ${words.wholeShelf(papers)}`)),
    make('p', {}, make('label', {}, some, ` ${words.onlyTopics}`)),
    make('ul', { class: 'plain columns' }, ...boxes.map(({ row }) => row)),
    size,
    make('p', {}, keep),
  );
  form.addEventListener('change', () => void count());
  return { form, count };
}
