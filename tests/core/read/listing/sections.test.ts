import { describe, expect, it } from 'vitest';
import { listing } from '#core/read/listing.ts';
import { sectionOf } from '#core/read/listing/sections.ts';

const text =
  'Most walks on hypergraphs visit nodes only, although edges carry as much. We let a walk visit every edge once.';
const titles = ['Edge Walks on Hypergraphs', 'Tensors That Forget', 'Quiet Rooms for Loud Models'];

function read(source: string) {
  const { records, findings } = listing.read('papers/list.txt', source);
  return {
    papers: records.map(({ title, abstract }) => ({ title, abstract: abstract.replace(/\s+/g, ' ') })),
    codes: findings.map(({ code }) => code),
  };
}

describe('a heading within an abstract', () => {
  it.each(['BACKGROUND', 'Results', 'Conclusions:', '**Methods**', 'Materials and Methods', 'Findings'])(
    'is a line of its own: %s',
    (line) => {
      expect(sectionOf(line)?.alone).toBe(true);
    },
  );

  it.each(['Background: We walk.', '**Methods:** We walk.', 'Conclusions: It works.'])(
    'begins a line: %s',
    (line) => {
      expect(sectionOf(line)?.alone).toBe(false);
    },
  );

  it.each([
    'Results of a Long Walk',
    'Background Noise',
    'Methods - A Survey',
    'Conclusive Evidence',
    'Results.md',
  ])('is none: %s', (line) => {
    expect(sectionOf(line)).toBeUndefined();
  });
});

describe('a structured abstract is one abstract', () => {
  it.each([
    ['headed by lines', `BACKGROUND\n${text}\n\nRESULTS\nIt halves the time.\n\nCONCLUSIONS\nEdges matter.`],
    ['headed by lines with a colon', `Background:\n${text}\nMethods:\nWe walk.\nConclusions:\nEdges matter.`],
    ['headed by lines parted like paragraphs', `Purpose\n\n${text}\n\nFindings\n\nIt halves the time.`],
    ['headed within its lines', `Background: ${text}\n\nMethods: We walk on.\n\nConclusions: Edges matter.`],
    [
      'headed within its lines, not parted',
      `Objective: ${text}\nResults: It halves the time.\nConclusion: Edges matter.`,
    ],
    ['of two equal rank', `Methods: ${text}\n\nMaterials: Nine graphs.\n\nResults: It halves the time.`],
  ])('%s', (_how, abstract) => {
    const joined = abstract.replace(/\n+/g, ' ');
    const papers = titles.map((title) => ({ title, abstract: joined }));
    const source = titles.map((title) => `${title}\n\n${abstract}`);
    expect(read(source.join('\n\n'))).toEqual({ papers, codes: [] });
    expect(read(source[0] ?? '').papers).toEqual(papers.slice(0, 1));
  });

  it('keeps its parts, each with its heading', () => {
    const source = `${titles[0]}\n\nBACKGROUND\n${text}\n\nRESULTS\nIt halves the time.`;
    expect(listing.read('papers/list.txt', source).records[0]?.abstract).toBe(
      `BACKGROUND ${text}\n\nRESULTS It halves the time.`,
    );
  });

  it('never takes in the next abstract, should its title be missing', () => {
    const abstract = `Background: ${text}\n\nConclusions: Edges matter.`;
    const { papers, codes } = read(
      `${titles[0]}\n\n${abstract}\n\n${abstract}\n\n${titles[1]}\n\n${abstract}`,
    );
    const joined = abstract.replace('\n\n', ' ');
    expect(papers).toEqual([
      { title: titles[0], abstract: joined },
      { title: titles[1], abstract: joined },
    ]);
    expect(codes).toEqual(['listing-abstract-alone']);
  });

  it('leaves a paper its title, should that be "Introduction"', () => {
    const source = [titles[0], 'Introduction', titles[1]].map((title) => `${title}\n${text}`).join('\n\n');
    expect(read(source).papers.map(({ title }) => title)).toEqual([titles[0], 'Introduction', titles[1]]);
  });
});

describe('a sentence that many abstracts end in', () => {
  const sentence = 'Code will be made publicly available.';
  it.each([
    ['\n\n', '\n\n', '\n\n'],
    ['\n', '\n', '\n\n'],
    ['\n', '\n', '\n'],
    ['\n\n', '\n\n', '\n\n\n'],
  ])('stays in the abstract, laid out as %j %j %j', (one, two, three) => {
    const source = titles.map((title) => `${title}${one}${text}${two}${sentence}`).join(three);
    expect(read(source)).toEqual({
      papers: titles.map((title) => ({ title, abstract: `${text} ${sentence}` })),
      codes: [],
    });
  });

  it('is told where it does not follow an abstract', () => {
    const source = titles.map((title) => `${title}\n\n${text}\n\nMar 11\n\n${sentence}`).join('\n\n');
    expect(read(source).codes).toEqual(['listing-furniture-guessed']);
  });

  it.each(['You must be logged in to comment.', 'Click on the title to see more.'])(
    'is none of the page: %s',
    (line) => {
      const source = titles.map((title) => `${title}\n\n${text}\n\n${line}`).join('\n\n');
      expect(read(source)).toEqual({ papers: titles.map((title) => ({ title, abstract: text })), codes: [] });
    },
  );
});
