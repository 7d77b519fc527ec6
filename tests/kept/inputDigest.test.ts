import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputDigest } from '../../src/kept/inputDigest.ts';

const long = 'a'.repeat(100);

test.each([
  [1, '1'],
  [null, undefined],
  [undefined, 'undefined'],
  [{ a: undefined }, {}],
  [[], {}],
  [[['a', 1]], new Map([['a', 1]])],
  [['a'], new Set(['a'])],
  [{ a: 'x', b: 'y' }, { a: 'x","b":"y' }],
  [{ a: { b: long }, c: 1 }, { a: { b: long, c: 1 } }],
  [long, `${long} `],
  [0, -0],
  [['a,b'], ['a', 'b']],
])('%o and %o have different digests', (one, other) => {
  expect(inputDigest(one)).not.toBe(inputDigest(other));
});

test('two values have one digest when they hold the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect(inputDigest(one) === inputDigest(other)).toBe(isSame || Object.is(one, other));
      expect(inputDigest(structuredClone(one))).toBe(inputDigest(one));
    }),
  );
});

test('what is no plain data has none', () => {
  expect(() => inputDigest({ a: [() => 1] })).toThrow('A function has no digest');
  expect(() => inputDigest([new URL('https://a.example')])).toThrow('A URL has no digest');
  expect(inputDigest(Object.assign(Object.create(null), { a: 1 }))).toBe(inputDigest({ a: 1 }));
});
