import { elementsWithin, type MarkupElement } from './findElements.ts';
import { withoutEntities } from './findEntity.ts';
import { formula } from './formula.ts';
import { formulaTree } from './formulaTree.ts';
import type { Surroundings } from './surroundings.ts';
import { spellFormula, type MathNode } from './spellFormula.ts';
import { text, type TexNode } from './texNode.ts';

type Found = Pick<Surroundings, 'source' | 'elements'>;

/** The formula of a `<math>`: by the TeX it carries along (`alttext`, an annotation), else spelled in Unicode. */
export function readMathml(found: Found, element: MarkupElement, start: number, end: number): TexNode[] {
  const { source } = found;
  const inside = source.slice(element.end, element.closing?.start);
  const tex =
    /\salttext\s?=\s?"([^"]*)"/i.exec(element.attributes)?.[1] ??
    /<(?:\w{1,9}:)?annotation\s[^<>]{0,200}tex[^<>]{0,200}>([^<]*)</i.exec(inside)?.[1];
  const read = withoutEntities(tex ?? '').trim();
  if (read !== '' && formulaTree(read) !== undefined) return [{ ...formula(read), start, end }];
  const spelled = spellFormula({ type: 'math', children: children(found, element, deepest) });
  return spelled === '' ? [] : [text(start, end, spelled, 'markup')];
}

const deepest = 60;

function children(found: Found, { end, closing }: MarkupElement, room: number): MathNode[] {
  const nodes: MathNode[] = [];
  const add = (from: number, to: number): void => {
    const value = withoutEntities(found.source.slice(from, to)).trim();
    if (value !== '') nodes.push({ text: value });
  };
  let at = end;
  const to = closing?.start ?? end;
  for (const { start, element } of elementsWithin(found, end, to)) {
    add(at, start);
    at = element.closing?.end ?? element.end;
    // An annotation says the same again.
    if (element.name.startsWith('annotation') || room === 0) continue;
    nodes.push({ type: element.name, children: children(found, element, room - 1) });
  }
  add(at, to);
  return nodes;
}
