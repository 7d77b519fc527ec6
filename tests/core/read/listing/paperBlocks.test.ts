import { describe, expect, it } from 'vitest';
import { listing } from '#core/read/listing.ts';

const first =
  'Hypergraphs hold more than pairs, and yet most walks on them visit nodes only. We let a walk visit every edge once and show that its mixing time falls by half on nine collections of graphs.';
const second =
  'A second result bounds the time from below, so that little is left to gain. The proof is short and needs no spectral theory.';
const titles = [
  'Edge Walks on Hypergraphs',
  'Tensors That Forget',
  'Quiet Rooms for Loud Models',
  'Gestaltlines',
];

function read(text: string) {
  const { records, findings } = listing.read('papers/list.txt', text);
  return {
    papers: records.map(({ title, abstract }) => ({ title, abstract })),
    codes: findings.map(({ code }) => code),
  };
}

function wrap(text: string): string {
  return text.replace(/(.{1,72})(?: |$)/g, '$1\n').trim();
}

describe('an abstract of two paragraphs', () => {
  const papers = titles.map((title) => ({ title, abstract: `${first}\n\n${second}` }));

  it.each([
    ['unwrapped', '\n\n', (text: string) => text],
    ['right under its title', '\n', (text: string) => text],
    ['wrapped', '\n\n', wrap],
  ])('is one where wider gaps part the papers: %s', (_how, gap, lay) => {
    // Lines that are wrapped alike in all papers would be those of the page.
    const parts = (title: string) =>
      [`${title} it is. ${first}`, `Of ${title} we say more. ${second}`] as const;
    const source = titles
      .map((title) => `${title}${gap}${parts(title).map(lay).join('\n\n')}`)
      .join('\n\n\n');
    const all = titles.map((title) => ({ title, abstract: parts(title).join('\n\n') }));
    expect(read(source)).toEqual({ papers: all, codes: [] });
  });

  it('is one beside abstracts of one paragraph, names and dates', () => {
    const source = titles
      .map(
        (title, index) =>
          `${title}\n\nJane Doe, John Roe\n\n${first}${index === 1 ? `\n\n${second}` : ''}\n\nMar 11`,
      )
      .join('\n\n\n');
    expect(read(source).papers).toEqual(
      papers.map((paper, index) => (index === 1 ? paper : { ...paper, abstract: first })),
    );
  });

  it('is told and rejected once where its title is missing, and shifts nothing', () => {
    const source = titles
      .map((title, index) => (index === 2 ? '' : `${title}\n\n`) + `${first}\n\n${second}`)
      .join('\n\n\n');
    const { papers: found, codes } = read(source);
    expect(found).toEqual(papers.filter((_paper, index) => index !== 2));
    expect(codes).toEqual(['listing-abstract-alone']);
  });

  it('is one where all papers have one, though gaps tell nothing', () => {
    const source = titles.map((title) => `${title}\n\n${first}\n\n${second}`).join('\n\n');
    expect(read(source)).toEqual({
      papers: titles.map((title) => ({ title, abstract: `${first}\n\n${second}` })),
      codes: [],
    });
  });

  it('is told as an abstract without a title where it stands once', () => {
    const [one = '', two = '', ...others] = titles.map((title) => `${title}\n\n${first}`);
    const source = [one, `${two}\n\n${first.replace('Hyper', 'Multi')}`, ...others].join('\n\n');
    const { papers: found, codes } = read(source);
    expect(found).toEqual(titles.map((title) => ({ title, abstract: first })));
    expect(codes).toEqual(['listing-abstract-alone']);
  });
});
