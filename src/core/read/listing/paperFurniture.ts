import type { FurnitureRule } from './furnitureRule.ts';

const weekday = '(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)[a-z]*\\.?';
// Two to four words, each with a capital or but an initial: "John Q. Smith", "Ludwig van Beethoven".
const person =
  "\\p{Lu}[\\p{L}.'’-]{0,20}(?: (?:van|von|de|der|den|da|di|del|la|le|al|el|bin|ibn|ten|ter)){0,2}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}";

/** What pages say of each paper beside its title and abstract: who wrote it, where, and where it is found. */
export const paperFurniture: readonly FurnitureRule[] = [
  {
    what: 'authors',
    mayBeTitle: true,
    pattern: `(?:[Aa]uthors?: ?.{2,140}|${person}(?:, (?:and )?${person}| (?:and|&) ${person}){2,}(?:,? et al\\.?|,? ?(?:…|\\.\\.\\.|\\+ ?\\d+.{0,12}))?)`,
    examples: [
      'Jane Doe, John Q. Smith, Wei Zhang',
      'Authors: Jane Doe',
      'Ada Lovelace, Alan Turing and Grace Hopper',
    ],
    not: [
      'Language Models, Small Data, and the Long Tail of Everything We Know',
      'Read, Write, and Execute: Agents in the Shell',
    ],
  },
  {
    what: 'affiliation',
    mayBeTitle: true,
    pattern:
      '(?:\\p{Lu}[\\p{L}&.-]* ){1,5}(?:University|Institute|Laborator(?:y|ies)|Labs?|Inc\\.?|Ltd\\.?|College)(?: of [\\p{L} ]{3,40}|, [\\p{L} ]{2,30})?|(?:University|Institute|Academy|College) of [\\p{L}, ]{3,50}',
    examples: [
      'Carnegie Mellon University',
      'University of California, Berkeley',
      'Massachusetts Institute of Technology',
    ],
    not: ['Learning from the University: Simulated Students', 'Institute of Memory: Retrieval at Scale'],
  },
  {
    what: 'address',
    pattern:
      'https?://\\S+|www\\.\\S+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|ai|co|edu)(?:/\\S*)?|[\\w.+-]+@[\\w-]+\\.[\\w.]+|(?:\\[\\d+\\] ?)?arxiv: ?\\S+(?: \\((?:cross-list|replaced)[^)]*\\))?(?: \\[[\\w., -]+\\])?|doi: ?10\\.\\S+',
    examples: [
      'https://arxiv.org/abs/2106.15845',
      'example.com',
      'arXiv:2106.15845 [cs.LG]',
      '[3] arXiv:2401.00001 [pdf, other]',
    ],
    not: ['arXiv: A Retrospective'],
  },
  {
    what: 'label',
    pattern: `(?:comments?|journal[- ]ref(?:erence)?|report[- ]no|(?:msc|acm)[- ]class(?:es)?|cite as|key ?words?(?: and phrases)?|index terms) ?[:—–].{1,150}|subjects?: .{0,120}\\([a-z-]+(?:\\.[a-z-]+)?\\).{0,40}|categories: [a-z-]+[.-][a-z-]{2,}(?: .{0,120})?|date(?: \\(.{1,40}\\))?: (?:${weekday},? )?\\d.{1,60}|abstract ?[:.—–]`,
    examples: [
      'Subjects: Machine Learning (cs.LG); Artificial Intelligence (cs.AI)',
      'Comments: 12 pages, 5 figures',
      'Categories: cs.LG cs.AI',
      'Journal-ref: Nature 521 (2015) 436',
      'Date: Mon, 1 Jan 2024 00:00:00 GMT',
      'Keywords: graphs, tensors',
      'Index Terms—Speech, attention',
      'Abstract:',
    ],
    not: [
      'Comments on a Theorem of Gödel',
      'Categories: A Functorial View of Learning',
      'Subjects: Who Speaks in Fiction?',
      'Keywords Are All You Need',
    ],
  },
  {
    what: 'address',
    pattern: '\\\\{1,4} ?\\( ?https?://\\S+ ?,? ?\\d+ ?kb ?\\)|\\(? ?https?://\\S+ ?,? ?\\d+ ?kb ?\\)',
    examples: [
      '\\\\ ( https://arxiv.org/abs/2401.00001 , 123kb)',
      '( https://arxiv.org/abs/2401.00001 , 123kb )',
    ],
  },
  {
    what: 'date',
    pattern: `submitted \\d{1,2} [a-z]{3,9},? \\d{4};? ?(?:v\\d+ submitted .{5,30};? ?)?originally announced [a-z]{3,9},? \\d{4}\\.?`,
    examples: [
      'Submitted 12 March, 2024; originally announced March 2024.',
      'Submitted 2 May, 2024; v1 submitted 12 March, 2024; originally announced March 2024.',
    ],
  },
  {
    what: 'button',
    pattern: '[△▲▽▼] ?(?:more|less)',
    examples: ['▽ More', '△ Less'],
  },
  { what: 'rule', pattern: '[^\\p{L}\\p{N}]+', examples: ['---', '* * *', '·', '⭐', '…'] },
];
