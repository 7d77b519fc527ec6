import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listing } from '#core/read/listing.ts';
import { readSource } from '#core/read/readSource.ts';

const seed = readFileSync(new URL('../../first-shelf/papers/trending-papers.txt', import.meta.url), 'utf8');
const blocks = seed.split('\n\n').map((block) => block.trim());
const furnitureOfSeed = blocks.slice(0, 5);
const pairs = blocks
  .slice(5)
  .reduce<{ title: string; abstract: string }[]>(
    (all, block, index) =>
      index % 2 === 0
        ? [...all, { title: block, abstract: '' }]
        : [...all.slice(0, -1), { ...(all.at(-1) ?? { title: '' }), abstract: block }],
    [],
  );

function read(text: string) {
  return listing.read('papers/list.txt', text);
}

function pairsOf(text: string) {
  return read(text).records.map(({ title, abstract }) => ({ title, abstract }));
}

// As whitespace carries no meaning, wrapped text is compared without it.
function squeezed(papers: { title: string; abstract: string }[]) {
  return papers.map(({ title, abstract }) => `${title}\n${abstract}`.replace(/[^\S\n]/g, ''));
}

function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

describe('the seed listing', () => {
  it('holds 64 papers, five lines of furniture and not one line unaccounted for', () => {
    const { records, furniture, findings, lines, rejected } = read(seed);
    expect(pairs).toHaveLength(64);
    expect(records.map(({ title, abstract }) => ({ title, abstract }))).toEqual(pairs);
    expect(furniture.map(({ text }) => text)).toEqual(furnitureOfSeed);
    expect(furniture.map(({ what }) => what)).toEqual([
      'navigation',
      'subscription',
      'button',
      'by-line',
      'date',
    ]);
    expect(lines).toEqual({ total: 265, blank: 132, furniture: 5, record: 128, lost: 0 });
    expect(findings).toEqual([]);
    expect(rejected).toBe(0);
  });

  it('tells each record the line of its title', () => {
    const lines = seed.split('\n');
    for (const { title, place } of read(seed).records) expect(lines[place.line - 1]).toBe(title);
  });
});

describe('a listing reads the same', () => {
  const layouts: Record<string, (text: string) => string> = {
    'without blank lines': (text) => text.replace(/\n\n/g, '\n'),
    'with doubled blank lines': (text) => text.replace(/\n\n/g, '\n\n\n\n'),
    'with blank lines between papers only': () =>
      pairs.map(({ title, abstract }) => `${title}\n${abstract}`).join('\n\n'),
    'with Windows line ends': (text) => text.replace(/\n/g, '\r\n'),
    'with old Macintosh line ends': (text) => text.replace(/\n/g, '\r'),
    'with a byte-order mark': (text) => `\ufeff${text}`,
    'with a final newline': (text) => `${text}\n`,
    'with spaces around its lines': (text) => text.replace(/^|$/gm, '  \t '),
    'with no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
    'without any furniture': () => blocks.slice(5).join('\n\n'),
    'under other navigation': () =>
      `Home\nPapers\nModels\nSign In\n\n128\n\nTrending Papers\n\n${blocks.slice(5).join('\n\n')}`,
    'with a footer': (text) => `${text}\n\nLoad more\n\n© 2025 Example\nTerms · Privacy · About\nBack to top`,
  };
  for (const [name, layout] of Object.entries(layouts)) {
    it(name, () => {
      expect(pairsOf(layout(seed))).toEqual(pairs);
    });
  }

  it.each([60, 72, 80, 100, 120])('with everything wrapped at %i columns', (width) => {
    const text = pairs
      .map(({ title, abstract }) => `${wrap(title, width)}\n\n${wrap(abstract, width)}`)
      .join('\n\n');
    expect(squeezed(pairsOf(text))).toEqual(squeezed(pairs));
  });

  it.each([72, 80, 100])('with abstracts alone wrapped at %i columns', (width) => {
    const text = pairs.map(({ title, abstract }) => `${title}\n\n${wrap(abstract, width)}`).join('\n\n');
    expect(squeezed(pairsOf(text))).toEqual(squeezed(pairs));
  });

  it('wrapped, and with every line end doubled', () => {
    const text = pairs
      .map(({ title, abstract }) => `${wrap(title, 80)}\n\n${wrap(abstract, 80)}`)
      .join('\n\n');
    expect(squeezed(pairsOf(text.replace(/\n/g, '\n\n')))).toEqual(squeezed(pairs));
  });

  it('with any furniture anywhere between its parts and any number of blank lines', () => {
    const furniture = fc.constantFrom(
      'Mar 11',
      'Subscribe',
      'View all',
      '1.2k',
      '12',
      '· 6 authors',
      'Submitted by akhaliq',
      'Upvote 37',
      'new',
      '3 days ago',
      'Load more',
      '· 12 comments',
      'Models',
      'GitHub 4.5k',
      'Get trending papers in your email inbox!',
    );
    const gap = fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n\r\n');
    const between = fc.tuple(gap, fc.option(furniture, { freq: 3 }), gap);
    fc.assert(
      fc.property(fc.array(between, { minLength: 128, maxLength: 128 }), (betweens) => {
        const parts = pairs.flatMap(({ title, abstract }) => [title, abstract]);
        const text = parts
          .map((part, index) => {
            const [before, line, after] = betweens[index] ?? ['\n', null, ''];
            return `${part}${before}${line === null ? '' : `${line}${after}`}`;
          })
          .join('');
        expect(pairsOf(text)).toEqual(pairs);
      }),
      { seed: 11, numRuns: 25 },
    );
  });
});

