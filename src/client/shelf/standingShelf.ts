import { tellFirst } from './tellFirst.ts';
import { walkSpines } from './walkSpines.ts';

/**
 * Spines on their shelves. Without this they are links, which tell what they are when they are pointed at; with it they
 * are one stop of the Tab key, the first touch tells and the second opens, and on the home page they answer the field
 * above them.
 */
export class StandingShelf extends HTMLElement {
  connectedCallback(): void {
    const spines = [...this.querySelectorAll<HTMLAnchorElement>('.spine')];
    walkSpines(this, spines);
    tellFirst(this);
    const field = document.querySelector<HTMLInputElement>('.opening input[name="q"]');
    const tally = document.querySelector<HTMLElement>('[data-tally]');
    if (!field || !tally) return;
    // All of search comes when somebody is about to ask; where it cannot, the field still leads to the search page.
    const load = () =>
      import('./answerOnShelf.ts').then(({ answerOnShelf }) => answerOnShelf(this, field, tally));
    let loading: Promise<unknown> | undefined;
    const begin = (): void => {
      loading ??= load().catch(() => (loading = undefined));
    };
    field.addEventListener('focus', begin);
    field.addEventListener('input', begin);
    // The browser may have put back what was typed last.
    if (field.value !== '' || document.activeElement === field) begin();
  }
}

customElements.define('standing-shelf', StandingShelf);
