import type { Inline } from '../paper.ts';
import { escapeTex } from './renderTex.ts';
import { isAbstractHeading } from './abstractHeading.ts';
import { elementsWithin, type MarkupElement } from './findElements.ts';
import { withoutEntities } from './findEntity.ts';
import { formula } from './formula.ts';
import { formulaTree } from './formulaTree.ts';
import { lowered, raised } from './formulaLetters.ts';
import { isPartLabel } from './partLabels.ts';
import { linked } from './linked.ts';
import { readMathml } from './readMathml.ts';
import { character, copied, text, type TexNode, type TexReading } from './texNode.ts';
import type { Surroundings } from './surroundings.ts';

/** What the element of mark-up that begins at `at` shows; undefined when none does. */
export function readElement(around: Surroundings, at: number, to: number): TexReading | undefined {
  const element = around.elements.get(at);
  const end = element?.closing?.end ?? element?.end ?? Infinity;
  if (element === undefined || end > to) return undefined;
  const { end: from, closing } = element;
  const inside = (): TexNode[] =>
    closing === undefined ? [] : around.scan({ ...around, depth: around.depth + 1 }, from, closing.start);
  return { end, nodes: shown(around, element, inside, at, end) };
}

/** The same of an element whose inside is read already, as in Markdown. */
export function shownElement(element: MarkupElement, inside: readonly Inline[]): Inline[] {
  const around = { source: '', elements: new Map<number, MarkupElement>() };
  const placed = (piece: Inline): TexNode =>
    'children' in piece
      ? { ...piece, children: piece.children.map(placed), start: 0, end: 0 }
      : { ...piece, start: 0, end: 0 };
  return shown(around, element, () => inside.map(placed), 0, 0);
}

function shown(
  around: Pick<Surroundings, 'source' | 'elements'>,
  element: MarkupElement,
  inside: () => TexNode[],
  start: number,
  end: number,
): TexNode[] {
  const { role, attributes, end: from, closing } = element;
  const paragraph: TexNode = { type: 'break', start, end: start };
  switch (role) {
    case 'emphasis':
    case 'strong':
    case 'code':
      return [{ type: role, children: inside(), start, end }];
    case 'lowered':
    case 'raised':
      return script(role, inside(), start, end);
    case 'part':
      return [paragraph, ...inside(), { ...paragraph, start: end, end }];
    case 'heading':
      return [paragraph, ...heading(inside(), start, end), { ...paragraph, start: end, end }];
    case 'line':
      return [lineEnd(around.source, start) ? paragraph : text(start, end, ' ', 'markup')];
    case 'link': {
      const address = /(?:^|[\s:])href\s?=\s?["']?(https?:\/\/[^\s"']+)/i.exec(attributes)?.[1];
      const url = address === undefined ? [] : [addressNode(withoutEntities(address), start)];
      return url.length > 0 ? linked(url, inside(), end) : inside();
    }
    case 'tex':
      return texOf(around.source.slice(from, closing?.start), inside, start, end);
    case 'formula':
      return readMathml(around, element, start, end);
    case 'choice':
      return choice(around, element, inside, start, end);
    case 'mathml':
    case 'plain':
      return inside();
    case 'gone':
      return [];
  }
}

/** "H<sub>2</sub>O": a formula, so that it stands low on the page, in TeX, and as "H₂O" in plain text. */
function script(
  role: 'lowered' | 'raised',
  inside: readonly TexNode[],
  start: number,
  end: number,
): TexNode[] {
  const [only] = inside;
  const plain = inside
    .map((node) => (node.type === 'math' ? node.plain : copied(node)))
    .join('')
    .trim();
  if (plain === '') return [];
  const upright = /^[\d.,+-]+$/.test(plain) ? plain : `\\text{${escapeTex(plain)}}`;
  const tex = inside.length === 1 && only?.type === 'math' ? only.tex : upright;
  const whole = `${role === 'lowered' ? '_' : '^'}{${tex}}`;
  if (formulaTree(whole) !== undefined) return [{ ...formula(whole), start, end }];
  return [character(start, end, role === 'lowered' ? lowered(plain) : raised(plain), 'markup')].flatMap(
    ({ nodes }) => nodes,
  );
}

/** "Background" heads a part; "Abstract" says nothing, and is gone; another is a paragraph of its own. */
function heading(inside: TexNode[], start: number, end: number): TexNode[] {
  const words = inside.map(copied).join('').trim();
  if (words === '') return [];
  if (isAbstractHeading(words)) return [text(start, end, '', 'heading')];
  const colon = isPartLabel(words) ? [text(end, end, ':', 'markup')] : [];
  return [{ type: 'strong', children: [...inside, ...colon], start, end }];
}

/** Where a sentence ends, or another line, a `<br>` parts paragraphs. */
function lineEnd(source: string, at: number): boolean {
  return /(?:[.!?:;)\]”"]\s*|<(?:br|break)\s*\/?>\s*)$/i.test(source.slice(Math.max(0, at - 20), at));
}

/** What publishers keep beside their MathML: the formula, its delimiters, at times a whole document around it. */
function texOf(source: string, inside: () => TexNode[], start: number, end: number): TexNode[] {
  const [from, to] = [source.indexOf('\\begin{document}'), source.indexOf('\\end{document}')];
  const body = from >= 0 && from < to ? source.slice(from + '\\begin{document}'.length, to) : source;
  const tex = withoutEntities(body)
    .trim()
    .replace(/^(\$\$?)([^$]*)\1$/, '$2')
    .replace(/^\\([([])([^]*)\\[)\]]$/, '$2')
    .trim();
  return formulaTree(tex) === undefined || tex === '' ? inside() : [{ ...formula(tex), start, end }];
}

/** A formula given in TeX and in MathML is shown once: TeX first, where it can be read. */
function choice(
  around: Pick<Surroundings, 'source' | 'elements'>,
  element: MarkupElement,
  inside: () => TexNode[],
  start: number,
  end: number,
): TexNode[] {
  const options = [...elementsWithin(around, element.end, end)].map((option) => option.element);
  const tex = options.find(({ role }) => role === 'tex');
  const math = options.find(({ role }) => role === 'formula');
  const read = tex && texOf(around.source.slice(tex.end, tex.closing?.start), () => [], start, end);
  if (read !== undefined && read.length > 0) return read;
  return math === undefined ? inside() : readMathml(around, math, start, end);
}

function addressNode(value: string, at: number): TexNode {
  return { type: 'text', value, start: at, end: at, address: true };
}
