import type { Span } from '../paper.ts';
import data from './data/partLabels.json' with { type: 'json' };
import { everyMatch } from '../words/everyMatch.ts';

const nouns = new Set(data.nouns.split(' '));
const between = new Set([...nouns, ...data.between.split(' ')]);
const shape = /(\p{Lu}[\p{L}\d ,/&()'’-]{2,79}?)\s?([:.])(?=\s+\S|<|&lt;)/uy;
const firstWord = /\p{Lu}\p{L}*/uy;
const beginning = /^(?:\s|<[^<>]{1,200}>|&lt;(?:(?!&[lg]t;)[^]){1,200}&gt;)*/;
const sentenceEnd = /(?:[.!?)\]”"’%;]\s+|\n\s{0,50}|>\s*|&gt;\s*)(?=\p{Lu})/gu;
const most = 40;

/**
 * The labels of a structured abstract, "BACKGROUND: … Materials and methods: …", with their colons; empty for a text that is
 * none. It begins with one and has another where a sentence begins; with full stops, as in astronomy ("Context. … Aims. …
 * Methods. …"), there are three.
 */
export function findPartLabels(source: string): Span[] {
  const start = /^[\s<&]/.test(source) ? (beginning.exec(source)?.[0].length ?? 0) : 0;
  const first = partLabelAt(source, start);
  if (first === undefined) return [];
  const labels = [first];
  for (const match of everyMatch(sentenceEnd, source)) {
    const at = match.index + match[0].length;
    const label = at < first.end ? undefined : partLabelAt(source, at);
    if (label !== undefined && label.start >= (labels.at(-1)?.end ?? 0)) labels.push(label);
    if (labels.length > most) return [];
  }
  const needed = source[first.end - 1] === '.' ? 3 : 2;
  return labels.length >= needed ? labels : [];
}

/** The label of a part that begins at `at`, with its colon: in capitals with one noun that heads parts, else of nothing but such. */
export function partLabelAt(source: string, at: number): Span | undefined {
  firstWord.lastIndex = at;
  const [first] = firstWord.exec(source) ?? [];
  if (first === undefined || !(between.has(first.toLowerCase()) || first === first.toUpperCase()))
    return undefined;
  shape.lastIndex = at;
  const [whole, label = '', sign] = shape.exec(source) ?? [];
  if (whole === undefined || !isPartLabel(label)) return undefined;
  if (sign === '.' && !/^\p{Lu}\p{Ll}+$/u.test(label)) return undefined;
  return { start: at, end: at + whole.length };
}

/** Whether a heading is one of those that structured abstracts have. */
export function isPartLabel(heading: string): boolean {
  const words = heading.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length > 10 || !words.some((word) => nouns.has(word))) return false;
  return heading === heading.toUpperCase() || words.every((word) => between.has(word));
}
