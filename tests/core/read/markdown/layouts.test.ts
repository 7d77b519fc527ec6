import { describe, expect, it } from 'vitest';
import { readSource } from '#core/read/readSource.ts';
import type { SourceRecord } from '#core/record.ts';
import { type Layout, layouts, type Truth, truths } from './layouts.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What of a paper is not read as it stands. */
function wrongIn(record: SourceRecord | undefined, truth: Truth, says: Layout['says']): string[] {
  if (!record) return ['paper'];
  const isRight: Record<keyof Truth, boolean> = {
    title: record.title === truth.title,
    authors: record.authors.map(({ name }) => name).join() === truth.authors.join(),
    venue: record.venue?.startsWith(truth.venue) === true,
    year: String(record.year) === truth.year || record.date?.startsWith(truth.year) === true,
    arxiv: record.arxiv === truth.arxiv,
    code: record.links.some(({ url, kind }) => url === truth.code && kind === 'code'),
    abstract: plain(record.abstract) === truth.abstract,
  };
  const invented = says.includes('abstract') || record.abstract === '' ? [] : ['abstract'];
  return [...says.filter((field) => !isRight[field]), ...invented];
}

/** How a layout fails; undefined where all its papers are read, and nothing else is. */
function failing({ name, write, says }: Layout): string | undefined {
  const { records } = readSource('papers/a.md', write(truths));
  const wrong = new Set(truths.flatMap((truth, at) => wrongIn(records[at], truth, says)));
  if (records.length !== truths.length) wrong.add(`${records.length} papers`);
  return wrong.size === 0 ? undefined : `${name}: ${[...wrong].join(', ')}`;
}

/** Each way to write a part of a paper comes in a fifth of its layouts with each other way; all of them take a minute. */
const OF_ALL = 5;

describe('lists of papers in many layouts', () => {
  it.each([
    ['heading'],
    ['ruled heading'],
    ['bold line'],
    ['item'],
    ['parted item'],
    ['numbered item'],
    ['table'],
  ])('are read whole where each paper is a %s', (kind) => {
    const all = layouts.filter(({ name }) => name.startsWith(`${kind}:`));
    const own = all.length < 50 ? all : all.filter((_layout, at) => at % OF_ALL === 0);
    expect(own.length).toBeGreaterThan(5);
    expect(own.map(failing).filter((failure) => failure !== undefined)).toEqual([]);
  });
});
