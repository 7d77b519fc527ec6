import { copyText } from './copyText.ts';
import * as words from '#words/paperPage.ts';

/** Copies the text of the `pre` it holds, and says so where screen readers hear it. The button appears only with JavaScript. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector('pre')?.textContent;
    if (button === null || text === null || text === undefined) return;
    const label = button.textContent;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      void copyText(text).then((copied) => say(button, copied ? words.copied : words.selectToCopy, label));
    });
  }
}

function say(button: HTMLButtonElement, words: string, label: string): void {
  button.textContent = words;
  button.addEventListener('blur', () => (button.textContent = label), { once: true });
}

customElements.define('copy-text', CopyText);