describe('titles and abstracts are told apart by more than length', () => {
  const abstract =
    'We study a problem of some interest and present a method that solves it. Experiments on three data sets show that it is better than what was known before, and by a wide margin.';
  const first = { title: 'A First Paper about Something Else', abstract };
  it.each([
    [
      'an abstract of one short sentence',
      'On Sparse Sketches of Graphs',
      'We prove that all graphs are sparse.',
    ],
    ['an abstract without verbs of its own', 'On Sparse Sketches of Graphs', 'A short survey.'],
    ['a title of one word', 'Gestaltlines', abstract],
    ['a title that asks', 'Attention or Not: What Do Graph Transformers Learn?', abstract],
    ['a title that exclaims', 'Just Ask Them!', abstract],
    [
      'a title that trails off',
      'Diffusion Models Are Still Easy To Generate Unsafe Images ... For Now',
      abstract,
    ],
    ['a title that ends in dots', 'And Then There Were None...', abstract],
    ['a title with a full stop', 'Template-based vibrato analysis of complex music signals.', abstract],
    ['a title in sentence case', 'On the flip side of learning with few labels in deep networks', abstract],
    ['a title in lower case', 'k-means revisited', abstract],
    [
      'a very long title',
      `${'A Very Long Title That Goes On About Many Different Things, '.repeat(6)}and Ends`,
      abstract,
    ],
    ['a title with two sentences', 'I Know. You Know: Theory of Mind in Language Models', abstract],
    [
      'an abstract that ends in an address',
      'Video Characters',
      `${abstract} Code is at https://example.org/code`,
    ],
    [
      'markup in an abstract, verbatim',
      'A Paper with a Script',
      `${abstract} <script>alert("x")</script> & <b>so on</b>.`,
    ],
  ])('%s', (_what, title, text) => {
    const papers = [
      first,
      { title, abstract: text },
      { title: 'A Last Paper about Another Thing', abstract },
    ];
    for (const [one, two] of [
      ['\n\n', '\n\n'],
      ['\n', '\n'],
      ['\n', '\n\n'],
    ]) {
      const source = papers.map((paper) => `${paper.title}${one}${paper.abstract}`).join(two);
      expect(pairsOf(source)).toEqual(papers);
    }
  });

  it('joins the lines of a word broken after its own hyphen without a space', () => {
    const text = `A Title of a Paper on Hyphens\n\n${wrap(abstract, 60)}`.replace(
      'some interest',
      'state-of-the-\nart interest',
    );
    expect(pairsOf(text)[0]?.abstract).toContain('state-of-the-art interest');
  });

  it('parts the words of a hyphen that hangs: "pre- and post-training"', () => {
    const text = `A Title of a Paper on Hyphens\n\n${wrap(abstract, 60)}`.replace(
      'some interest',
      'pre-\nand post-training',
    );
    expect(pairsOf(text)[0]?.abstract).toContain('pre- and post-training');
  });

  it.each([
    ['## One Title\n\n'],
    ['3. One Title\n\n'],
    ['[3] One Title\n\n'],
    ['Title: One Title\n\n'],
    ['**One Title**\n\n'],
    ['- **One Title**\n  '],
    ['- One Title\n  '],
    ['[3] Title: One Title\n'],
    ['One Title\n\nAbstract: '],
    ['One Title\n\nAbstract—'],
    ['One Title\n\nABSTRACT. '],
    ['One Title\n\nAbstract\n\n'],
    ['One Title\n\nAbstract:\n'],
    ['Title: One Title\nAbstract: '],
  ])('takes what says which is which off both: %j', (lead) => {
    const text = [lead, lead.replace('One', 'Another'), lead.replace('One', 'No')].map(
      (each) => `${each}${abstract}`,
    );
    expect(pairsOf(text.join('\n\n'))).toEqual(
      ['One', 'Another', 'No'].map((word) => ({ title: `${word} Title`, abstract })),
    );
  });

  it.each([
    'Abstract Reasoning in Machines',
    'Abstract-Level Planning',
    'Title Races: A Study',
    '**A** versus **B**',
  ])('leaves alone what only looks like a mark: %s', (title) => {
    expect(pairsOf(`${title}\n\n${abstract}\n\n${title} Again\n\n${abstract}`)[0]).toEqual({
      title,
      abstract,
    });
  });

  it('reads a listing of arXiv as it is pasted, field by field', () => {
    const paper = (number: number, title: string) =>
      `[${number}] arXiv:2401.0000${number} [pdf, other]\nTitle: ${title}\nAuthors: Jane Doe, Wei Zhang\n` +
      'Comments: 12 pages, 5 figures\nSubjects: Machine Learning (cs.LG); Artificial Intelligence (cs.AI)\n' +
      `Abstract: ${abstract}`;
    const titles = ['Sparse Sketches', 'Dense Sketches of Sparse Graphs', 'Gestaltlines'];
    expect(pairsOf(titles.map((title, index) => paper(index + 1, title)).join('\n\n'))).toEqual(
      titles.map((title) => ({ title, abstract })),
    );
  });

  it('takes heading and number signs off titles', () => {
    expect(
      pairsOf(`## One Title\n\n${abstract}\n\n## Another Title\n\n${abstract}`).map(({ title }) => title),
    ).toEqual(['One Title', 'Another Title']);
    expect(
      pairsOf(`1. One Title\n\n${abstract}\n\n2. Another Title\n\n${abstract}`).map(({ title }) => title),
    ).toEqual(['One Title', 'Another Title']);
  });
});

