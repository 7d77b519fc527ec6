import type { Text } from '../paper.ts';
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

interface Layer {
  start: number;
  end: number;
  tag: string;
  attributes: Record<string, string>;
}

/**
 * The text as HTML: everything escaped, formulas as MathML, no inline style, no script.
 * Marks may nest and overlap with each other and with emphasis; elements are closed and opened again where they would cross.
 * A mark that covers part of a formula covers all of it.
 */
export function renderHtml(text: Text, marks: readonly Mark[] = []): string {
  const leaves: Leaf[] = [];
  const layers: Layer[] = [];
  const length = flatten(text, 0, leaves, layers);
  for (const mark of marks) {
    if (mark.end <= mark.start) continue;
    const start = outwards(leaves, Math.max(0, mark.start), 'start');
    const end = outwards(leaves, Math.min(length, mark.end), 'end');
    if (end > start) layers.push({ start, end, tag: mark.tag, attributes: mark.attributes ?? {} });
  }
  if (layers.length === 0) return leaves.map((leaf) => leaf.whole ?? escapeHtml(leaf.value)).join('');
  return weave(leaves, layers);
}

const tags = { emphasis: 'em', strong: 'strong', code: 'code' } as const;
const damage = { class: 'damaged', title: 'as copied; could not be read' };

function flatten(text: Text, from: number, leaves: Leaf[], layers: Layer[]): number {
  let at = from;
  for (const piece of text) {
    const start = at;
    if ('children' in piece) {
      at = flatten(piece.children, start, leaves, layers);
      layers.push({ start, end: at, tag: tags[piece.type], attributes: {} });
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

function outwards(leaves: readonly Leaf[], offset: number, side: 'start' | 'end'): number {
  const formula = leaves.find((leaf) => leaf.whole !== undefined && leaf.start < offset && offset < leaf.end);
  return formula?.[side] ?? offset;
}

/** Walks the leaves with a stack of open elements; what must close while it still runs is opened again. */
function weave(leaves: readonly Leaf[], layers: readonly Layer[]): string {
  const ordered = layers.toSorted((left, right) => left.start - right.start || right.end - left.end);
  const cuts = [...new Set(ordered.flatMap((layer) => [layer.start, layer.end]))].toSorted(
    (left, right) => left - right,
  );
  const opened = new Set<Layer>();
  let open: Layer[] = [];
  let html = '';
  const turn = (wanted: Layer[]): void => {
    let shared = 0;
    while (shared < open.length && open[shared] === wanted[shared]) shared++;
    for (const layer of open.slice(shared).toReversed()) html += `</${layer.tag}>`;
    for (const layer of wanted.slice(shared)) {
      html += openTag(layer, opened.has(layer));
      opened.add(layer);
    }
    open = wanted;
  };
  for (const leaf of leaves) {
    const inside = leaf.whole === undefined ? cuts.filter((cut) => cut > leaf.start && cut < leaf.end) : [];
    const edges = [leaf.start, ...inside, leaf.end];
    for (let index = 0; index + 1 < edges.length; index++) {
      const start = edges[index] ?? leaf.start;
      const end = edges[index + 1] ?? leaf.end;
      turn(ordered.filter((layer) => layer.start <= start && end <= layer.end));
      html += leaf.whole ?? escapeHtml(leaf.value.slice(start - leaf.start, end - leaf.start));
    }
  }
  turn([]);
  return html;
}

/** An id stands once in a page: an element opened again goes without. */
function openTag(layer: Layer, again: boolean): string {
  const attributes = Object.entries(layer.attributes).filter(([name]) => !again || name !== 'id');
  return `<${layer.tag}${attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain characters as HTML, safe in content and in quoted attributes. */
export function escapeHtml(plain: string): string {
  return plain.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
