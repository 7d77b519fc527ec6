import { savedStore } from './savedStore.ts';
import * as words from '#interface/paperPage.ts';

/** Puts the paper of this page on the reader's own list, or takes it off. Its data stand in `data-` attributes. */
export class SaveButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    button.addEventListener('click', () => {
      const kept = savedStore.keep(this.toggled());
      this.show(button, kept ? undefined : words.cannotKeep);
    });
    savedStore.onChange(() => this.show(button));
    this.show(button);
  }

  private toggled(): ReturnType<typeof savedStore.all> {
    const { id = '', title = '', arxiv, doi } = this.dataset;
    const list = savedStore.all();
    if (this.isSaved()) return list.filter((paper) => paper.id !== id);
    const known = { ...(arxiv ? { arxiv } : {}), ...(doi ? { doi } : {}) };
    return [
      ...list,
      { id, title, ...known, tags: [], note: '', read: false, saved: new Date().toISOString() },
    ];
  }

  private isSaved(): boolean {
    return savedStore.all().some(({ id }) => id === this.dataset['id']);
  }

  private show(button: HTMLButtonElement, problem?: string): void {
    const saved = this.isSaved();
    button.setAttribute('aria-pressed', String(saved));
    button.textContent = problem ?? (saved ? words.saved : words.save);
  }
}

customElements.define('save-button', SaveButton);
