import { arxivSchemes } from '../../ids/arxiv.ts';
import type { Line } from '../lines.ts';
import { nameList } from '../listing/nameList.ts';
import { type Entries, GrowingEntries, type Value } from '../tagged/growingEntries.ts';
import type { Tagged } from '../tagged/taggedEntries.ts';
import { withoutHeadings } from '../tagged/withoutHeadings.ts';
import { partBelowTitle } from './partBelowTitle.ts';

/**
 * The entries of arXiv's texts. One begins at its id or at its title, whichever the text has first. In mail and .abs
 * files lines of two backslashes stand around the abstract; on pages it follows behind a blank line, or its label.
 */
export function arxivEntries(lines: readonly Line[]): Entries {
  const found = new GrowingEntries();
  const isFenced = lines.some(({ text }) => isFence(text));
  const title = lines.findIndex(({ text }) => labelled(text)?.tag === 'title');
  const isTitleFirst = title < lines.findIndex(({ text }) => isAnchor(text));
  const margin = lines[title]?.indent ?? 0;
  let part: Part = 'outside';
  let isAfterBlank = false;
  for (const line of lines) {
    if (line.text === '') isAfterBlank = true;
    else {
      const isSetIn = line.indent > margin + 1;
      part = readLine(line, found, { part, isFenced, isTitleFirst, isAfterBlank, isSetIn });
      isAfterBlank = false;
    }
  }
  for (const entry of found.entries) {
    partBelowTitle(entry);
    if (!isFenced) found.outside.push(...withoutHeadings(entry, lines));
  }
  found.outside.sort((a, b) => a.number - b.number);
  return found;
}

type Part = 'outside' | 'head' | 'abstract';

interface Where {
  part: Part;
  /** Whether the text marks abstracts by lines of two backslashes. */
  isFenced: boolean;
  /** Whether titles stand above the ids. */
  isTitleFirst: boolean;
  isAfterBlank: boolean;
  /** Whether it stands farther in than titles do: in mail it goes on with the line above, or begins a paragraph. */
  isSetIn: boolean;
}

/** Gives a line to the entry it belongs to; returns in which part of it the next one stands. */
function readLine(line: Line, found: GrowingEntries, where: Where): Part {
  const { part, isFenced } = where;
  const { text } = line;
  if (isFence(text)) return readFence(line, found, part);
  if (/^(?:[-=_*~]{10,}|%%(?:--%%)+)$/.test(text)) {
    found.frame.push(line);
    found.close();
    return 'outside';
  }
  if (isAnchor(text)) {
    if (!where.isTitleFirst || found.entry?.values.has('id')) found.close();
    found.add('id', line, text);
    return 'head';
  }
  const label = isFenced && part === 'abstract' ? undefined : labelled(text);
  if (label && (found.entry || label.tag === 'title' || part === 'head')) {
    if (label.tag === 'title' && found.entry?.values.has('title')) found.close();
    found.add(label.tag, line, label.value);
    return label.tag === 'abstract' ? 'abstract' : 'head';
  }
  return readBare(line, found, where);
}

/** The first fence of an entry stands above its head, the next above its abstract, and the last, mostly with its address, below. */
function readFence(line: Line, found: GrowingEntries, part: Part): Part {
  if (found.entry && line.text.length > 2) {
    found.add('address', line, line.text);
    found.close();
    return 'outside';
  }
  if (part === 'head' && found.entry?.values.has('title')) {
    [found.entry.end, found.last] = [line.number, undefined];
    return 'abstract';
  }
  found.frame.push(line);
  found.close();
  return 'head';
}

/** A line without a label. */
function readBare(line: Line, found: GrowingEntries, { part, isFenced, isAfterBlank, isSetIn }: Where): Part {
  const { entry, last } = found;
  if (!entry) found.outside.push(line);
  else if (part === 'abstract') {
    if (last && !isAfterBlank && !(isFenced && isSetIn)) found.goOn(line);
    else found.add('abstract', line, line.text);
  } else if (!last || last.tag === 'id') found.add('note', line, line.text);
  else if (isOverSubjects(last)) {
    found.add('abstract', line, line.text);
    return 'abstract';
  } else if (isFenced || isSetIn || last.lines.every(({ text }) => text === '')) found.goOn(line);
  // Below the facts of a page that has shown its abstract stands what is of the page.
  else if (isAfterBlank && entry.values.has('abstract')) found.outside.push(line);
  else if (isAfterBlank && entry.values.has('title') && !(last.tag === 'title' && nameList(line.text))) {
    found.add('abstract', line, line.text);
    return 'abstract';
  } else if (last.tag === 'title') found.add('below', line, line.text);
  else if (last.tag !== 'authors' || /(?:,|\band)$/.test(last.lines.at(-1)?.text ?? '')) found.goOn(line);
  else found.outside.push(line);
  return part;
}

/** Subjects stand last, "Machine Learning (cs.LG)"; what is below them on a page is the abstract, with or without a blank line. */
function isOverSubjects({ tag, lines }: Value): boolean {
  return tag === 'categories' && /\([\w.-]+\)$/.test(lines.at(-1)?.text ?? '');
}

function isFence(text: string): boolean {
  return text.startsWith('\\\\') && /^\\\\(?:\s*\(.*)?$/.test(text);
}

const id = `(?:${arxivSchemes.modern}|${arxivSchemes.old})`;
const anchor = new RegExp(
  String.raw`^(?:\[\d+\]\s*)?(?:arxiv|paper)(?: ?\(\*[\w-]+\*\))?: ?${id}(?:\s*\([^()]*\)|\s*\[[^[\]]*\])*$`,
  'i',
);

/** Whether a line is no more than the id of a paper: "[1] arXiv:2401.00001 [pdf, html, other]". */
export function isAnchor(text: string): boolean {
  return text.length < 200 && anchor.test(text);
}

/** The labels of arXiv, and the tags they give. */
const labels: Readonly<Record<string, string>> = {
  title: 'title',
  author: 'authors',
  authors: 'authors',
  abstract: 'abstract',
  categories: 'categories',
  subjects: 'categories',
  'subj-class': 'Subj-class',
  date: 'date',
  doi: 'doi',
  'related doi': 'doi',
  'journal-ref': 'journal',
  'journal reference': 'journal',
  'cite as': 'cited',
  from: 'From',
  comments: 'Comments',
  'report-no': 'Report-no',
  'report number': 'Report-no',
  'msc-class': 'MSC-class',
  'msc classes': 'MSC-class',
  'acm-class': 'ACM-class',
  'acm classes': 'ACM-class',
  license: 'License',
  proxy: 'Proxy',
};

function labelled(text: string): Tagged | undefined {
  const [, label = '', value = ''] =
    /^([A-Za-z][A-Za-z -]{1,20}?)(?: ?\([^()]{0,20}\))? ?: ?(.*)$/.exec(text) ?? [];
  const tag = labels[label.toLowerCase()];
  return tag === undefined ? undefined : { tag, value };
}
