import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abstractMarks } from '#core/show/abstractMarks.ts';
import type { Claim, Span } from '#core/paper.ts';

const plain = 'Graph nets (GNNs) help. A GNN is 3.2x faster. Code: a.org/b, a.org/b-data and a.org/GNN.';

function place(words: string, from = 0): Span {
  const start = plain.indexOf(words, from);
  return { start, end: start + words.length };
}

const claim: Claim = {
  value: '3.2x',
  number: 3.2,
  unit: '×',
  kind: 'speed-up',
  quote: '3.2x faster',
  span: place('3.2x'),
  sentence: place('A GNN is 3.2x faster.'),
};
const paper = {
  contribution: claim.sentence,
  claims: [claim],
  links: ['b,', 'b-data', 'GNN.'].map((end) => {
    const printed = `a.org/${end.replace(/[,.]$/, '')}`;
    const { start } = place(`a.org/${end}`);
    return { kind: 'code' as const, url: `https://${printed}`, span: { start, end: start + printed.length } };
  }),
  acronyms: [
    {
      short: 'GNNs',
      long: 'Graph nets',
      span: place('GNNs'),
      uses: [place('GNN', 20), place('GNN', 30)],
    },
  ],
};
const marks = abstractMarks(paper);
const shown = (tag: string): string[] =>
  marks.filter((mark) => mark.tag === tag).map(({ start, end }) => plain.slice(start, end));

describe('what is laid over an abstract', () => {
  test('are its contribution and its claims', () => {
    expect(shown('mark')).toEqual(['A GNN is 3.2x faster.', '3.2x']);
  });

  test('are its addresses, also those that begin alike', () => {
    expect(marks.filter(({ tag }) => tag === 'a').map(({ attributes }) => attributes?.['href'])).toEqual([
      'https://a.org/b',
      'https://a.org/b-data',
      'https://a.org/GNN',
    ]);
    expect(shown('a')).toEqual(['a.org/b', 'a.org/b-data', 'a.org/GNN']);
  });

  test('are the later uses of an acronym, but not in an address, with one stop for Tab', () => {
    expect(shown('abbr')).toEqual(['GNN']);
    expect(marks.find(({ tag }) => tag === 'abbr')?.attributes).toEqual({
      title: 'Graph nets',
      tabindex: '0',
    });
    const again = { ...paper, links: [], contribution: undefined, claims: [] };
    expect(abstractMarks(again).map(({ attributes }) => attributes?.['tabindex'])).toEqual(['0', '-1']);
  });

  test('is no link that the abstract does not print', () => {
    const given = [{ kind: 'code' as const, url: 'https://a.org/b' }];
    expect(abstractMarks({ ...paper, links: given }).filter(({ tag }) => tag === 'a')).toEqual([]);
  });
});

test('marks nest, whatever the spans: none crosses another, begins elsewhere or grows, and only acronyms are left out', () => {
  const span = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({
    start,
    end: start + length,
  }));
  const spans = fc.array(span, { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.option(span, { nil: undefined }),
      spans,
      spans,
      spans,
      (contribution, said, printed, uses) => {
        const claims = said.map((each) => ({ ...claim, span: each }));
        const links = printed.map((each, index) => ({
          kind: 'code' as const,
          url: `https://${index}`,
          span: each,
        }));
        const acronyms = [{ short: 'A', long: 'B', span: { start: 0, end: 0 }, uses }];
        const laid = abstractMarks({ contribution, claims, links, acronyms });
        for (const one of laid) {
          for (const other of laid) {
            const apart = one.end <= other.start || other.end <= one.start;
            const within =
              (one.start <= other.start && other.end <= one.end) ||
              (other.start <= one.start && one.end <= other.end);
            expect(apart || within).toBe(true);
          }
        }
        const asked = [...(contribution ? [contribution] : []), ...said, ...printed].map(
          ({ start }) => start,
        );
        const kept = laid.filter(({ tag }) => tag !== 'abbr').map(({ start }) => start);
        expect(kept).toEqual(asked.toSorted((left, right) => left - right));
        for (const { start, end } of laid) expect(end).toBeGreaterThan(start);
      },
    ),
    { seed: 21, numRuns: 1000 },
  );
});
