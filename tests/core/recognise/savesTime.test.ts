import { expect, test } from 'vitest';
import { savesTime } from '#core/recognise/savesTime.ts';

test.each([
  ['reduces serving latency by ', '', true],
  ['', ' lower inference time', true],
  ['cuts the runtime by ', ' on average', true],
  ['a ', ' reduction in wall-clock time', true],
  ['reduces memory by ', ' at the same time', false],
  ['saves ', ' of the energy', false],
])('"%s…%s" saves time: %s', (before, after, saves) => {
  expect(savesTime({ before, after })).toBe(saves);
});
