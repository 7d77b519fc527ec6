import { describe, expect, it } from 'vitest';
import { nameList, nameListExamples } from '#core/read/listing/nameList.ts';

describe('a line of names', () => {
  it.each(nameListExamples.marked)('is told by the way it is written: %s', (line) => {
    expect(nameList(line)?.marked).toBe(true);
  });

  it.each(nameListExamples.plain)('could be nothing but names: %s', (line) => {
    expect(nameList(line)?.marked).toBe(false);
  });

  it.each(nameListExamples.not)('is not: %s', (line) => {
    expect(nameList(line)).toBeUndefined();
  });

  it.each([
    ['Jane Doe and John Roe', 2],
    ['Doe, Jane; Roe, John; Wei, Li', 3],
    ['Jane Doe1,2, John Roe2, Li Wei1', 3],
    ['Z Li, S Arora - arXiv preprint arXiv:2401.10001, 2024 - arxiv.org', 2],
  ])('counts the names of %j', (line, count) => {
    expect(nameList(line)?.count).toBe(count);
  });
});
