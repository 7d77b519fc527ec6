import { finding } from '../../findings/finding.ts';
import { countLines } from '../countLines.ts';
import { recordOfFields } from '../fields.ts';
import type { Reading } from '../format.ts';
import { linesOf } from '../lines.ts';
import { noteUnread, type Unread } from '../unreadFields.ts';
import { fieldsOf } from './facts.ts';
import type { PapersFound } from './papersIn.ts';

/** Adds the papers that stand in one text to the reading, and accounts for its lines from `from` on. */
export function addPapers(
  file: string,
  text: string,
  { papers, doubtful }: PapersFound,
  reading: Reading,
  unread: Map<string, Unread>,
): Reading {
  const kinds = new Map<number, 'record' | 'lost'>();
  const mark = (blocks: PapersFound['papers'][number]['blocks'], kind: 'record' | 'lost') => {
    for (const { line, endLine } of blocks) for (let at = line; at <= endLine; at += 1) kinds.set(at, kind);
  };
  const asides: { line: number; text: string }[] = [];
  for (const { title, facts, blocks } of papers) {
    const place = { file, line: blocks[0]?.line ?? 1 };
    const { record, findings } = recordOfFields(
      { title, ...fieldsOf(facts) },
      { place, notation: 'markdown', start: title },
    );
    reading.findings.push(...findings);
    if (record) reading.records.push(record);
    else reading.rejected += 1;
    mark(blocks, record ? 'record' : 'lost');
    for (const { name, line } of facts.unread) noteUnread(unread, name, line);
    asides.push(...facts.aside);
  }
  for (const { title, blocks } of doubtful) {
    reading.findings.push(finding('markdown-doubtful', { file, line: blocks[0]?.line ?? 1 }, { title }));
    reading.rejected += 1;
    mark(blocks, 'lost');
  }
  for (const { line, text: start } of asides)
    reading.findings.push(finding('markdown-aside', { file, line }, { start, length: '1 line' }));
  for (const { number, text: own } of linesOf(text)) {
    if (own === '' || kinds.has(number)) continue;
    reading.furniture.push({ line: number, text: own.slice(0, 200), what: 'beside the papers' });
  }
  return { ...reading, lines: countLines(text, (line) => kinds.get(line) ?? 'furniture') };
}
