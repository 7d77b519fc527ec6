import MiniSearch from 'minisearch';
import { loadJson, siteAddress } from '../page/loadJson.ts';
import { make, part } from '../page/make.ts';

/** A part of the guide, as `docs/parts.json` lists it. */
type Part = readonly [address: string, page: string, heading: string, text: string];

/** More than a screen of answers is no answer. */
const MOST = 8;

/**
 * Search in the guide: `<guide-search>` around a field, a line that says how many parts hold what is typed, and a list
 * that it fills with them. They are fetched when the field is entered; where they cannot be had the line says so, and the
 * table of contents is left.
 */
class GuideSearch extends HTMLElement {
  #index: Promise<MiniSearch> | undefined;

  connectedCallback(): void {
    const field = part<HTMLInputElement>(this, 'input');
    const line = part(this, '[role=status]');
    const list = part(this, 'ol');
    field.addEventListener('focus', () => void this.#ready());
    field.addEventListener('input', () => {
      void this.#ready().then((index) => {
        const found = index?.search(field.value) ?? [];
        list.replaceChildren(...found.slice(0, MOST).map(item));
        line.textContent = told(index && found.length, field.value);
      });
    });
  }

  async #ready(): Promise<MiniSearch | undefined> {
    this.#index ??= loadJson('docs/parts.json', areParts).then(indexOf);
    return this.#index.catch(() => {
      this.#index = undefined;
      return undefined;
    });
  }
}

/** What is said of the parts that were found; undefined where there is nothing to look through. */
function told(found: number | undefined, typed: string): string {
  if (typed.trim() === '') return '';
  if (found === undefined) return 'The search could not be loaded.';
  if (found === 0) return 'Nothing found.';
  return found > MOST
    ? `${String(found)} found, the best ${String(MOST)} are shown.`
    : `${String(found)} found.`;
}

function indexOf(parts: readonly Part[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['heading', 'page', 'text'],
    storeFields: ['heading', 'page'],
    searchOptions: { boost: { heading: 4, page: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(parts.map(([id, page, heading, text]) => ({ id, page, heading, text })));
  return index;
}

function item({ id, heading, page }: { id: unknown; [stored: string]: unknown }): HTMLElement {
  const name = String(heading || page);
  const link = make('a', { href: siteAddress(`docs/${String(id)}`) }, name);
  return make('li', {}, link, name === page ? undefined : make('span', {}, String(page)));
}

function areParts(value: unknown): value is Part[] {
  return Array.isArray(value) && value.every((each) => Array.isArray(each) && each.length === 4);
}

customElements.define('guide-search', GuideSearch);
