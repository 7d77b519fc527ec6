import { describe, expect, test } from 'vitest';
import { slowest } from './patternProbes.ts';
import { runProbes } from './runProbes.ts';

describe('every pattern of the sources', async () => {
  const { probed, slow } = await runProbes('patternProbes.ts');

  test('takes no longer than in proportion to the text', () => {
    expect(slow).toEqual([]);
  });

  test('is found, written down or put together', () => {
    expect(probed.length).toBeGreaterThan(500);
  });
});

describe('the probe itself', () => {
  test.each([
    ['two ways to take a blank', /^(?:a?[ \t]*|\s)*b/],
    ['a repeated thing that repeats', /(?:a+)+$/],
    ['two neighbours that take the same', /^\s*a\s*:?\s*b/],
    ['an end that is looked for from everywhere', /\s+$/],
    ['a middle that is looked for from everywhere', /a.*b/],
    ['what stands behind a beginning', /^<[a-z]+(?:\s*\w+\s*)*>/],
    ['what is looked for backwards', /(?<=\(.*)x/],
  ])('knows %s', async (_, pattern) => {
    expect(await slowest(pattern)).toBeDefined();
  });

  test.each([
    ['an end that is looked for once', /(?<!\s)\s+$/],
    ['words', /\b[\w'-]+\b/g],
    ['a text in quotation marks', /"[^"]*"/g],
  ])('lets pass %s', async (_, pattern) => {
    expect(await slowest(pattern)).toBeUndefined();
  });
});
