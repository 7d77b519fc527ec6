import { describe, expect, it } from 'vitest';
import { bibtex } from '#core/cite/bibtex.ts';
import { citable } from '#core/cite/citable.ts';
import type { Text } from '#core/paper.ts';
import { aPaper as paper } from './aPaper.ts';

const page = 'https://shelf.example/papers/quiet-shelves/';

describe('the address cited is the best one known', () => {
  const facts = {
    links: [
      { kind: 'code' as const, url: 'https://code.example' },
      { kind: 'paper' as const, url: 'https://paper.example' },
    ],
    doi: '10.1000/<1>',
    arxiv: '2310.99999',
  };
  it.each([
    ['its own', facts, page, 'https://paper.example'],
    ['its DOI, encoded', { ...facts, links: [] }, page, 'https://doi.org/10.1000/%3C1%3E'],
    ['arXiv', { arxiv: 'math/0211159' }, page, 'https://arxiv.org/abs/math/0211159'],
    ['its page', {}, page, page],
    ['no address of this machine', {}, 'http://localhost:4321/papers/quiet-shelves/', undefined],
    ['none', {}, '', undefined],
  ])('%s', (_, known, at, url) => {
    expect(citable({ ...paper, ...known }, at).url).toBe(url);
  });
});

describe('a title with more than plain text is kept in TeX, too', () => {
  it.each<[string, Text, string | undefined]>([
    ['plain', [{ type: 'text', value: '50% Quiet' }], undefined],
    [
      'a formula',
      [
        { type: 'text', value: 'A 50% ' },
        { type: 'math', tex: 'O(n^{2})', plain: 'O(n²)' },
        { type: 'text', value: ' shelf' },
      ],
      'A 50\\% $O(n^{2})$ shelf',
    ],
    ['emphasis', [{ type: 'emphasis', children: [{ type: 'text', value: 'In R&D' }] }], '\\emph{In R\\&D}'],
    ['a formula that breaks off', [{ type: 'math', tex: '\\frac{1', plain: '1/_' }], '1/\\_'],
    ['a formula with a lone dollar', [{ type: 'math', tex: 'a$b', plain: 'a$b' }], 'a\\$b'],
  ])('%s', (_, title, tex) => {
    expect(citable({ ...paper, title }).titleTex).toBe(tex);
  });

  it('and its formulas are kept from the hands of a style', () => {
    const title: Text = [{ type: 'math', tex: '\\mathcal{O}(N)', plain: 'O(N)' }];
    expect(bibtex([citable({ ...paper, title })])).toContain('{{$\\mathcal{O}(N)$}}');
  });
});
