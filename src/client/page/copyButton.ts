import { copyText } from './copyText.ts';
import * as words from '#interface/paperPage.ts';

/**
 * Copies the text that it shows, of the abstract or of a citation, and says so where screen readers hear it. The button appears
 * only with JavaScript.
 */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    const label = button.textContent;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      const texts = this.querySelectorAll<HTMLElement>('.cited, pre, .abstract');
      const text = [...texts].find(({ offsetParent }) => offsetParent);
      if (text === undefined) return;
      void textOf(text)
        // Without the part of the script that spells formulas they are copied a symbol a line.
        .catch(() => text.innerText)
        .then(copyText)
        .then((copied) => say(button, copied ? words.copied : words.selectToCopy, label));
    });
  }
}

async function textOf(element: HTMLElement): Promise<string> {
  if (!element.querySelector('math')) return element.innerText;
  const { plainText } = await import('./plainText.ts');
  const part = document.createDocumentFragment();
  part.append(element.cloneNode(true));
  return plainText(part);
}

function say(button: HTMLButtonElement, words: string, label: string): void {
  button.textContent = words;
  button.addEventListener('blur', () => (button.textContent = label), { once: true });
}

customElements.define('copy-text', CopyText);
