import { join } from 'node:path';
import { normalizePath } from 'vite';
import { expect, test } from 'vitest';
import { isOwn } from '../../src/integrations/isOwn.ts';

const PACKAGE = normalizePath(join(import.meta.dirname, '..', '..'));

test.each<[importer: string | undefined, is: boolean]>([
  [`${PACKAGE}/src/pages/index.astro`, true],
  [`${PACKAGE}/src/components/Head.astro?astro&type=script&index=0&lang.ts`, true],
  [`${PACKAGE}/node_modules/another/index.js`, false],
  [`${PACKAGE}-of-another/src/a.ts`, false],
  ['/home/lab/site/src/pages/index.astro', false],
  ['\0virtual:a', false],
  [undefined, false],
])('the module %j is one of this package: %s', (importer, is) => {
  expect(isOwn(importer)).toBe(is);
});
