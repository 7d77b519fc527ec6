import { expect, test } from 'vitest';
import { called } from '../../scripts/called.mjs';

test.each<[command: string, words: string, asPackage: string, inCheckout: string]>([
  ['build', '', 'npx papershelf build', 'npm run build'],
  ['build', '--part 1/2', 'npx papershelf build --part 1/2', 'npm run build -- --part 1/2'],
])('"%s %s" is called as "%s", and in a checkout as "%s"', (command, words, asPackage, inCheckout) => {
  expect(called(command, words, true)).toBe(asPackage);
  expect(called(command, words, false)).toBe(inCheckout);
});
