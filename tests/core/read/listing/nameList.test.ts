import { describe, expect, it } from 'vitest';
import { nameList } from '#core/read/listing/nameList.ts';

/** Lines that are but names, and how pages write them. `marked` and `plain` are read as names, `not` never. */
const examples = {
  marked: [
    'J. Doe, J. Roe',
    'Doe, Jane; Roe, John',
    'Doe, J., & Roe, J.',
    'Jane Doe1, John Roe2, Li Wei1',
    'Jane Doe¹*, John Roe²†',
    'Jane Doe^1, John Roe^{1,2}',
    'Xiaoyu Wang 0001, Wenwen Dou',
    '*Jane Doe, John Roe, Li Wei*',
    'Jane Doe, John Roe +3 authors',
    'Jane Doe, John Roe, and 4 others',
    'Jane Doe et al.',
    'Jane Doe, +2 authors, John Roe',
    'Jane Doe ,',
    'By Jane Doe and John Roe',
    'Z Li, S Arora - arXiv preprint arXiv:2401.10001, 2024 - arxiv.org',
    'L. van den Berg, P. O’Neil',
    'Ali Yılmaz (Example University), T. Øster',
    'Authors: Jane Doe',
  ],
  plain: [
    'Jane Doe and John Roe',
    'Jane Doe, John Roe',
    'Jane Doe · John Roe · Li Wei',
    'Jane Doe | John Roe | Li Wei | Ana de la Cruz',
    'von Neumann Jan, Ludwig van Beethoven, Jean-Luc Le Roux',
    'Jane Doe',
    '张伟、李娜、王芳',
  ],
  not: [
    'Alice and Bob',
    'Tokens, Trees and Graphs',
    'Language Models, Small Data, and the Long Tail of Everything We Know',
    'Read, Write, and Execute: Agents in the Shell',
    'Just Ask Them!',
    'On Graphs',
    'Gestaltlines',
    'k-means revisited',
    'LSTM, GRU and RNN',
    '大規模言語モデル',
  ],
} as const;

describe('a line of names', () => {
  it.each(examples.marked)('is told by the way it is written: %s', (line) => {
    expect(nameList(line)?.marked).toBe(true);
  });

  it.each(examples.plain)('could be nothing but names: %s', (line) => {
    expect(nameList(line)?.marked).toBe(false);
  });

  it.each(examples.not)('is not: %s', (line) => {
    expect(nameList(line)).toBeUndefined();
  });

  it.each([
    ['Jane Doe and John Roe', 2],
    ['Doe, Jane; Roe, John; Wei, Li', 3],
    ['Jane Doe1,2, John Roe2, Li Wei1', 3],
    ['Z Li, S Arora - arXiv preprint arXiv:2401.10001, 2024 - arxiv.org', 2],
  ])('counts the names of %j', (line, count) => {
    expect(nameList(line)?.names.length).toBe(count);
  });
});
