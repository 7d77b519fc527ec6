/** What is said again and again, in prose, names, lists, listings, TeX, Markdown, MDX, YAML, JSON and BibTeX. */
const pieces = [
  ...'a1 \n.,-:([{<>"`$\\*#&|=@/é中ا',
  'a ',
  'A ',
  'Ab ',
  '1 ',
  'a. ',
  'a, ',
  'A. ',
  'a-',
  'http://a.b/',
  'https://a.b/c) ',
  '10.1000/a ',
  'arXiv:2101.00001 ',
  'and others, ',
  'et al., ',
  'We propose Foo (FO) ',
  'improves it by 5% ',
  '\\a{',
  '{/*}',
  '{// }\n',
  '\\frac ',
  '\\left(',
  '\\name\u00a0 ',
  '``',
  'x^{',
  '1sim ',
  '*_',
  '**a',
  '[a](',
  '![',
  '<b>',
  '<!--',
  '&amp',
  '> ',
  '- ',
  '1. ',
  '| a ',
  '"a" ',
  '"a" b,',
  '# a\n',
  'a\n===\n',
  '---\n',
  'a: b\n',
  '- a\n',
  '- &a *a\n',
  '{"title":"a"}\n',
  '{"a":',
  '[1,',
  '@a{b, c = ',
  'N9',
  '$x$ ',
  'Title\n\nWords of it.\n\n',
  'TY  - JOUR\nTI  - a\n',
  'PMID- 1\nTI  - a\n',
  'PT J\nTI a\n   b\n',
  '%0 a\n%T b\n\n',
  'Title: a\nAbstract: b\n\n',
  '\\\\\narXiv:2101.00001\nTitle: a\n',
  '1. A. 2024;1:2.\n\nPMID: 1\n\n',
];

const nested = [
  ['(', ')'],
  ['{', '}'],
  ['[', ']'],
  ['<b>', '</b>'],
  ['{"a":', '}'],
  ['\\a{', '}'],
  ['$', '$'],
  ['*a ', '*'],
  ['[', '](a)'],
  ['<b>{', '}</b>'],
  ['> ', ''],
] as const;

export interface Repeated {
  what: string;
  make: (size: number) => string;
}

/** Ways to make a text of about so many characters: something again and again between two words, or nested. */
export const texts: readonly Repeated[] = [
  ...pieces.map((piece) => ({
    what: JSON.stringify(piece),
    make: (size: number) => piece.repeat(Math.ceil(size / piece.length)),
  })),
  ...[' ', '.', ')', '中'].map((piece) => ({
    what: `${JSON.stringify(piece)} between words`,
    make: (size: number) => `Word${piece.repeat(size)}word`,
  })),
  ...nested.map(([open, close]) => ({
    what: `${open}…${close}`,
    make: (size: number) => {
      const depth = Math.ceil(size / (open.length + close.length));
      return `${open.repeat(depth)}a${close.repeat(depth)}`;
    },
  })),
];
