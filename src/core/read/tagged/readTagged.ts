import type { Reading } from '../format.ts';
import { linesOf } from '../lines.ts';
import { type FieldRow, paragraphs, tagsOf } from './entryFields.ts';
import { readEntries } from './readEntries.ts';
import { type Grammar, taggedEntries } from './taggedEntries.ts';

/** A way to write papers as lines with tags: how lines and entries part, and what the tags hold. */
export interface Dialect extends Omit<Grammar, 'short' | 'paragraphs'> {
  rows: readonly FieldRow[];
}

/** Reads all entries of a text in a dialect. */
export function readTagged(file: string, text: string, format: string, dialect: Dialect): Reading {
  const { rows } = dialect;
  const tags = (of: readonly FieldRow[]) => new Set(of.flatMap((row) => tagsOf(row.tags)));
  const grammar: Grammar = {
    ...dialect,
    short: tags(rows.filter(({ short }) => short)),
    paragraphs: tags(rows.filter(({ value }) => value === paragraphs)),
  };
  return readEntries(file, text, format, taggedEntries(linesOf(text), grammar), rows);
}
