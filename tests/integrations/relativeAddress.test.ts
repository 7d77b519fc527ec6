import { expect, test } from 'vitest';
import { planCopy } from '../../src/integrations/portable/copyPlan.ts';
import { relativeAddress } from '../../src/integrations/portable/relativeAddress.ts';

const plan = planCopy(['index.html', 'papers/a/index.html', 'papers/a.bib', '50%off/index.html'], new Set());
const context = { base: '/repo/', site: 'https://shelf.example/repo/', plan };
const from = 'papers/a/index.html';

test.each([
  ['/repo/', '../../index.html'],
  ['/repo/papers/a.bib', '../../assets/export.html?file=papers/a.bib'],
  ['https://other.example/50%off/', 'https://other.example/50%off/'],
  ['/50%off/', '/50%off/'],
  ['/repo/50%off/', '../../50%25off/index.html'],
  ['/repo/50%25off/', '../../50%25off/index.html'],
  ['/repo/70%off/?q=%', 'https://shelf.example/repo/70%off/?q=%'],
  ['#100%', '#100%'],
])('%s on a page two folders down stands as %s in the copy', (address, there) => {
  expect(relativeAddress(address, from, context)?.address).toBe(there);
});

test('what the copy does not have leads nowhere when the public site is unknown', () => {
  expect(relativeAddress('/repo/70%off/', from, { ...context, site: undefined })).toBeUndefined();
});
