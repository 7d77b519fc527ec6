import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeShelf } from '#core/shelf.ts';
import type { Recall } from '#core/makePapers.ts';
import { recalled, remember, saveRecalled } from '../../src/kept/recalled.ts';
import { generatedPapers } from '../core/generatedShelf.ts';
import { contentOf, type Files } from '../core/shelfOf.ts';

const file = (): string => join(mkdtempSync(join(tmpdir(), 'recalled-')), 'texts');

/** What a build makes while it remembers, and of how many inputs it had to. */
function madeBy<Value>(path: string, program: string, work: (recall: Recall) => Value) {
  let made = 0;
  remember(path, program);
  const value = work((input, make) => recalled(input, () => ((made += 1), make())));
  saveRecalled();
  return { value, made };
}

describe('what was made of the same input', () => {
  const input = { text: 'a' };
  const work = (recall: Recall) => recall(input, () => ({ deep: new Map([['list', [undefined, 1]]]) }));

  test('is made once, and as it was the next time', () => {
    const path = file();
    const { value, made } = madeBy(path, 'one', work);
    expect(made).toBe(1);
    expect(madeBy(path, 'one', work)).toEqual({ value, made: 0 });
  });

  test('is made anew by another program, and where nobody said to remember', () => {
    const path = file();
    madeBy(path, 'one', work);
    expect(madeBy(path, 'other', work).made).toBe(1);
    expect(recalled(input, () => ({ now: true }))).toEqual({ now: true });
  });
});

test('a shelf of remembered texts is the same, wherever they stand by now and whatever is said beside them', () => {
  const path = file();
  const papers = generatedPapers(20);
  const shelf = (files: Files) => madeBy(path, 'one', (recall) => makeShelf(contentOf(files), false, recall));
  expect(shelf({ 'papers/a.jsonl': papers }).made).toBe(20);
  const [first, second, ...others] = papers;
  if (first === undefined || second === undefined) throw new Error('No paper was generated.');
  const changed: Files = {
    'papers/a.jsonl': ['', { ...second, abstract: `${second.abstract} It is twice as fast.` }, '', ...others],
    'papers/b.jsonl': [first],
    'corrections/a.yaml': `- paper: ${JSON.stringify(others[0]?.title)}\n  year: 1999\n`,
    'topics/a.md': '---\ntitle: Of all\nphrases: [of the]\n---\n',
  };
  const { value, made } = shelf(changed);
  expect(made).toBe(2);
  expect(value).toEqual(makeShelf(contentOf(changed)));
});
