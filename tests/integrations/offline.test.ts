import { expect, test } from 'vitest';
import { offline } from '../../src/integrations/offline.ts';

test.each(['on', 'off'])('reading offline can be %s', (wish) => {
  expect(offline(wish).name).toBe('papershelf-offline');
});

test.each(['true', '', 'ON', '1'])('refuses "%s" instead of taking it for off', (wish) => {
  expect(() => offline(wish)).toThrow(`PAPERSHELF_OFFLINE is "${wish}". It can be on or off.`);
});
