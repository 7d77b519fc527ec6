import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { rootBuild } from './builds.ts';
import { type Page, readPages } from './pages.ts';

/** What the seed's copying left behind, and how it looks where it was not repaired. */
const damages: readonly { damage: string; pattern: RegExp; example: string; sound: string }[] = [
  { damage: 'a TeX command', pattern: /\\[a-zA-Z]+/, example: '\\textbf{even', sound: 'w/o' },
  { damage: 'an escape', pattern: /\\[%"'`^~&#_$]/, example: '16.59\\%', sound: '16.59%' },
  { damage: 'a lost times sign', pattern: /\dtimes\b/, example: '3.79times', sound: '3.5 times faster' },
  { damage: 'a lost tilde', pattern: /\bsim ?\d|\dsim\b/, example: '2.36sim 8.02', sound: 'sim-to-real' },
  { damage: 'a lone group', pattern: /\{[A-Za-z]+\}/, example: 'R^3 {times} S^2', sound: '{1, 2}' },
  { damage: 'TeX quotes', pattern: /``|''/, example: "``differentiable''", sound: "the model's" },
  { damage: 'a fraction come apart', pattern: /frac\{/, example: 'O(nfrac{L{mu}}', sound: 'fraction' },
  {
    damage: 'spelled-out Greek with an index',
    pattern: /\b(?:chi|mu|lambda|epsilon)[_^]/,
    example: 'O(n chi_1',
    sound: 'chi-squared',
  },
  {
    damage: 'furniture of the listing',
    pattern: /Get trending papers in your email|Subscribe/,
    example: 'Subscribe',
    sound: 'subscription',
  },
];

describe('the patterns themselves', () => {
  test.each(damages)('see $damage', ({ pattern, example, sound }) => {
    expect(example).toMatch(pattern);
    expect(sound).not.toMatch(pattern);
  });
});

describe('no reader sees', () => {
  // But the page of the guide that shows what damage looks like.
  const pages = readPages(rootBuild).filter(({ file }) => file !== 'docs/pasted-pages/index.html');
  const texts = pages.map((page) => ({ file: page.file, text: visibleText(page) }));

  test.each(damages)('$damage', ({ pattern }) => {
    const seen = texts.flatMap(({ file, text }) => {
      const match = pattern.exec(text);
      return match === null
        ? []
        : [`${file}: …${text.slice(Math.max(0, match.index - 30), match.index + 30)}…`];
    });
    expect(seen).toEqual([]);
  });

  test('an empty page', () => {
    expect(texts.filter(({ text }) => text.trim().length < 40).map(({ file }) => file)).toEqual([]);
  });
});

/**
 * What a page shows before anything is asked for. Left out: the critical edition, whose purpose is to show the damage;
 * citations and other verbatim text, where TeX is meant, and in the guide what is written as code; the TeX that a
 * formula carries along to be copied.
 */
function visibleText({ file, html }: Page): string {
  const hidden = new Set(['script', 'style', 'template', 'annotation', 'pre', 'head']);
  if (file.startsWith('docs/')) hidden.add('code');
  const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node && node.nodeName === '#text') return node.value;
    if (!('childNodes' in node)) return '';
    if ('tagName' in node) {
      if (hidden.has(node.tagName)) return '';
      if (node.attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes('edition')))
        return '';
    }
    return node.childNodes.map(textOf).join('');
  };
  return textOf(parse(html));
}
