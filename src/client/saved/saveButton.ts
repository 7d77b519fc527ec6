import { isKept, savedKey } from './keptList.ts';
import * as words from '#interface/paperPage.ts';

/**
 * Puts the paper of this page on the reader's own list, or takes it off. Its data stand in `data-` attributes. What
 * writes lists comes when somebody is about to save: most readers of a page do not.
 */
export class SaveButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    let isSaved = (): boolean => isKept(this.dataset['id']);
    const show = (problem?: string): void => {
      const saved = isSaved();
      button.setAttribute('aria-pressed', String(saved));
      button.textContent = problem ?? (saved ? words.saved : words.save);
    };
    const load = async (): Promise<() => boolean> => {
      const { keepPaper } = await import('./keepPaper.ts');
      // The title as the page shows it; where that is more than letters, the data say it.
      const paper = keepPaper({ title: document.querySelector('h1')?.textContent, ...this.dataset }, show);
      ({ isSaved } = paper);
      return paper.toggle;
    };
    let toggle: ReturnType<typeof load> | undefined;
    button.addEventListener('pointerenter', () => void (toggle ??= load()).catch(() => undefined));
    button.addEventListener('click', () => {
      (toggle ??= load()).then(
        (change) => show(change() ? undefined : words.cannotKeep),
        () => {
          toggle = undefined;
          show(words.notLoaded);
        },
      );
    });
    addEventListener('storage', ({ key }) => key === savedKey() && show());
    show();
  }
}

customElements.define('save-button', SaveButton);