describe('a missing part is told and shifts nothing', () => {
  const without = (index: number, part: 'title' | 'abstract', gap: string) =>
    pairs
      .flatMap((paper, at) =>
        at === index ? [part === 'title' ? paper.abstract : paper.title] : [paper.title, paper.abstract],
      )
      .join(gap);

  for (const gap of ['\n\n', '\n']) {
    it(`an abstract without a title, parts ${gap === '\n' ? 'not ' : ''}parted by blank lines`, () => {
      for (let index = 0; index < 64; index += 1) {
        const text = without(index, 'title', gap);
        const { records, findings, lines, rejected } = read(text);
        expect(records.map(({ title }) => title)).toEqual(
          pairs.filter((_pair, at) => at !== index).map(({ title }) => title),
        );
        expect(findings.map(({ code, severity }) => ({ code, severity }))).toEqual([
          { code: 'listing-abstract-alone', severity: 'error' },
        ]);
        const line = findings[0]?.place.line ?? 0;
        expect(text.split('\n')[line - 1]).toBe(pairs[index]?.abstract);
        expect(findings[0]?.message).toContain(pairs[index]?.abstract.slice(0, 40));
        expect([lines.lost, rejected]).toEqual([1, 1]);
      }
    });

    it(`a title without an abstract, parts ${gap === '\n' ? 'not ' : ''}parted by blank lines`, () => {
      let losses = 0;
      for (let index = 0; index < 64; index += 1) {
        const { records, findings, lines, rejected } = read(without(index, 'abstract', gap));
        expect(records.map(({ title, abstract }) => ({ title, abstract }))).toEqual(
          pairs.filter((_pair, at) => at !== index),
        );
        // Before the first paper stands the head of the page, and two titles could be names.
        const code = rejected === 0 ? 'listing-furniture-guessed' : 'listing-title-alone';
        expect(findings.map((told) => told.code)).toEqual([code]);
        expect(lines.lost).toBe(rejected);
        losses += rejected;
      }
      expect(losses).toBeGreaterThan(30);
    });
  }

  it('several titles in a row without abstracts', () => {
    for (let index = 1; index < 60; index += 1) {
      const isBare = (at: number) => at >= index && at < index + 3;
      const text = pairs.flatMap(({ title, abstract }, at) => (isBare(at) ? [title] : [title, abstract]));
      const { records, findings, rejected } = read(text.join('\n\n'));
      expect(records.map(({ title, abstract }) => ({ title, abstract }))).toEqual(
        pairs.filter((_pair, at) => !isBare(at)),
      );
      const told = findings.find(({ code }) => code === 'listing-furniture-guessed')?.message;
      expect(rejected + Number(/\((\d+)\)/.exec(told ?? '')?.[1] ?? 0)).toBe(3);
    }
  });

  it('a line that only its surroundings make furniture is told as a guess', () => {
    const { furniture, findings } = read(`Reading circle\n\n${blocks.slice(5, 9).join('\n\n')}`);
    expect(furniture).toEqual([{ line: 1, text: 'Reading circle', what: 'unknown' }]);
    expect(findings.map(({ code }) => code)).toEqual(['listing-furniture-guessed']);
  });

  it('a line that the page shows under each paper is furniture, whatever it says, and no guess', () => {
    const text = pairs
      .slice(0, 4)
      .map(({ title, abstract }, index) => `${title}\n\n${abstract}\n\nHall B, seat ${index}`)
      .join('\n\n');
    const { records, furniture, findings } = read(text);
    expect(records.map(({ title, abstract }) => ({ title, abstract }))).toEqual(pairs.slice(0, 4));
    expect(furniture.map(({ what }) => what)).toEqual(Array(4).fill('repeated line'));
    expect(findings).toEqual([]);
  });

  it('a parting that could as well be another is told', () => {
    const { findings } = read(
      'Image generation with shortest path diffusion\nThe field of image generation has made significant progress thanks to the introd\n' +
        'ChatGPT4PCG 2 Competition: Prompt Engineering for Science Birds Level Generation\nThis paper presents the second ChatGPT4PCG competition at the 2024 IEE',
    );
    expect(findings.map(({ code }) => code)).toContain('listing-doubtful');
  });

  it('an abstract over the limit is rejected with its title', () => {
    const text = `${blocks.slice(5, 7).join('\n\n')}\n\nAn Endless Paper about Words\n\n${'word '.repeat(30_000)}`;
    const { records, findings, lines } = read(text);
    expect(records).toHaveLength(1);
    expect(findings.map(({ code }) => code)).toEqual(['field-too-long']);
    expect(lines).toMatchObject({ record: 2, lost: 2 });
  });
});

describe('whatever the text', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...blocks.slice(0, 25)),
    fc.constantFrom('', ' ', '\t', '---', '1.', '##', 'http://x', '\u200b', '\ud800'),
  );
  const text = fc
    .array(line, { maxLength: 60 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', '\r').map((end) => lines.join(end)));

  it('never throws, and every line is accounted for', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { lines, findings, records, furniture, rejected } of [
          read(source),
          readSource('a', source),
        ]) {
          expect(lines.blank + lines.furniture + lines.record + lines.lost).toBe(lines.total);
          expect(furniture).toHaveLength(lines.furniture);
          expect(lines.lost === 0).toBe(rejected === 0);
          if (rejected > 0) expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
          for (const { title } of records) expect(title).not.toBe('');
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
