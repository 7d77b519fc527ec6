import type { Text } from '../paper.ts';
import { formula } from '../text/formula.ts';
import { words, type Rule } from './rule.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  times: '×',
  plusmn: '±',
};

const tags: Readonly<Record<string, (inside: string) => Text[number]>> = {
  sub: (inside) => formula(`{}_{\\text{${inside}}}`),
  sup: (inside) => formula(`{}^{\\text{${inside}}}`),
  i: (inside) => ({ type: 'emphasis', children: [words(inside)] }),
  em: (inside) => ({ type: 'emphasis', children: [words(inside)] }),
  b: (inside) => ({ type: 'strong', children: [words(inside)] }),
  strong: (inside) => ({ type: 'strong', children: [words(inside)] }),
};

/** What is left of a web page in a text copied from one. */
export const webRules: readonly Rule[] = [
  {
    name: 'html-entity',
    reason: 'a character had been written as an HTML entity',
    find: /&(amp|lt|gt|quot|apos|nbsp|ndash|mdash|times|plusmn|#\d{2,5});/g,
    replace: ([, name = '']) => {
      const sign = entities[name] ?? String.fromCodePoint(Number(name.slice(1)));
      return /[\p{Cc}\p{Cs}\p{Cn}]/u.test(sign) ? undefined : [words(sign)];
    },
    examples: [
      ['brushing &amp; linking, 0 &lt; k', 'brushing & linking, 0 < k'],
      ['the &#8220;kettle&#8221; of Erd&#337;s', 'the “kettle” of Erdős'],
    ],
    counterexamples: ['R&D; and more', 'AT&T', '&unknown;', '&#10;', '&#55357;'],
  },
  {
    name: 'html-tag',
    reason: 'emphasis or a raised or lowered sign had been written as an HTML tag',
    find: /<(sub|sup|i|em|b|strong)>([^<>{}\\$\n]{1,80})<\/\1>/g,
    replace: ([, tag = '', inside = '']) => tags[tag] && [tags[tag](inside)],
    examples: [['VO<sub>2</sub> of <i>E. coli</i>', 'VO${}_{\\text{2}}$ of \\emph{E. coli}']],
    counterexamples: ['the tag <b> alone', 'a <think> token </think>', '<i>', 'x<sub and y>sub'],
  },
];
