import type { Line } from '../lines.ts';
import { type Entries, GrowingEntries } from '../tagged/growingEntries.ts';
import { withoutHeadings } from '../tagged/withoutHeadings.ts';
import { headOf } from './headOf.ts';
import { type Label, labelOf } from './labelOf.ts';

/**
 * The entries of labelled lines. One begins where the label that begins all of them stands again, or, where titles have
 * no label, with the lines above a label that the entry has already.
 */
export function labelledEntries(lines: readonly Line[]): Entries {
  const found = new GrowingEntries();
  const labels = labelsOf(lines);
  const begins = beginsOf(labels);
  let pending: Line[][] = [];
  for (const block of blocksOf(lines)) {
    const at = block.findIndex(({ number }) => labels.has(number));
    if (begins === undefined) {
      if (at < 0) {
        pending.push(block);
        continue;
      }
      const isNext = block.some(({ number }) => isAgain(found, labels.get(number)));
      const head = at > 0 ? block.slice(0, at) : [];
      if (found.last?.tag !== 'abstract') head.unshift(...pending.splice(0).flat());
      else if (at === 0) head.unshift(...(pending.pop() ?? []));
      if (!found.entry || isNext) {
        for (const paragraph of pending) readParagraph(paragraph, found);
        found.close();
        readHead(head, found, abstractBelow(lines, labels, block));
      } else for (const paragraph of [...pending, head]) readParagraph(paragraph, found);
      pending = [];
      readLines(block.slice(at), found, labels, begins);
    } else if (at === 0) readLines(block, found, labels, begins);
    else {
      readParagraph(at < 0 ? block : block.slice(0, at), found);
      if (at > 0) readLines(block.slice(at), found, labels, begins);
    }
  }
  for (const paragraph of pending) readParagraph(paragraph, found);
  for (const entry of found.entries) found.outside.push(...withoutHeadings(entry, lines, 1));
  found.outside.sort((a, b) => a.number - b.number);
  return found;
}

/** The labels by the numbers of their lines. One that no field is called by counts where it stands in most entries. */
function labelsOf(lines: readonly Line[]): Map<number, Label> {
  const all = lines.flatMap((line) => {
    const label = labelOf(line.text);
    return label ? [[line.number, label] as const] : [];
  });
  const counts = new Map<string, number>();
  for (const [, { tag }] of all) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const most = Math.max(...['title', 'abstract', 'authors'].map((tag) => counts.get(tag) ?? 0));
  const isLabel = ({ tag, isKnown }: Label): boolean => {
    const count = counts.get(tag) ?? 0;
    return isKnown || (most > 1 ? count > 1 && count * 2 >= most : count === 1 && isNamed.test(tag));
  };
  return new Map(all.filter(([, label]) => isLabel(label)));
}

/** "Code Of Ethics", "TL;DR", "Submission Number": a few words with capitals, as no sentence begins. */
const isNamed = /^(?:\p{Lu}[^\s]*|(?:of|and|the|for)(?= ))(?: (?:\p{Lu}[^\s]*|of|and|the|for|&)){0,4}$/u;

/** The label that begins each entry: the first that is as frequent as titles are. Undefined where titles have none. */
function beginsOf(labels: ReadonlyMap<number, Label>): string | undefined {
  const tags = [...labels.values()].map(({ tag }) => tag);
  const count = (tag: string) => tags.filter((other) => other === tag).length;
  const titles = count('title');
  if (titles === 0 || titles * 2 < count('abstract')) return undefined;
  const first = tags.slice(0, tags.indexOf('title')).slice(0, 20);
  return first.find((tag) => count(tag) === titles) ?? 'title';
}

function isAgain({ entry, last }: GrowingEntries, label: Label | undefined): boolean {
  return label !== undefined && entry !== undefined && entry.values.has(label.tag) && last?.tag !== label.tag;
}

/** Lines from a label on. */
function readLines(
  lines: readonly Line[],
  found: GrowingEntries,
  labels: ReadonlyMap<number, Label>,
  begins: string | undefined,
): void {
  for (const line of lines) {
    const label = labels.get(line.number);
    if (isRule.test(line.text)) {
      found.frame.push(line);
      if (begins !== undefined) found.close();
    } else if (label) {
      const isTitle = label.tag === 'title' && found.entry?.values.has('title');
      if (begins !== undefined && (isTitle || (label.tag === begins && isAgain(found, label)))) found.close();
      found.add(label.tag, line, label.value);
    } else if (/^#{1,6} /.test(line.text)) found.outside.push(line);
    else if (found.last && !short.has(found.last.tag)) found.goOn(line);
    else found.outside.push(line);
  }
}

/** Lines without a label below a blank line: a further paragraph of the abstract, or nothing of the paper. */
function readParagraph(lines: readonly Line[], found: GrowingEntries): void {
  let isBegun = found.last?.lines.every(({ text }) => text === '') ?? false;
  for (const line of lines) {
    if (isRule.test(line.text)) {
      found.frame.push(line);
      found.close();
      isBegun = false;
    } else if (isBegun) found.goOn(line);
    else if (found.last?.tag === 'abstract') {
      found.add('abstract', line, line.text);
      isBegun = true;
    } else found.outside.push(line);
  }
}

/** The lines above the first label, where titles have none. */
function readHead(lines: readonly Line[], found: GrowingEntries, abstract: string): void {
  const { before, title, authors, others } = headOf(lines, abstract);
  const [first, ...more] = title;
  if (!first) return;
  found.outside.push(...before);
  found.add('title', first, first.text.replace(/^(?:#{1,6}|[-*•]|\d{1,4}[.)]) +/, ''));
  for (const line of more) found.goOn(line);
  if (authors) found.add('authors', authors, authors.text);
  for (const line of others) found.add('lines below titles', line, line.text);
}

/** The beginning of the next abstract. */
function abstractBelow(
  lines: readonly Line[],
  labels: ReadonlyMap<number, Label>,
  [above]: readonly Line[],
): string {
  const start = above?.number ?? 0;
  for (let number = start; number < start + 200; number += 1) {
    const label = labels.get(number);
    if (label?.tag === 'abstract')
      return (
        label.value ||
        lines
          .slice(number, number + 6)
          .map(({ text }) => text)
          .join(' ')
      );
  }
  return '';
}

const isRule = /^(?:[-=_*~#]\s?){3,}$/;

/** Labels whose value fills one line. */
const short = new Set(
  'doi arxiv pmid year date volume number pages url pdf code project data key'.split(' '),
);

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.text === '') isOpen = false;
    else if (isOpen) blocks.at(-1)?.push(line);
    else {
      blocks.push([line]);
      isOpen = true;
    }
  }
  return blocks;
}
