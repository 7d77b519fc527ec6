import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { ShownElement } from './harmsOf.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What stands after the HTML that is read. Where a browser would not see it as an element, the HTML has not ended. */
const next = '<what-follows>';

/**
 * The elements of a piece of HTML as browsers read it, with scripts and without, and whether the piece ends: one that
 * does not ("<svg>", "<textarea>", `<b title="`) decides how what follows it is read. `line` is where the piece begins.
 */
export function htmlElements(html: string, line: number): { elements: ShownElement[]; ends: boolean } {
  // Newer browsers keep what stands in a <select>, which the parser still drops; and half a letter it does not stand.
  const kept = html.toWellFormed().replace(/(<\/?)select(?=[\s/>])/gi, '$1choice');
  const readings = [true, false].map((scriptingEnabled) => read(kept, line, scriptingEnabled));
  return {
    elements: readings.flatMap(({ elements }) => elements),
    ends: readings.every(({ ends }) => ends),
  };
}

function read(
  html: string,
  line: number,
  scriptingEnabled: boolean,
): { elements: ShownElement[]; ends: boolean } {
  const head = '<!doctype html><body>';
  const document = parse(`${head}${html}${next}`, { sourceCodeLocationInfo: true, scriptingEnabled });
  const waiting: { node: Node; isForeign: boolean }[] = [{ node: document, isForeign: false }];
  const elements: ShownElement[] = [];
  let ends = false;
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { node } = at;
    const isForeign = at.isForeign || ('namespaceURI' in node && !node.namespaceURI.endsWith('/xhtml'));
    if ('tagName' in node) {
      const isNext = node.sourceCodeLocation?.startOffset === head.length + html.length;
      if (isNext) ends = !isForeign;
      else elements.push(elementOf(node, line));
    }
    const below = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
    waiting.push(...below.map((child) => ({ node: child, isForeign })).reverse());
  }
  return { elements, ends };
}

function elementOf({ tagName, attrs, sourceCodeLocation }: Element, line: number): ShownElement {
  // A second "<body onload>" gives its attributes to the first, which stands elsewhere.
  const lineOf = (name: string): number => sourceCodeLocation?.attrs?.[name]?.startLine ?? 1;
  return {
    name: tagName,
    line: line + (sourceCodeLocation?.startLine ?? 1) - 1,
    attributes: attrs.map(({ name, prefix, value }) => {
      const whole = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
      return { name: whole, value, line: line + lineOf(whole) - 1 };
    }),
  };
}
