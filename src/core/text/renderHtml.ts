import type { Span, Text } from '../paper.ts';
import { escapeHtml } from './escapeHtml.ts';
import { keepUnits } from './keepUnits.ts';
import { renderFormula } from './renderFormula.ts';

/** An element laid over a stretch of the plain rendering, as a link or a highlight. */
export interface Mark {
  /** UTF-16 offsets in the plain rendering, `[start, end)`. */
  start: number;
  end: number;
  tag: string;
  attributes?: Record<string, string>;
}

interface Leaf {
  start: number;
  end: number;
  /** The HTML of a formula; undefined for text, which may be cut anywhere. */
  whole?: string;
  value: string;
}

/**
 * The text as HTML: everything escaped, formulas as MathML, no inline style, no script.
 * Marks may nest and overlap with each other and with emphasis; elements are closed and opened again where they would cross.
 * A mark that covers part of a formula covers all of it.
 */
export function renderHtml(text: Text, marks: readonly Mark[] = []): string {
  return renderParagraphs(text, marks).join(' ');
}

/** The same, each paragraph apart; a mark that lies over two of them is an element in each. */
export function renderParagraphs(text: Text, marks: readonly Mark[] = []): string[] {
  const leaves: Leaf[] = [];
  const layers: Mark[] = [];
  const breaks: Span[] = [];
  const length = flatten(text, 0, leaves, layers, breaks);
  const formulas = leaves.filter(({ whole }) => whole !== undefined);
  for (const mark of marks) {
    if (mark.end <= mark.start) continue;
    const start = Math.max(0, mark.start);
    const end = Math.min(length, mark.end);
    layers.push({
      ...mark,
      start: formulaAround(formulas, start)?.start ?? start,
      end: formulaAround(formulas, end)?.end ?? end,
    });
  }
  const ends = [...breaks, { start: length, end: length }];
  const parts = ends.map((): { leaves: Leaf[]; layers: Mark[] } => ({ leaves: [], layers: [] }));
  let at = 0;
  for (const leaf of leaves) {
    while (leaf.start > (ends[at]?.start ?? Infinity)) at++;
    parts[at]?.leaves.push(leaf);
  }
  for (const layer of layers) {
    let again = false;
    for (at = paragraphAt(ends, layer.start); at < parts.length; at++) {
      const start = Math.max(layer.start, ends[at - 1]?.end ?? 0);
      const end = Math.min(layer.end, ends[at]?.start ?? 0);
      if (start >= layer.end) break;
      if (start < end)
        parts[at]?.layers.push(again ? withoutId({ ...layer, start, end }) : { ...layer, start, end });
      again ||= start < end;
    }
  }
  return parts.map((part) => weave(part.leaves, part.layers));
}

/** The paragraph that `offset` lies in, or in front of. */
function paragraphAt(ends: readonly Span[], offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const tags = { emphasis: 'em', strong: 'strong', code: 'code' } as const;
const damage = { class: 'damaged', title: 'as copied; could not be read' };

function flatten(text: Text, from: number, leaves: Leaf[], layers: Mark[], breaks: Span[]): number {
  let at = from;
  for (const piece of text) {
    const start = at;
    if ('children' in piece) {
      at = flatten(piece.children, start, leaves, layers, breaks);
      layers.push({ start, end: at, tag: tags[piece.type] });
    } else if (piece.type === 'break') {
      at += 2;
      breaks.push({ start, end: at });
    } else if (piece.type === 'math') {
      at += piece.plain.length;
      leaves.push({ start, end: at, value: piece.plain, whole: renderFormula(piece.tex, piece.display) });
    } else {
      at += piece.value.length;
      leaves.push({ start, end: at, value: piece.value });
      if (piece.type === 'damaged') layers.push({ start, end: at, tag: 'span', attributes: damage });
    }
  }
  return at;
}

/** The formula that `offset` lies inside of; `formulas` are in order. */
function formulaAround(formulas: readonly Leaf[], offset: number): Leaf | undefined {
  let low = 0;
  let high = formulas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((formulas[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const formula = formulas[low];
  return formula !== undefined && formula.start < offset ? formula : undefined;
}

/** Walks the leaves with a stack of open elements; what must close while it still runs is opened again. */
function weave(leaves: readonly Leaf[], layers: readonly Mark[]): string {
  const starting = layers.toSorted((left, right) => left.start - right.start || right.end - left.end);
  const ends = layers.map(({ end }) => end).toSorted((left, right) => left - right);
  const open: Mark[] = [];
  let started = 0;
  let ended = 0;
  let html = '';
  const begin = (layer: Mark, again: boolean): void => {
    html += openTag(again ? withoutId(layer) : layer);
    open.push(layer);
  };
  const turn = (at: number): void => {
    const again: Mark[] = [];
    let ending = 0;
    while ((ends[ended] ?? Infinity) <= at) {
      ended++;
      ending++;
    }
    while (ending > 0) {
      const top = open.pop();
      if (top === undefined) break;
      html += `</${top.tag}>`;
      if (top.end <= at) ending--;
      else again.push(top);
    }
    for (const layer of again.toReversed()) begin(layer, true);
    for (; (starting[started]?.start ?? Infinity) <= at; started++) {
      const layer = starting[started];
      if (layer !== undefined) begin(layer, false);
    }
  };
  for (const { start, end, whole, value } of leaves) {
    for (let at = start; at < end;) {
      turn(at);
      const edge = Math.min(end, starting[started]?.start ?? end, ends[ended] ?? end);
      html += whole ?? escapeHtml(keepUnits(value.slice(at - start, edge - start)));
      at = whole === undefined ? edge : end;
    }
  }
  turn(leaves.at(-1)?.end ?? 0);
  return html;
}

function openTag({ tag, attributes = {} }: Mark): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${tag}${written.join('')}>`;
}

/** An id stands once in a page: an element opened again goes without. */
function withoutId({ attributes = {}, ...mark }: Mark): Mark {
  const { id: _, ...kept } = attributes;
  return { ...mark, attributes: kept };
}
