import { spellFormula, type MathNode } from '#core/text/spellFormula.ts';

/** The text of a part of the page as a reader sees it, and its formulas on one line: `10⁻⁶`, not one symbol a line. */
export function plainText(part: DocumentFragment): string {
  for (const math of part.querySelectorAll('math')) math.replaceWith(spellFormula(nodeOf(math)));
  // Only what is laid out has lines; what would act when it is laid out again must not.
  for (const input of part.querySelectorAll('input, script, iframe')) input.remove();
  for (const element of part.querySelectorAll('*'))
    if (element.localName.includes('-')) element.replaceWith(...element.childNodes);
  const sheet = document.createElement('div');
  sheet.className = 'hidden';
  sheet.append(part);
  document.body.append(sheet);
  const text = sheet.innerText.trim();
  sheet.remove();
  return text;
}

function nodeOf(element: Element): MathNode {
  const children = [...element.childNodes].flatMap((child): MathNode[] => {
    if (child instanceof Element) return [nodeOf(child)];
    return child instanceof Text ? [{ text: child.data }] : [];
  });
  const attributes = Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
  return { type: element.localName, attributes, children };
}
