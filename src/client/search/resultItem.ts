import type { Hit } from '#core/query/answer.ts';
import { siteAddress } from '../page/loadJson.ts';
import { make } from '../page/make.ts';
import { markedText, markedTitle } from './markedText.ts';
import { hueClass } from './hueClass.ts';
import { rowFacts, rowLine, rowPeople } from './rowFacts.ts';
import { rowReasons } from './rowReasons.ts';
import type { SearchShelf } from './searchShelf.ts';
import * as words from '#interface/search.ts';
import { ofShelf } from '../../interface/ofShelf.ts';
import { comma } from '#interface/counts.ts';

/** One result of the page, as `PaperList.astro` has a paper, and what a reader can do with it. */
export function resultItem(hit: Hit, { hues }: SearchShelf, isCompared: boolean): HTMLLIElement {
  const facts = [...rowFacts(hit), ...topicTag(hit, hues)].flatMap((fact) => [fact, ' ']);
  const more = rowReasons(hit, [hit.title, hit.excerpt], 2);
  const title = hit.title.map(({ text }) => text).join('');
  return make(
    'li',
    { class: hueClass(hit.topics[0]?.id, hues) },
    make('h3', ofShelf, make('a', { href: paperAddress(hit) }, ...markedTitle(hit.title))),
    hit.authors.length === 0
      ? undefined
      : make('p', { class: 'small faint', ...ofShelf }, ...rowPeople(hit, 3)),
    facts.length === 0 ? undefined : make('p', { class: 'small faint facts-of' }, ...facts),
    make('p', { class: 'gist', ...ofShelf }, ...markedText(hit.excerpt)),
    more.length === 0 ? undefined : make('p', { class: 'small faint why' }, ...more),
    make(
      'div',
      { class: 'acts no-print' },
      make('button', {
        type: 'button',
        class: 'act keep',
        'data-keep': hit.id,
        'aria-label': words.save(title),
        'aria-pressed': 'false',
      }),
      make('button', {
        type: 'button',
        class: 'act beside',
        'data-compare': hit.id,
        'aria-label': words.compare(title),
        'aria-pressed': String(isCompared),
      }),
    ),
  );
}

/** One row of the dialog: a link that a combobox can point at. */
export function resultOption(hit: Hit, { hues }: SearchShelf): HTMLAnchorElement {
  const facts = rowLine(hit);
  const reasons = rowReasons(hit, [hit.title], 1);
  return make(
    'a',
    {
      role: 'option',
      tabindex: '-1',
      'aria-selected': 'false',
      href: paperAddress(hit),
      class: hueClass(hit.topics[0]?.id, hues),
    },
    make('b', ofShelf, ...markedText(hit.title)),
    make(
      'span',
      { class: 'why' },
      ...(facts.length === 0 ? [] : [make('span', ofShelf, ...facts)]),
      ...(facts.length === 0 || reasons.length === 0 ? reasons : [' · ', ...reasons]),
    ),
  );
}

/** The paper's page, told which words brought the reader there. */
function paperAddress({ url, highlight }: Hit): string {
  const asked = highlight.slice(0, 12).join(' ');
  return siteAddress(url, asked === '' ? undefined : new URLSearchParams({ highlight: asked }));
}

/** The main topic, and how many there are besides. */
function topicTag({ topics }: Hit, hues: SearchShelf['hues']): HTMLElement[] {
  const [main, ...others] = topics;
  if (main === undefined) return [];
  const href = siteAddress(`topics/${main.id}/`);
  const tag = make('a', { class: `topic-tag ${hueClass(main.id, hues)}`, ...ofShelf, href }, main.title);
  const title = others.map((other) => other.title).join(comma);
  const rest = others.length === 0 ? [] : [' ', make('span', { title }, `+${others.length}`)];
  return [make('span', {}, tag, ...rest)];
}
