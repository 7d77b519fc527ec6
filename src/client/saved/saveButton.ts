import { savedNow, type SavedPaper } from '#core/saved/savedList.ts';
import { savedStore } from './savedStore.ts';
import * as words from '#interface/paperPage.ts';

/** Puts the paper of this page on the reader's own list, or takes it off. Its data stand in `data-` attributes. */
export class SaveButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    button.addEventListener('click', () => {
      const kept = savedStore.change(this.isSaved() ? this.without : this.withIt);
      this.show(button, kept ? undefined : words.cannotKeep);
    });
    savedStore.onChange(() => this.show(button));
    this.show(button);
  }

  private readonly without = (list: SavedPaper[]): SavedPaper[] =>
    list.filter(({ id }) => id !== this.dataset['id']);

  private readonly withIt = (list: SavedPaper[]): SavedPaper[] =>
    this.isIn(list)
      ? list
      : [
          ...list,
          savedNow({ title: this.heading(), ...this.dataset, hue: this.hue() }, new Date().toISOString()),
        ];

  /** The title as the page shows it; where that is more than letters, the data say it. */
  private heading(): string {
    return document.querySelector('h1')?.textContent ?? '';
  }

  private hue(): number | undefined {
    return this.dataset['hue'] === undefined ? undefined : Number(this.dataset['hue']);
  }

  private isIn(list: SavedPaper[]): boolean {
    return list.some(({ id }) => id === this.dataset['id']);
  }

  private isSaved(): boolean {
    return this.isIn(savedStore.all());
  }

  private show(button: HTMLButtonElement, problem?: string): void {
    const saved = this.isSaved();
    button.setAttribute('aria-pressed', String(saved));
    button.textContent = problem ?? (saved ? words.saved : words.save);
  }
}

customElements.define('save-button', SaveButton);
