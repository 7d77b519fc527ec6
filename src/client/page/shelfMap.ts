import { letZoom } from './letZoom.ts';
import { letWalk } from './letWalk.ts';

/**
 * The map of the shelf: says below it what the pointer, the focus or a finger is on, zooms and moves, and is one stop of
 * the Tab key whose arrows lead to what lies next. Without JavaScript the whole map stands still, and its links work.
 */
export class ShelfMap extends HTMLElement {
  private lit: Element | undefined;
  private said: Node[] = [];

  connectedCallback(): void {
    const frame = this.querySelector<HTMLElement>('.map-frame');
    const plate = this.querySelector<HTMLElement>('.map-plate');
    const told = this.querySelector<HTMLElement>('.map-told');
    if (!frame || !plate || !told) return;
    this.said = [...told.childNodes];
    // What is told below needs no second telling beside the pointer.
    for (const title of plate.querySelectorAll('a > title')) {
      title.parentElement?.setAttribute('aria-label', title.textContent);
      if (title.parentElement) copyLanguage(title, title.parentElement);
      title.remove();
    }
    const zoom = letZoom(this, frame, plate, () => walk.stay());
    const walk = letWalk(this, plate, (link) => zoom.reveal(link));
    // A phone that is turned shows other links than before.
    new ResizeObserver(() => walk.stay()).observe(plate);
    plate.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse') this.tell(told, linkOf(event));
    });
    plate.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') this.tell(told, undefined);
    });
    plate.addEventListener('focusin', (event) => this.tell(told, linkOf(event)));
    // The first touch tells, the second opens: under a finger nobody knows what it is on.
    let finger = false;
    let before: Element | undefined;
    plate.addEventListener('pointerdown', (event) => {
      finger = event.pointerType !== 'mouse';
      // The touch itself gives the link the focus, and so tells of it.
      before = this.lit;
    });
    plate.addEventListener(
      'click',
      (event) => {
        const link = linkOf(event);
        if (!finger || event.detail === 0 || !link || link === before) return;
        event.preventDefault();
        this.tell(told, link);
      },
      { capture: true },
    );
  }

  private tell(told: HTMLElement, link: Element | undefined): void {
    if (link === this.lit) return;
    this.lit?.classList.remove('lit');
    link?.classList.add('lit');
    this.lit = link;
    if (!link) return told.replaceChildren(...this.said);
    const title = document.createElement('a');
    title.href = link.getAttribute('href') ?? '';
    title.dir = 'auto';
    copyLanguage(link, title);
    title.textContent = link.getAttribute('aria-label');
    // The map itself is the stop of the Tab key.
    title.tabIndex = -1;
    const facts = document.createElement('span');
    facts.textContent = link.getAttribute('data-told') ?? '';
    told.replaceChildren(title, facts);
  }
}

/** What is told is in the shelf's language, where that is not the page's; an empty one would say that it is unknown. */
function copyLanguage(from: Element, to: Element): void {
  const lang = from.getAttribute('lang');
  if (lang !== null) to.setAttribute('lang', lang);
}

function linkOf({ target }: Event): Element | undefined {
  return (target instanceof Element && target.closest('a')) || undefined;
}

customElements.define('shelf-map', ShelfMap);
