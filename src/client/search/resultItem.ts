import type { Hit, Reason } from '#core/query/answer.ts';
import { siteAddress } from '../page/loadJson.ts';
import { make } from '../page/make.ts';
import { markedText } from './markedText.ts';
import type { SearchShelf } from './searchShelf.ts';
import { andMore } from '#interface/counts.ts';
import * as words from '#interface/search.ts';
import { ofInterface, ofShelf } from '../../interface/ofShelf.ts';

/** One result of the page: why, title, snippet, facts, with the small spine of its main topic. */
export function resultItem(hit: Hit, { hues }: SearchShelf): HTMLLIElement {
  const facts = factsOf(hit, hit.code ? words.hasCode : undefined);
  return make(
    'li',
    { class: spineClass(hit, hues) },
    make(
      'div',
      {},
      make('p', { class: 'why' }, ...reasonNodes(hit.why, 3)),
      make('h3', ofShelf, make('a', { href: paperAddress(hit) }, ...markedText(hit.title))),
      make('p', { class: 'gist', ...ofShelf }, ...markedText(hit.excerpt)),
      make(
        'p',
        { class: 'small faint facts-of' },
        facts.length === 0 ? undefined : make('span', ofShelf, ...facts),
        ...topicTags(hit, hues),
      ),
    ),
  );
}

/** One row of the dialog: a link that a combobox can point at. */
export function resultOption(hit: Hit, { hues }: SearchShelf): HTMLAnchorElement {
  const facts = factsOf(hit);
  return make(
    'a',
    {
      role: 'option',
      tabindex: '-1',
      'aria-selected': 'false',
      href: paperAddress(hit),
      class: spineClass(hit, hues),
    },
    make('b', ofShelf, ...markedText(hit.title)),
    make(
      'span',
      { class: 'why' },
      ...reasonNodes(hit.why, 2),
      ...(facts.length === 0 ? [] : [' · ', make('span', ofShelf, ...facts)]),
    ),
  );
}

/** The paper's page, told which words brought the reader there. */
function paperAddress({ url, highlight }: Hit): string {
  const words = highlight.slice(0, 12).join(' ');
  return siteAddress(url, words === '' ? undefined : new URLSearchParams({ highlight: words }));
}

function spineClass({ topics }: Hit, hues: SearchShelf['hues']): string {
  return `hue h${hues[topics[0]?.id ?? ''] ?? 0}`;
}

/** The text is only named where nothing better is: the snippet shows it anyway. */
function reasonNodes(why: readonly Reason[], most: number): (Node | string)[] {
  const telling = why.filter(({ kind }) => kind !== 'text');
  return (telling.length > 0 ? telling : why)
    .slice(0, most)
    .flatMap(({ kind, words: found }, index) => [
      ...(index === 0 ? [] : [' · ']),
      `${words.reasons[kind]} `,
      make('b', ofShelf, spelledOnce(found).slice(0, 4).join(', ')),
    ]);
}

/** "Diffusion, diffusion" says nothing that the first does not. */
function spelledOnce(words: readonly string[]): string[] {
  return [...new Map(words.toReversed().map((word) => [word.toLowerCase(), word])).values()].toReversed();
}

/** Who, and of which year: of the shelf, but for what the interface adds. */
function factsOf({ authors, year }: Hit, more?: string): (Node | string)[] {
  const rest = authors.length - 3;
  const names = authors.slice(0, 3).join(', ');
  const people = rest > 0 ? [`${names} `, make('span', ofInterface, andMore(rest))] : [names];
  const facts = [
    ...(authors.length === 0 ? [] : [people]),
    ...(year === undefined ? [] : [[String(year)]]),
    ...(more === undefined ? [] : [[make('span', ofInterface, more)]]),
  ];
  return facts.flatMap((fact, index) => (index === 0 ? fact : [' · ', ...fact]));
}

function topicTags({ topics }: Hit, hues: SearchShelf['hues']): HTMLElement[] {
  return topics.map(({ id, title }) =>
    make(
      'a',
      { class: `topic-tag hue h${hues[id] ?? 0}`, ...ofShelf, href: siteAddress(`topics/${id}/`) },
      title,
    ),
  );
}
