import type { Wanted } from '#core/query/evidence.ts';
import { keyOf, lettersOf, mark, queryWords } from '../search/answer.ts';

/**
 * Marks the words of a search on the page it led to, without touching the page's own elements.
 * Where the browser cannot, nothing happens.
 */
export function highlight(words: string, inside: Element): void {
  if (!('highlights' in CSS) || typeof Highlight === 'undefined') return;
  const wanted = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => [{ exact: word, keys: new Set([word, keyOf(word)]) }, ...unspacedIn(word)]);
  const ranges = textNodes(inside).flatMap((node) => {
    let end = 0;
    return mark(node.data, wanted).flatMap(({ text, marked }) => {
      end += text.length;
      return marked ? [rangeIn(node, end - text.length, end)] : [];
    });
  });
  if (ranges.length === 0) return;
  CSS.highlights.set('searched', new Highlight(...ranges));
  // A sheet made here weighs on no page that was reached another way, and is no inline style to the policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(searched) { background-color: var(--mark); color: inherit }');
  document.adoptedStyleSheets.push(sheet);
}

/** The words of scripts without spaces: their pairs of letters in a row, or one letter as the first of a pair. */
function unspacedIn(word: string): Wanted[] {
  return queryWords(word)
    .filter(({ unspaced }) => unspaced)
    .map(({ parts, whole, text }) => ({
      exact: whole,
      keys: new Set<string>(),
      also: [parts],
      beginning: lettersOf(text).length === 1 ? whole : undefined,
    }));
}

/** Text that is read: not formulas, whose letters are no words, nor what is to be copied. */
function textNodes(inside: Element): Text[] {
  const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('math, pre, code, script, style, button, .why')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function rangeIn(node: Text, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
