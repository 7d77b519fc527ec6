import { expect, test } from 'vitest';
import { finding } from '#core/findings/finding.ts';
import { findingLine } from '#core/findings/findingLine.ts';

test.each([
  '\u001b[31mred',
  'a\u0000b',
  'a\u0007',
  '\u009b2J',
  'one\ntwo',
  'one\u2028two',
  '\u202eabc\u202c',
  '\u2066a\u2069',
])('a finding about %j is one line that no terminal obeys', (value) => {
  const told = findingLine(finding('page-id', { file: value, line: 1 }, { id: value }));
  expect(told).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
});

test('a finding quotes no more than anybody reads', () => {
  expect(finding('page-id', { file: 'a', line: 1 }, { id: 'x'.repeat(200) }).message).toContain(
    `"${'x'.repeat(79)}…"`,
  );
});
