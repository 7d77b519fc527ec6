import { expect, test } from 'vitest';
import { inTurn } from '../../scripts/test.mjs';

interface Check {
  name: string;
  after?: string;
  astro?: boolean;
}

/** What was begun (`+a`) and ended (`-a`), in order; the check that began first ends first. */
async function story(checks: readonly Check[]): Promise<string> {
  const told: string[] = [];
  const open: (() => void)[] = [];
  await inTurn(checks, async ({ name }) => {
    told.push(`+${name}`);
    const ended = new Promise<void>((resolve) => open.push(resolve));
    // Once nothing more can begin.
    setImmediate(() => open.shift()?.());
    await ended;
    told.push(`-${name}`);
  });
  return told.join(' ');
}

test.each<[string, Check[], string]>([
  ['runs two at a time', [{ name: 'a' }, { name: 'b' }, { name: 'c' }], '+a +b -a +c -b -c'],
  [
    'lets a check wait for all those it needs, and others go before it',
    [{ name: 'a' }, { name: 'a' }, { name: 'b', after: 'a' }, { name: 'c' }],
    '+a +a -a +c -a +b -c -b',
  ],
  [
    'never runs two that write to the same folder',
    [{ name: 'a', astro: true }, { name: 'b', astro: true }, { name: 'c' }],
    '+a +c -a +b -c -b',
  ],
  ['asks for nothing that was not chosen', [{ name: 'b', after: 'a' }], '+b -b'],
])('the suite %s', async (_, checks, told) => {
  expect(await story(checks)).toBe(told);
});

test('the suite ends when a check throws, and says why', async () => {
  await expect(inTurn([{ name: 'a' }, { name: 'b' }], () => Promise.reject(new Error('no')))).rejects.toThrow(
    'no',
  );
});
