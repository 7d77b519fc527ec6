import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** A change of a page's text, by offsets into it. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Every element of a page with its place in the text, in the order of the source. */
export function elementsOf(html: string): Element[] {
  return flatten(parse(html, { sourceCodeLocationInfo: true }));
}

/** The page with all edits done; they must not overlap. */
export function withEdits(html: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    text += html.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return text + html.slice(at);
}

/** Takes an element away, with all that is in it. */
export function without(element: Element): Edit[] {
  const place = element.sourceCodeLocation;
  return place ? [{ from: place.startOffset, to: place.endOffset, text: '' }] : [];
}

/** Sets an attribute that the element has, or takes it away. */
export function withAttribute(element: Element, name: string, value: string | undefined): Edit[] {
  const place = element.sourceCodeLocation?.attrs?.[name];
  if (!place) return [];
  const text = value === undefined ? '' : `${name}="${escaped(value)}"`;
  return [{ from: place.startOffset, to: place.endOffset, text }];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The text between an element's tags, as it stands in the source. */
export function innerHtml(html: string, element: Element): string {
  const place = element.sourceCodeLocation;
  return html.slice(place?.startTag?.endOffset ?? 0, place?.endTag?.startOffset ?? 0);
}

function flatten(node: DefaultTreeAdapterTypes.Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(flatten) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
