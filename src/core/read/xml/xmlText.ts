import { elementsIn, type XmlElement } from './xmlElement.ts';
import { mathText } from './mathText.ts';

/**
 * The text of an element, its inline mark-up as HTML tags, its paragraphs parted by a blank line. Line ends are where
 * a writer wrapped it, save blank lines and carriage returns that are written out (`&#xD;`), as EndNote parts paragraphs.
 */
export function xmlText(element: XmlElement): string {
  return paragraphsOf(markedText(element));
}

/** Text without mark-up, for names and numbers. */
export function bareText(element: XmlElement): string {
  return inner(element, bareMark).replace(/\s+/g, ' ').trim();
}

/** Wrapped text in one line for each paragraph. */
function paragraphsOf(text: string): string {
  if (!/[\r\n]/.test(text)) return text.replace(/\s+/g, ' ').trim();
  return text
    .replace(/\v\s*/g, ' ')
    .split(/\r|\n[ \t]*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

function bareMark(child: XmlElement): string {
  return inner(child, bareMark);
}

function inner(element: XmlElement, mark: (child: XmlElement) => string): string {
  return element.children.map((child) => (typeof child === 'string' ? child : mark(child))).join('');
}

/** What elements of any dialect are in HTML; all others are but their text. */
const tags: Readonly<Record<string, string>> = {
  i: 'i',
  italic: 'i',
  em: 'i',
  b: 'b',
  bold: 'b',
  strong: 'b',
  sub: 'sub',
  inf: 'sub',
  sup: 'sup',
};
/** EndNote says it of a font. */
const faces: Readonly<Record<string, string>> = {
  italic: 'i',
  bold: 'b',
  superscript: 'sup',
  subscript: 'sub',
};
const blocks = new Set(['p', 'sec', 'list-item', 'disp-formula', 'break', 'br']);
const headings = new Set(['title', 'label']);

/** The text of an element with its mark-up as tags, its spaces as they are. */
export function markedText(element: XmlElement): string {
  return inner(element, (child) => {
    if (child.name === 'fn' || child.attributes['ref-type'] === 'fn') return '';
    if (child.name === 'math') return mathText(child);
    if (child.name === 'tex-math') return texMath(bareText(child));
    if (child.name === 'alternatives' || child.name.endsWith('-formula')) return oneOf(child);
    const text = markedText(child);
    const tag = child.name === 'style' ? faces[child.attributes['face'] ?? ''] : tags[child.name];
    if (tag !== undefined) return text.trim() === '' ? text : `<${tag}>${text}</${tag}>`;
    if (headings.has(child.name)) return headed(text.trim());
    return blocks.has(child.name) ? `\r${text}\r` : text;
  });
}

/** A formula stands in several ways, one beside the other. */
function oneOf(formula: XmlElement): string {
  const ways = elementsIn(formula);
  const best = ways.find(({ name }) => name === 'tex-math') ?? ways.find(({ name }) => name === 'math');
  return markedText(best ? { ...formula, children: [best] } : formula);
}

/** "Methods" above a paragraph goes before it: "Methods: We …"; a sign that XML cannot hold joins them. That an abstract is one, its field says. */
function headed(heading: string): string {
  if (heading === '' || /^(?:structured )?abstract:?$/i.test(heading)) return '\r';
  return `\r${heading}${/[:.?!]$/.test(heading) ? '' : ':'}\v`;
}

/** JATS has a formula as a whole document of LaTeX. */
function texMath(tex: string): string {
  const start = tex.indexOf(begin);
  const end = tex.indexOf('\\end{document}');
  const body = start === -1 || end < start ? tex : tex.slice(start + begin.length, end);
  const formula = body.replaceAll('$', ' ').trim();
  return formula === '' ? '' : `$${formula}$`;
}

const begin = '\\begin{document}';
