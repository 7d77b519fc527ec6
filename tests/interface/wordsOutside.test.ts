import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { wordsOutside } from './wordsOutside.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

test('no sentence of the interface stands outside the catalogue', () => {
  // The guide is written in English alone.
  const files = globSync('{pages,layouts,components,client,core/show}/**/*.{astro,ts}', { cwd: src }).filter(
    (file) => !/^(?:pages\/docs|components\/guide|client\/guide)\//.test(file),
  );
  // Else nothing was looked through at all.
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    wordsOutside(file, readFileSync(join(src, file), 'utf8')).map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});

test('numbers, dates and lists are worded by src/interface alone, which knows the language', () => {
  const files = globSync('{pages,layouts,components,client,core/show}/**/*.{astro,ts}', { cwd: src });
  const others = files.filter((file) =>
    /\bIntl\.|\.toLocale\w+\(/.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(others).toEqual([]);
});

describe('the check itself', () => {
  test.each([
    ['a.astro', '<p>Nothing here.</p>', 'Nothing here.'],
    ['a.astro', '<p>{count} papers</p>', 'papers'],
    ['a.astro', '<nav aria-label="Main" />', 'Main'],
    ['a.astro', '<input placeholder="a word or two" />', 'a word or two'],
    ['a.astro', '---\nconst title = "Report";\n---\n<h1>{title}</h1>', 'Report'],
    ['a.astro', '<p>{count === 1 ? "one" : `${count} of these`}</p>', 'of these'],
    ['a.ts', "say('Nothing was found.');", 'Nothing was found.'],
    ['a.ts', "make('p', { class: 'small faint' }, 'Loading …');", 'Loading …'],
    ['a.ts', 'const said = `${rest} could not be loaded`;', 'could not be loaded'],
    ['a.ts', "part(page, '.a').addEventListener('click', () => say('Try again'));", 'Try again'],
  ])('finds words in %s: %s', (file, text, words) => {
    expect(wordsOutside(file, text)).toEqual([words]);
  });

  test.each([
    ['a.astro', '<p class={`small ${kind} faint`}>{words.nothing} · {2}</p>'],
    ['a.astro', '<script>\n  import "./a b.ts";\n</script>\n<style>\n  p { color: red; }\n</style>'],
    ['a.ts', "import { a } from './Some words.ts';"],
    ['a.ts', "document.querySelector('main article')?.closest('details summary');"],
    ['a.ts', "throw new Error('The page lacks its list.');"],
    ['a.ts', "make('p', { class: 'small faint', role: 'status' }, words.nothing);"],
  ])('finds none in %s: %s', (file, text) => {
    expect(wordsOutside(file, text)).toEqual([]);
  });
});
