import { expect, test } from 'vitest';
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
