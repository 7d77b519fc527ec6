import { chunks, keyOf } from '#core/words/chunk.ts';

/**
 * Marks the words of a search on the page it led to, without touching the page's own elements.
 * Where the browser cannot, nothing happens.
 */
export function highlight(words: string, inside: Element): void {
  if (!('highlights' in CSS) || typeof Highlight === 'undefined') return;
  const keys = new Set(words.split(/\s+/).flatMap((word) => [word, keyOf(word)]));
  keys.delete('');
  const ranges = textNodes(inside).flatMap((node) =>
    chunks(node.data)
      .filter(({ whole, parts }) => keys.has(whole) || parts.some((each) => keys.has(each)))
      .map(({ start, text }) => rangeIn(node, start, start + text.length)),
  );
  if (ranges.length === 0) return;
  CSS.highlights.set('searched', new Highlight(...ranges));
  // A sheet made here weighs on no page that was reached another way, and is no inline style to the policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(searched) { background-color: var(--mark); color: inherit }');
  document.adoptedStyleSheets.push(sheet);
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
