import { elementsIn, type XmlElement } from './xmlElement.ts';

/**
 * A formula in MathML as a text can hold it: the TeX it was made from, where it says so, else its letters, with what
 * stands high and low in tags.
 */
export function mathText(math: XmlElement): string {
  const tex = texOf(math);
  if (tex !== undefined) return `$${tex}$`;
  return spelt(math);
}

function texOf(math: XmlElement): string | undefined {
  const annotation = elementsIn(math)
    .filter(({ name }) => name === 'semantics')
    .flatMap(elementsIn)
    .find(({ name, attributes }) => name === 'annotation' && /tex/i.test(attributes['encoding'] ?? ''));
  const alternative = math.attributes['alttext'] ?? '';
  const written = annotation ? textIn(annotation) : /[\\^_]/.test(alternative) ? alternative : '';
  const tex = written.replaceAll('$', ' ').trim();
  return tex === '' ? undefined : tex;
}

function textIn(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

function spelt(element: XmlElement): string {
  const parts = elementsIn(element);
  const [base = '', second = '', third = ''] = shapes.has(element.name) ? parts.map(spelt) : [];
  switch (element.name) {
    case 'msup':
      return `${base}<sup>${second}</sup>`;
    case 'msub':
      return `${base}<sub>${second}</sub>`;
    case 'msubsup':
      return `${base}<sub>${second}</sub><sup>${third}</sup>`;
    case 'mfrac':
      return `${grouped(base)}/${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(parts.map(spelt).join(''))}`;
    case 'annotation':
    case 'annotation-xml':
      return '';
    case 'mfenced':
      return `(${parts.map(spelt).join(', ')})`;
    default:
      return element.children
        .map((child) => (typeof child === 'string' ? child.replace(/\s+/g, ' ').trim() : spelt(child)))
        .join('');
  }
}

const shapes = new Set(['msup', 'msub', 'msubsup', 'mfrac']);

function grouped(part: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(part) ? part : `(${part})`;
}
