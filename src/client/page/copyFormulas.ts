import { plainText } from './plainText.ts';

/** Puts what is selected into the clipboard with its formulas as text; where none is selected the browser does it. */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (event.defaultPrevented || event.clipboardData === null || selection === null) return;
  const parts = Array.from({ length: selection.rangeCount }, (_, at) => whole(selection.getRangeAt(at)));
  if (!parts.some((part) => part.querySelector('math'))) return;
  event.preventDefault();
  const rich = document.createElement('div');
  rich.append(...parts.map((part) => part.cloneNode(true)));
  // A relative address says nothing elsewhere.
  for (const link of rich.querySelectorAll('a')) link.setAttribute('href', link.href);
  event.clipboardData.setData('text/html', rich.innerHTML);
  event.clipboardData.setData('text/plain', parts.map(plainText).join('\n'));
});

/** What a range holds. A formula of which a part was taken is taken whole: the rest would say something else. */
function whole(range: Range): DocumentFragment {
  const taken = range.cloneRange();
  const [first, last] = [mathAround(range.startContainer), mathAround(range.endContainer)];
  if (first) taken.setStartBefore(first);
  if (last) taken.setEndAfter(last);
  return taken.cloneContents();
}

function mathAround(node: Node): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest('math') ?? null;
}
