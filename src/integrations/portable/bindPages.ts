import { elementsOf, innerHtml, withAttribute, withEdits, without } from './pageEdits.ts';
import type { Edit } from './pageEdits.ts';

/**
 * Many small pages as one: the frame of the first around the main parts of all, a section each under its id, one
 * heading level down. `title` names the whole.
 */
export function bindPages(pages: ReadonlyMap<string, string>, title: string): string {
  const [frame = ''] = pages.values();
  const sections = [...pages].map(([id, html]) => `<section id="${id}">${mainOf(html)}</section>`);
  return withMain(frame, title, sections.join(''));
}

/** The frame of a page around another main part and title. */
export function withMain(frame: string, title: string, main: string): string {
  const edits = elementsOf(frame).flatMap((element): Edit[] => {
    const inside = element.sourceCodeLocation;
    const replace = (text: string): Edit[] => [
      { from: inside?.startTag?.endOffset ?? 0, to: inside?.endTag?.startOffset ?? 0, text },
    ];
    if (element.tagName === 'title' && element.namespaceURI.endsWith('xhtml')) return replace(title);
    return element.tagName === 'main' ? replace(`<h1>${title}</h1>${main}`) : [];
  });
  return withEdits(frame, edits);
}

function mainOf(html: string): string {
  const main = elementsOf(html).find(({ tagName }) => tagName === 'main');
  if (!main) return '';
  const text = innerHtml(html, main);
  const edits = elementsOf(text).flatMap((element): Edit[] => {
    if (element.attrs.some(({ value }) => value === 'crumbs')) return without(element);
    const lower = /^h[1-5]$/.test(element.tagName) ? `h${String(Number(element.tagName[1]) + 1)}` : undefined;
    return [
      ...withAttribute(element, 'id', undefined),
      ...(lower === undefined ? [] : renamed(element, lower)),
    ];
  });
  return withEdits(text, edits);
}

function renamed(
  { tagName, sourceCodeLocation: place }: ReturnType<typeof elementsOf>[number],
  name: string,
): Edit[] {
  const tags = [place?.startTag?.startOffset, place?.endTag && place.endTag.startOffset + 1];
  return tags.flatMap((at) =>
    at === undefined ? [] : [{ from: at + 1, to: at + 1 + tagName.length, text: name }],
  );
}
