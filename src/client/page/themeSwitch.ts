import { themes } from '#interface/everyPage.ts';

const choices = ['system', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

const key = 'papershelf.theme';

/** A button that goes round system, light and dark, and remembers. Without JavaScript the system's choice holds. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    this.show(button, remembered());
    button.addEventListener('click', () => {
      const next = choices[(choices.indexOf(remembered()) + 1) % choices.length] ?? 'system';
      remember(next);
      this.show(button, next);
    });
  }

  private show(button: HTMLButtonElement, choice: Choice): void {
    button.setAttribute('aria-label', themes[choice]);
    button.title = themes[choice];
    if (choice === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = choice;
  }
}

function remembered(): Choice {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function remember(choice: Choice): void {
  try {
    if (choice === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // Storage is blocked: the choice then lasts as long as the page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
