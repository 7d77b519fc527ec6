import { describe, expect, it, test } from 'vitest';
import { readSource } from '#core/read/readSource.ts';
import { opensFrontMatter, splitFrontMatter } from '#core/yaml/frontMatter.ts';
import { lineBreaks } from '#core/words/lineBreak.ts';

const title = 'Deep\u00AD learning\u200B of\u2060 کتاب‌ها\uFEFF and \u{1F469}\u200D\u{1F4BB}';
const abstract =
  'We learn re\u00ADpre\u00ADsentations\u200B of many kinds, and they are useful for many tasks.';
const author = 'Ada\u200B Love\u00ADlace';
const json = JSON.stringify({ title, abstract, authors: [author], keywords: ['graph\u00ADs'] });
const escaped = json.replaceAll(
  /[^\x20-\x7e]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);

describe('Signs that only steer line breaks are gone, and joiners stay, in every format', () => {
  it.each([
    ['a line of JSON', 'a.jsonl', json],
    ['an array', 'a.json', `[\n${json}\n]`],
    ['escapes', 'a.json', `[${escaped}]`],
    [
      'Markdown',
      'a.md',
      `---\ntitle: "${title}"\nauthors: ["${author}"]\nkeywords: ["graph\u00ADs"]\n---\n\n${abstract}\n`,
    ],
    [
      'escapes of YAML',
      'a.md',
      `---\ntitle: "Deep\\u00AD learning\\u200B of\\u2060 کتاب‌ها and \u{1F469}\\u200D\u{1F4BB}"\nauthors: ["Ada\\u200B Lovelace"]\nkeywords: [graphs]\n---\n\n${abstract}\n`,
    ],
  ])('%s', (_, file, text) => {
    expect(readSource(file, text).records).toMatchObject([
      {
        title: 'Deep learning of کتاب‌ها and \u{1F469}\u200D\u{1F4BB}',
        abstract: 'We learn representations of many kinds, and they are useful for many tasks.',
        authors: [{ name: 'Ada Lovelace' }],
        keywords: ['graphs'],
      },
    ]);
  });
});

describe('Front matter', () => {
  const blank = '\r\n'.repeat(2000);

  test('is looked for behind any number of blank lines in no time', () => {
    expect(opensFrontMatter(`${blank}word`)).toBe(false);
    expect(opensFrontMatter(`${blank}---\r\n`)).toBe(true);
  });

  test('tells its lines whatever ends them', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(splitFrontMatter(`---${end}a: b${end}---${end}text`)).toMatchObject({
        dataLine: 2,
        bodyLine: 4,
        body: 'text',
      });
    expect(lineBreaks('a\r\nb\rc\n\r\n\n')).toBe(5);
  });
});
