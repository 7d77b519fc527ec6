import { siteAddress } from '../page/loadJson.ts';
import { part } from '../page/make.ts';
import * as words from '#interface/search.ts';

/** Papers that stand side by side. */
const most = 4;

/** The results that a reader puts beside each other, the last four chosen, and the bar that leads to them. */
export class ComparedPapers {
  private readonly page: HTMLElement;
  private ids: readonly string[] = [];

  constructor(page: HTMLElement) {
    this.page = page;
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Puts a paper beside the others, or takes it away. */
  press(id: string): void {
    this.ids = this.has(id) ? this.ids.filter((each) => each !== id) : [...this.ids, id].slice(-most);
    this.show();
  }

  clear(): void {
    this.ids = [];
    this.show();
  }

  private show(): void {
    for (const button of this.page.querySelectorAll<HTMLElement>('[data-compare]'))
      button.ariaPressed = String(this.has(button.dataset['compare'] ?? ''));
    const bar = part(this.page, '[data-comparing]');
    const link = part<HTMLAnchorElement>(bar, 'a');
    bar.hidden = this.ids.length === 0;
    link.textContent = words.compareChosen(this.ids.length);
    if (this.ids.length < 2) link.removeAttribute('href');
    else link.href = siteAddress('compare/', new URLSearchParams({ papers: this.ids.join(',') }));
  }
}
