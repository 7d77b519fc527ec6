import { describe, expect, it } from 'vitest';
import { namesBeside } from '#core/read/listing/namesBeside.ts';

describe('names beside other facts of a line', () => {
  it.each([
    ['2021 / Иванова Е.С., Петров А.Н.', ['Иванова Е.С.', 'Петров А.Н.']],
    ['09:00\tAda Berger and Tom Roe', ['Ada Berger', 'Tom Roe']],
    ['Ada Berger, Tom Roe 2014', ['Ada Berger', 'Tom Roe']],
    ['2023·4 Citations·Ada Berger, Tom Roe', ['Ada Berger', 'Tom Roe']],
    ['Contributors: Ada Berger', ['Ada Berger']],
    ['[期刊论文] 王建国 李晓梅-《计算机应用研究》2022年3期', ['王建国', '李晓梅']],
    ['Ada Roe, University of Samples; Tom Fox, EXCO, Norway', ['Ada Roe', 'Tom Fox']],
  ])('%s', (line, names) => expect(namesBeside(line)?.names).toEqual(names));

  it.each(['Formal Finance 4 (2), 11-21, 2016', 'Session Chair: Ada Berger, Tom Roe', '在线阅读 下载 引用'])(
    'are none in "%s"',
    (line) => expect(namesBeside(line)).toBeUndefined(),
  );
});
