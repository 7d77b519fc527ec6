import { expect, test } from 'vitest';
import { standAfter } from '../../../src/client/offline/standAfter.ts';
import type { Stand, WorkerSays } from '../../../src/client/offline/standAfter.ts';

const whole = (version: string): WorkerSays => ({ version, complete: true, outdated: false });
const part = (version: string): WorkerSays => ({ version, complete: false, outdated: false });
const full: WorkerSays = { trouble: 'full' };

test.each<[string, WorkerSays[], Stand]>([
  ['is kept whole', [whole('a')], { kept: { version: 'a', complete: true } }],
  ['could not be kept', [full], { trouble: 'full' }],
  [
    'could not be kept, and says so again',
    [full, part('a')],
    { kept: { version: 'a', complete: false }, trouble: 'full' },
  ],
  [
    'was kept at the second attempt',
    [full, part('a'), whole('a')],
    { kept: { version: 'a', complete: true } },
  ],
  [
    'is kept, and its next version could not be',
    [whole('a'), full],
    { kept: { version: 'a', complete: true }, trouble: 'full' },
  ],
  [
    'is kept, though its next version was told of first',
    [full, whole('a')],
    { kept: { version: 'a', complete: true }, trouble: 'full' },
  ],
  [
    'is kept, and asked again after its next version could not be',
    [whole('a'), full, whole('a')],
    { kept: { version: 'a', complete: true }, trouble: 'full' },
  ],
  [
    'is kept in its next version at last',
    [whole('a'), full, whole('b')],
    { kept: { version: 'b', complete: true } },
  ],
])('a shelf that %s', (_, told, stand) => {
  expect(told.reduce(standAfter, {})).toEqual(stand);
});
