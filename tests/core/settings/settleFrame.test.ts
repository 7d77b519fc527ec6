import { expect, test } from 'vitest';
import { places } from '#core/places.ts';
import { unlinked } from '#core/settings/settleFrame.ts';
import { en } from '../../../src/interface/languages/en.ts';
import { shelfOf } from '../shelfOf.ts';

const papers = [{ title: 'Trees', abstract: 'We climb.' }];
const about = '---\ntitle: About us\n---\nWords.\n';

/** What stands around the pages of a shelf, and what is told of it. */
function framed(yaml: string, files: readonly string[] = []) {
  const { frame, findings } = shelfOf(
    { 'papers/a.jsonl': papers, 'pages/about.md': about, 'shelf.yaml': yaml },
    new Set(files),
  );
  const told = findings.filter(({ place }) => /^(?:shelf|style|public)/.test(place.file));
  return {
    frame,
    told: told.map(({ code, place, message, hint }) => `${String(place.line)} ${code} ${message}: ${hint}`),
  };
}

test('a shelf that says nothing has nothing around its pages', () => {
  expect(framed('')).toEqual({ frame: {}, told: [] });
});

test('the navigation names pages, own pages and own links in the order given', () => {
  const { frame, told } = framed(
    'navigation: [map, about, papers, {label: Code, url: https://a.org/b}, {label: Talks, url: /talks.pdf}]\n',
    ['public/talks.pdf'],
  );
  expect(told).toEqual([]);
  expect(frame.navigation).toEqual([
    { place: 'map' },
    { page: 'about', label: 'About us', url: 'about/' },
    { place: 'papers' },
    { label: 'Code', url: 'https://a.org/b' },
    { label: 'Talks', url: 'talks.pdf' },
  ]);
});

test.each([
  'feed.xml',
  'papers.bib',
  'papers.json',
  'papers/trees/',
  'papers/by/title/',
  'papers/trees.bib',
  'demo/',
  'numbers/?kind=gain',
  'about/#we',
])('a link to what the site has is none to tell of: %s', (url) => {
  const files = ['public/demo/index.html'];
  expect(framed(`navigation: [{label: A, url: '${url}'}]\nfooter: '[a](${url})'\n`, files).told).toEqual([]);
});

test.each([
  ['papers/tree/', ''],
  ['topics/woods/', ''],
  ['feed.xml', 'extras: {feeds: off}\n'],
  ['papers.bib', 'extras: {exports: off}\n'],
  ['map/', 'extras: {map: off}\n'],
  ['docs/', 'extras: {docs: off}\n'],
])('a link to what this site has not is told: %s, %j', (url, more) => {
  const { told } = framed(`${more}footer: [{label: A, url: '${url}'}]\n`);
  expect(told.join()).toContain('settings-link');
});

test('a logo that the site has an own file of that name for is not taken for it', () => {
  const { frame, told } = framed('logo: favicon.svg\n', ['public/favicon.svg']);
  expect(frame.logo).toBeUndefined();
  expect(told.join()).toContain('settings-logo');
});

test('the interface has a name for each kind of page that the navigation may name', () => {
  const named = places.map(({ path }) => path).filter((path) => !unlinked.has(path) && path !== 'docs');
  expect(named.filter((path) => !Object.hasOwn(en.frame.places, path))).toEqual([]);
});

test.each<[yaml: string, told: string]>([
  [
    'navigation:\n  - papers\n  - pappers\n',
    '3 settings-navigation navigation: "pappers" leads nowhere: there is no such page: did you mean papers? the pages are papers',
  ],
  ['navigation: [years]\n', '1 settings-navigation navigation: "years" leads nowhere'],
  [
    'navigation: [map]\nextras: {map: off}\n',
    '1 settings-navigation navigation: "map" leads nowhere: this site does without it (extras: map: off)',
  ],
  [
    'navigation: [{label: A, url: abuot/}]\n',
    '1 settings-link a link of shelf.yaml leads to abuot/, which this site does not have: did you mean about?',
  ],
  ['footer:\n  - {label: A, url: a.pdf}\n', '2 settings-link a link of shelf.yaml leads to a.pdf'],
  ['footer: "![a](b.png)"\n', '1 settings-footer the footer is more than a line of text with links'],
  ['footer: "- a list"\n', '1 settings-footer the footer is more than a line of text with links'],
  [
    'footer: "[a](javascript:b)"\n',
    '1 settings-footer the footer leads to javascript:b, where no link may or can',
  ],
  ['footer: "a <b onclick=x>"\n', '1 settings-footer the footer is more than a line of text with links'],
  [
    'logo: lgoo.svg\n',
    '1 settings-logo the logo lgoo.svg is not in the folder public: did you mean logo.svg?',
  ],
])('%j is told', (yaml, told) => {
  const read = framed(yaml, ['public/logo.svg']);
  expect(read.told.map((each) => each.slice(0, told.length))).toEqual([told]);
});

test('a footer is a line of marked words and links', () => {
  expect(
    framed('footer: "Kept by **our** [*lab*](https://a.org), `x`; [topics](/topics/)"\n').frame.footer,
  ).toEqual({
    line: [
      { text: 'Kept by ' },
      { text: 'our', as: 'strong' },
      { text: ' ' },
      { text: 'lab', as: 'em', url: 'https://a.org' },
      { text: ', ' },
      { text: 'x', as: 'code' },
      { text: '; ' },
      { text: 'topics', url: '/topics/' },
    ],
  });
});

test('what of the folder public would stand where the site has its own is told, and all else is published', () => {
  const { publicFiles, findings } = shelfOf(
    { 'papers/a.jsonl': papers, 'pages/about.md': about },
    new Set([
      'papers/a.jsonl',
      'public/a.pdf',
      'public/slides/b.pdf',
      'public/papers/c.pdf',
      'public/About/d',
      'public/SW.js',
      'public/map.html',
    ]),
  );
  expect(publicFiles).toEqual(['a.pdf', 'slides/b.pdf']);
  expect(findings.filter(({ code }) => code === 'public-taken').map(({ place }) => place.file)).toEqual([
    'public/papers/c.pdf',
    'public/About/d',
    'public/SW.js',
    'public/map.html',
  ]);
});
