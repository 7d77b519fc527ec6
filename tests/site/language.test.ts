import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/interface/languages/en.ts';
import { valuesOf } from '../../src/interface/sayingProgram.ts';
import type { Sayings } from '../../src/interface/sayings.ts';
import { ar } from '../../src/interface/languages/ar.ts';
import { arabicBuild, fewBuild } from './builds.ts';
import { readPages } from './pages.ts';

/** What the few papers and their shelf say themselves, in the language that its settings name. */
const ofShelf = new Set([
  'A Few Papers',
  'Orchards Remember the Rain',
  'How Glaciers Sing: A Study of Slow Sounds',
  'כינורות למכונות סבלניות',
  'OrchardNet',
  'Ada Example',
  'Ben Sample',
  'יעל כהן',
]);

const ofInterface = new Set(plain(en).filter((words) => !ofShelf.has(words)));

const said = readPages(fewBuild).flatMap(({ file, html }) =>
  textsOf(parse(html), { file, lang: '', dir: '', text: '' }),
);

describe('a shelf in another language than the interface', () => {
  test('has pages in the language of the interface, and written as that is', () => {
    const tags = readPages(fewBuild).map(
      ({ elements }) => elements.find(({ name }) => name === 'html')?.attributes,
    );
    expect(tags.filter((tag) => tag?.['lang'] !== 'en' || tag['dir'] !== 'ltr')).toEqual([]);
  });

  test('says its own words in its language, in the direction of their script', () => {
    const own = said.filter(({ text }) => ofShelf.has(text));
    expect(new Set(own.map(({ text }) => text))).toEqual(ofShelf);
    expect(own.filter(({ lang, dir }) => lang !== 'nl' || dir !== 'auto')).toEqual([]);
  });

  test('leaves the words of the interface in theirs', () => {
    const others = said.filter(({ text }) => ofInterface.has(text));
    expect(new Set(others.map(({ text }) => text)).size).toBeGreaterThan(80);
    expect(others.filter(({ lang }) => lang !== 'en')).toEqual([]);
  });
});

describe('a shelf in Arabic', () => {
  const pages = readPages(arabicBuild);

  test('has no claims, which are read in English alone, so its head leads to no numbers; their page says so', () => {
    const heads = pages.flatMap(({ html }) => html.match(/<header[^]*?<\/header>/)?.[0] ?? []);
    expect(heads).toHaveLength(pages.length);
    expect(heads.filter((head) => head.includes('/numbers/'))).toEqual([]);
    expect(pages.find(({ path }) => path === '/numbers/')?.html).toContain(ar.numbers.noClaims);
  });

  test('is Arabic as a whole, and read from the right', () => {
    const tags = pages.map(({ elements }) => elements.find(({ name }) => name === 'html')?.attributes);
    expect(tags.length).toBeGreaterThan(30);
    expect(tags.filter((tag) => tag?.['lang'] !== 'ar' || tag['dir'] !== 'rtl')).toEqual([]);
  });

  test('says nothing in English', () => {
    const same = new Set(plain(ar));
    const english = new Set(plain(en).filter((words) => !same.has(words) && /\p{L}{3}/u.test(words)));
    const texts = pages.flatMap(({ file, html }) =>
      textsOf(parse(html), { file, lang: '', dir: '', text: '' }),
    );
    expect(texts.filter(({ text }) => english.has(text))).toEqual([]);
  });

  test('has its help for readers in Arabic', () => {
    const help = pages.find(({ file }) => file === 'docs/index.html');
    const texts = textsOf(parse(help?.html ?? ''), { file: '', lang: '', dir: '', text: '' });
    const words = texts.map(({ text }) => text).filter((text) => /\p{L}{3} \p{L}{3}/u.test(text));
    expect(words.length).toBeGreaterThan(20);
    // But for what is asked of it in English, and says so.
    expect(texts.filter(({ text, lang }) => /[a-z]{3} [a-z]{3}/.test(text) && lang !== 'en')).toEqual([]);
  });

  test('finds topics, neighbours and authors by words, not by what Arabic joins them with', () => {
    const shown = (path: string): string => pages.find(({ file }) => file === path)?.html ?? '';
    const headings = [...shown('topics/index.html').matchAll(/<h2[^>]*>\s*(?:<a[^>]*>)?\s*([^<]+?)\s*</g)];
    expect(headings.map(([, heading]) => heading)).toContain('مياه الري');
    const reasons = pages.flatMap(({ html }) =>
      [...html.matchAll(/<(?:p|span) class="why"[^>]*>([^<]+)</g)].flatMap(([, words = '']) =>
        words.split(/[,،]/).map((word) => word.trim()),
      ),
    );
    expect(reasons.length).toBeGreaterThan(20);
    expect(reasons.filter((word) => ['في', 'أن', 'من', 'على', 'إلى', 'عن', 'التي'].includes(word))).toEqual(
      [],
    );
    const letters = [...shown('authors/index.html').matchAll(/id="letter-(\w+)"/g)].map(([, slug]) => slug);
    // Not all under the letter of the article.
    expect(letters.length).toBeGreaterThan(5);
  });
});

interface Text {
  file: string;
  text: string;
  lang: string;
  dir: string;
}

/** Texts that a reader sees, each with the language and direction it stands in. Pictures know no direction. */
function textsOf(node: DefaultTreeAdapterTypes.Node, around: Text): Text[] {
  if (node.nodeName === '#text' && 'value' in node) {
    const { file, lang, dir } = around;
    return [{ file, lang, dir, text: node.value.replaceAll(/\s+/g, ' ').trim() }];
  }
  if (!('childNodes' in node) || /^(head|script|style|pre|code|noscript)$/.test(node.nodeName)) return [];
  const attributes = new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
  const inside = {
    ...around,
    lang: attributes.get('lang') ?? around.lang,
    dir: node.nodeName === 'svg' ? 'auto' : (attributes.get('dir') ?? around.dir),
  };
  return node.childNodes.flatMap((child) => textsOf(child, inside));
}

/** The sayings that are the same whatever they are said of. */
function plain(saying: string | Sayings): string[] {
  if (typeof saying !== 'string') return Object.values(saying).flatMap(plain);
  return valuesOf(saying).length === 0 ? [saying] : [];
}
