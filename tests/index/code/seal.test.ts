import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from '../../../src/index/code/seal.ts';

const bytes = fc.uint8Array({ maxLength: 60 });

test('what was sealed under a path comes back whole', () => {
  fc.assert(
    fc.property(fc.string(), bytes, (path, content) => {
      expect(unseal(path, seal(path, content))).toEqual(new Uint8Array(content));
    }),
  );
});

test('anything but that, under that path, is nothing', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      bytes,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (path, other, content, at, change) => {
        const sealed = seal(path, content);
        if (other !== path) expect(unseal(other, sealed)).toBeUndefined();
        expect(unseal(path, sealed.slice(0, at % sealed.length))).toBeUndefined();
        const spoiled = sealed.map((byte, place) => (place === at % sealed.length ? byte ^ change : byte));
        expect(unseal(path, spoiled)).toBeUndefined();
      },
    ),
  );
});
