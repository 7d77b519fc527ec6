import { isWebAddress } from '../../ids/webAddress.ts';
import { plain } from '../heldText.ts';
import { citedNames, excerptOf, kindOf, oneWord, people, unmarked } from './frontValues.ts';

/** A key of front matter whose value is to be read before it is what the table of all names takes (`factNames.ts`). */
export interface FrontRow {
  /** The name that `recordOfFields` knows. Of several rows of one field the first that gives a value counts. */
  field: string;
  /** Keys as `plainName` has them. */
  keys: string;
  /** Makes the value; undefined when it says nothing of a paper. */
  value: (held: unknown) => unknown;
  /** The key says more than this. */
  stays?: true;
  example: [yaml: string, value: unknown];
}

/** What front matter of papers holds otherwise than other sources: academicpages, HugoBlox, Quarto, JOSS, Obsidian. */
export const frontRows: readonly FrontRow[] = [
  {
    field: 'authors',
    keys: 'authors author creators creator',
    value: people,
    example: ['author:\n- name: {given: Ada, family: Berger}', [{ given: 'Ada', family: 'Berger' }]],
  },
  {
    field: 'authors',
    keys: 'citation recommendedcitation',
    value: citedNames,
    stays: true,
    example: [
      'citation: \'Berger, A., & Lindqvist, T. (2024). "Gates." ExConf.\'',
      'Berger, A., & Lindqvist, T.',
    ],
  },
  {
    field: 'excerpt',
    keys: 'excerpt summary tldr description',
    value: excerptOf,
    example: ['excerpt: We gate messages.', 'We gate messages.'],
  },
  { field: 'journal', keys: 'journal', value: unmarked, example: ['journal: "*Gates*"', 'Gates'] },
  {
    field: 'venue',
    keys: 'venue publication publicationshort',
    value: unmarked,
    example: ['publication: In *ExConf*', 'ExConf'],
  },
  {
    field: 'type',
    keys: 'publicationtypes category',
    value: kindOf,
    example: ['publication_types: ["1"]', 'conference'],
  },
  { field: 'citekey', keys: 'citekey', value: oneWord, example: ['citekey: "@berger2024"', 'berger2024'] },
  {
    field: 'url',
    keys: 'urlpreprint preprint',
    value: plain,
    example: ['url_preprint: https://a.org/b', 'https://a.org/b'],
  },
  {
    field: 'forumurl',
    keys: 'openreview',
    value(held) {
      const id = plain(held) ?? '';
      return id === '' || isWebAddress(id) ? held : `https://openreview.net/forum?id=${id}`;
    },
    example: ['openreview: Abc1', 'https://openreview.net/forum?id=Abc1'],
  },
  {
    field: 'code',
    keys: 'software',
    value: plain,
    example: ['software: https://a.org/b', 'https://a.org/b'],
  },
  {
    field: 'slides',
    keys: 'urlsource supp blog',
    value: plain,
    example: ['supp: https://a.org/b.pdf', 'https://a.org/b.pdf'],
  },
];

/** Keys that say how a page looks and where it stands, and nothing of the paper. */
export const ofThePage: ReadonlySet<string> = new Set(
  `layout permalink collection featured image header headerimage cover thumbnail draft weight toc math mathjax comments
  cssclass cssclasses aliases publishdate lastmod lastmodified updated slug sharing share projects hidden show nav navorder
  authorprofile redirectfrom sitemap bibliography affiliations format editor execute csl selected abbr badges gallery
  teaser preview img listing documentclass editoptions output outputs copyright rights reading status readstatus rating
  created modified cased archive subtitle`.split(/\s+/),
);
