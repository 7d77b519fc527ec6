import { expect, it } from 'vitest';
import { byFile } from '#core/findings/byFile.ts';
import { finding } from '#core/findings/finding.ts';

it('findings stand file by file, down the lines of each, and those of one line as they came', () => {
  const at = (file: string, line: number, title: string) =>
    finding('abstract-missing', { file, line }, { title });
  const told = [at('b', 5, 'A'), at('a', 2, 'B'), at('b', 1, 'C'), at('a', 2, 'D'), at('b', 3, 'E')];
  expect(byFile(told).map(({ place, message }) => [place.file, place.line, message])).toEqual(
    [told[2], told[4], told[0], told[1], told[3]].map((each) => [
      each?.place.file,
      each?.place.line,
      each?.message,
    ]),
  );
});
