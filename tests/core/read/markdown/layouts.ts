/** A paper with what a page may say of it. */
export interface Truth {
  title: string;
  authors: string[];
  venue: string;
  year: string;
  arxiv: string;
  code: string;
  abstract: string;
}

/** A way to lay papers out, and which of their facts stand in it. */
export interface Layout {
  name: string;
  write: (papers: readonly Truth[]) => string;
  says: readonly (keyof Truth)[];
}

const named = (authors: readonly string[]) => authors.join(', ');
const url = ({ arxiv }: Truth) => `https://arxiv.org/abs/${arxiv}`;
const pdf = ({ arxiv }: Truth) => `https://arxiv.org/pdf/${arxiv}`;

interface Way {
  name: string;
  says?: readonly (keyof Truth)[];
  write: (paper: Truth, at: number) => string;
}

/** A title as its line begins; `says` what else stands in it. */
const headTitles: readonly Way[] = [
  { name: 'plain', write: ({ title }) => title },
  { name: 'numbered', write: ({ title }, at) => `${at + 1}. ${title}` },
  { name: 'link', says: ['arxiv'], write: (paper) => `[${paper.title}](${url(paper)})` },
  { name: 'venue behind', says: ['venue'], write: ({ title, venue, year }) => `${title} (${venue} ${year})` },
  { name: 'venue before', says: ['venue'], write: ({ title, venue, year }) => `[${venue} ${year}] ${title}` },
  { name: 'bold', write: ({ title }) => `**${title}**` },
  { name: 'button behind', says: ['arxiv'], write: (paper) => `${paper.title} [[pdf]](${pdf(paper)})` },
];

/** The facts below a heading. */
const blocks: readonly Way[] = [
  { name: 'none', write: () => '' },
  { name: 'emphatic names', says: ['authors'], write: ({ authors }) => `*${named(authors)}*` },
  { name: 'names', says: ['authors'], write: ({ authors }) => `${named(authors)}` },
  { name: 'label', says: ['authors'], write: ({ authors }) => `**Authors**: ${named(authors)}` },
  {
    name: 'list',
    says: ['authors', 'venue', 'arxiv', 'code'],
    write: (paper) =>
      `- **Authors:** ${named(paper.authors)}\n- **Venue:** ${paper.venue} ${paper.year}\n- **Paper:** ${url(paper)}\n- **Code:** [GitHub](${paper.code})`,
  },
  {
    name: 'keys',
    says: ['authors', 'year', 'arxiv'],
    write: (paper) => `Authors: ${named(paper.authors)}  \nYear: ${paper.year}  \narXiv: ${paper.arxiv}`,
  },
  {
    name: 'lines',
    says: ['authors', 'venue', 'arxiv', 'code'],
    write: (paper) =>
      `${named(paper.authors)}\n\n*${paper.venue} ${paper.year}*\n\n[Paper](${pdf(paper)}) | [Code](${paper.code})`,
  },
  {
    name: 'one line',
    says: ['authors', 'venue'],
    write: ({ authors, venue, year }) => `*${named(authors)}* — ${venue} ${year}`,
  },
  {
    name: 'bars',
    says: ['authors', 'venue', 'arxiv'],
    write: (paper) =>
      `**Authors:** ${named(paper.authors)} | **Venue:** ${paper.venue} ${paper.year} | **Link:** [arXiv](${url(paper)})`,
  },
  {
    name: 'badges',
    says: ['arxiv', 'code'],
    write: (paper) =>
      `[![arXiv](https://img.shields.io/badge/arXiv-x.svg)](${url(paper)}) [![Code](https://img.shields.io/badge/c.svg)](${paper.code})`,
  },
  {
    name: 'dated',
    says: ['authors', 'year', 'arxiv'],
    write: (paper) =>
      `${named(paper.authors)} · ${paper.year} · [arXiv](${url(paper)}) · [PDF](${pdf(paper)})`,
  },
];

const below: readonly Way[] = [
  { name: 'prose', says: ['abstract'], write: ({ abstract }) => abstract },
  { name: 'labelled', says: ['abstract'], write: ({ abstract }) => `**Abstract:** ${abstract}` },
  { name: 'quoted', says: ['abstract'], write: ({ abstract }) => `> ${abstract}` },
  {
    name: 'folded',
    says: ['abstract'],
    write: ({ abstract }) => `<details>\n<summary>Abstract</summary>\n\n${abstract}\n\n</details>`,
  },
  {
    name: 'folded tight',
    says: ['abstract'],
    write: ({ abstract }) => `<details><summary><b>Abstract</b></summary>${abstract}</details>`,
  },
  {
    name: 'two paragraphs',
    says: ['abstract'],
    write: ({ abstract }) => abstract.replace(/(?<=\.) /, '\n\n'),
  },
  { name: 'wrapped', says: ['abstract'], write: ({ abstract }) => wrapped(abstract) },
  { name: 'headed', says: ['abstract'], write: ({ abstract }) => `#### Abstract\n\n${abstract}` },
  { name: 'in an item', says: ['abstract'], write: ({ abstract }) => `- **Abstract**: ${abstract}` },
  { name: 'missing', write: () => '' },
];

const itemTitles: readonly Way[] = [
  { name: 'strong', write: ({ title }) => `**${title}**` },
  { name: 'link', says: ['arxiv'], write: (paper) => `[${paper.title}](${url(paper)})` },
  { name: 'strong link', says: ['arxiv'], write: (paper) => `**[${paper.title}](${url(paper)})**` },
  { name: 'link of strong', says: ['arxiv'], write: (paper) => `[**${paper.title}**](${url(paper)})` },
  {
    name: 'venue first',
    says: ['venue'],
    write: ({ title, venue, year }) => `[${venue} ${year}] **${title}**`,
  },
  {
    name: 'year first',
    says: ['year', 'arxiv'],
    write: (paper) => `(${paper.year}) [${paper.title}](${pdf(paper)})`,
  },
  { name: 'quoted', write: ({ title }) => `"${title}"` },
  { name: 'box', says: ['arxiv'], write: (paper) => `[ ] [${paper.title}](${url(paper)})` },
  { name: 'tag', says: ['year'], write: ({ title, year }) => `\`${year}\` **${title}**` },
];

const inline: readonly Way[] = [
  { name: 'link behind', says: ['arxiv'], write: (paper) => ` [[paper](${url(paper)})]` },
  {
    name: 'buttons',
    says: ['arxiv', 'code'],
    write: (paper) => ` [[Paper]](${pdf(paper)}) [[Code]](${paper.code})`,
  },
  {
    name: 'names and venue',
    says: ['authors', 'venue', 'arxiv'],
    write: (paper) => `, ${named(paper.authors)}, ${paper.venue} ${paper.year}. [[pdf](${pdf(paper)})]`,
  },
  {
    name: 'emphatic names',
    says: ['authors', 'arxiv'],
    write: (paper) => `, *${named(paper.authors)}*, [arXiv:${paper.arxiv}](${url(paper)})`,
  },
  {
    name: 'sentences',
    says: ['authors', 'venue', 'arxiv'],
    write: (paper) => `. ${named(paper.authors)}. *${paper.venue} ${paper.year}*. [[pdf](${pdf(paper)})]`,
  },
  {
    name: 'by',
    says: ['authors', 'year', 'arxiv'],
    write: (paper) => ` by ${named(paper.authors)} (${paper.year}) - [paper](${url(paper)})`,
  },
  {
    name: 'broken lines',
    says: ['authors', 'venue', 'arxiv'],
    write: (paper) =>
      `  \n  *${named(paper.authors)}*  \n  ${paper.venue} ${paper.year}. [[Paper](${url(paper)})]`,
  },
  {
    name: 'html lines',
    says: ['authors', 'venue', 'arxiv', 'code'],
    write: (paper) =>
      `<br>${named(paper.authors)}<br>*${paper.venue}*, ${paper.year}<br>[[Paper](${url(paper)})] [[Code](${paper.code})]`,
  },
  {
    name: 'nested',
    says: ['authors', 'venue', 'arxiv'],
    write: (paper) =>
      `\n  - ${named(paper.authors)}\n  - ${paper.venue} ${paper.year}\n  - [Paper](${url(paper)})`,
  },
  {
    name: 'nested labels',
    says: ['authors', 'venue', 'code', 'arxiv'],
    write: (paper) =>
      `\n  - Authors: ${named(paper.authors)}\n  - Venue: ${paper.venue} ${paper.year}\n  - Paper: ${url(paper)}\n  - Code: ${paper.code}`,
  },
];

const inItem: readonly Way[] = [
  { name: 'none', write: () => '' },
  { name: 'dash', says: ['abstract'], write: ({ abstract }) => ` - ${abstract}` },
  { name: 'nested', says: ['abstract'], write: ({ abstract }) => `\n  - ${abstract}` },
  { name: 'nested label', says: ['abstract'], write: ({ abstract }) => `\n  - **Abstract:** ${abstract}` },
  { name: 'paragraph', says: ['abstract'], write: ({ abstract }) => `\n\n  ${abstract}\n` },
  { name: 'line', says: ['abstract'], write: ({ abstract }) => `  \n  ${abstract}` },
  {
    name: 'folded',
    says: ['abstract'],
    write: ({ abstract }) => `\n  <details>\n  <summary>Abstract</summary>\n  ${abstract}\n  </details>\n`,
  },
  { name: 'quoted', says: ['abstract'], write: ({ abstract }) => `\n  > ${abstract}\n` },
];

const columns: readonly Way[] = [
  { name: 'Title', says: ['title'], write: ({ title }) => title },
  { name: 'Title', says: ['title', 'arxiv'], write: (paper) => `[${paper.title}](${url(paper)})` },
  { name: 'Paper', says: ['title', 'arxiv'], write: (paper) => `**[${paper.title}](${url(paper)})**` },
  { name: 'Authors', says: ['authors'], write: ({ authors }) => named(authors) },
  { name: 'Venue', says: ['venue'], write: ({ venue, year }) => `${venue} ${year}` },
  { name: 'Year', says: ['year'], write: ({ year }) => year },
  { name: 'Publish Date', says: ['year'], write: ({ year }) => `**${year}-03-04**` },
  { name: 'PDF', says: ['arxiv'], write: (paper) => `[${paper.arxiv}](${url(paper)})` },
  { name: 'Code', says: ['code'], write: ({ code }) => `[GitHub](${code})` },
  { name: 'Link', says: ['arxiv'], write: (paper) => `[link](${pdf(paper)})` },
  { name: 'Abstract', says: ['abstract'], write: ({ abstract }) => abstract },
];

const tables: readonly (readonly number[])[] = [
  [6, 0, 3, 7, 8],
  [1, 3, 4],
  [0, 3, 5, 9],
  [2, 4, 8],
  [5, 4, 2],
  [0, 3, 10],
  [1, 10],
  [4, 0, 7, 8],
  [6, 1, 3, 8],
];

const pageHeads = [
  '# Reading group, spring 2024\n\nWe meet on Tuesdays at noon.\n\n',
  '# Awesome Example Papers [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)\n\nA list of what we like.\n\n## Contents\n\n- [Surveys](#surveys)\n- [Graphs](#graphs)\n\n## Surveys\n\n',
  '',
  '# Papers\n\n## 2023\n\n',
];

function combined(
  kind: string,
  parts: readonly (readonly Way[])[],
  write: (texts: string[], at: number) => string,
): Layout[] {
  const all = parts.reduce<Way[][]>(
    (made, ways) => made.flatMap((before) => ways.map((way) => [...before, way])),
    [[]],
  );
  return all.map((ways, index) => {
    const says = new Set(ways.flatMap((way) => way.says ?? []));
    const head = pageHeads[index % pageHeads.length] ?? '';
    return {
      name: `${kind}: ${ways.map(({ name }) => name).join(' / ')}`,
      says: ['title', ...says],
      write: (papers) =>
        head +
        papers
          .map((paper, at) =>
            write(
              ways.map((way) => way.write(paper, at)),
              at,
            ),
          )
          .join(''),
    };
  });
}

const lines = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n\n');
/** A list within an item is not gone on with by a dash, and something has to tell a paper from a heading. */
const isEnough = ({ name, says }: Layout) =>
  (says.includes('abstract') || says.includes('arxiv')) && !/nested.* \/ dash/.test(name);

/** Every layout made here in which a paper can be told from a heading. */
export const layouts: readonly Layout[] = [
  ...combined('heading', [headTitles, blocks, below], (texts) => `### ${lines(texts)}\n\n`),
  ...combined(
    'ruled heading',
    [headTitles, blocks.slice(1, 6), below.slice(0, 4)],
    (texts) => `## ${lines(texts)}\n\n---\n\n`,
  ),
  ...combined('bold line', [headTitles.slice(5, 6), blocks, below], (texts) => `${lines(texts)}\n\n`),
  ...combined('item', [itemTitles, inline, inItem], (texts) => `- ${texts.join('')}\n`),
  ...combined('parted item', [itemTitles, inline, inItem], (texts) => `* ${texts.join('')}\n\n`),
  ...combined(
    'numbered item',
    [itemTitles.slice(0, 4), inline, inItem.slice(0, 4)],
    (texts, at) => `${at + 1}. ${texts.join('').replaceAll('\n  ', '\n   ')}\n`,
  ),
  ...tables.map((chosen): Layout => {
    const own = chosen.map((at) => columns[at]).filter((way) => way !== undefined);
    return {
      name: `table: ${chosen.join(' ')}`,
      says: [...new Set(own.flatMap((way) => way.says ?? []))],
      write: (papers) =>
        [
          `# Daily\n\n| ${own.map(({ name }) => name).join(' | ')} |`,
          `|${own.map(() => '---').join('|')}|`,
          ...papers.map((paper, at) => `| ${own.map((way) => way.write(paper, at)).join(' | ')} |`),
        ].join('\n'),
    };
  }),
].filter(isEnough);

function wrapped(text: string): string {
  return text.replaceAll(/(.{40,60}) /g, '$1\n');
}

/** Papers of a made-up field. */
export const truths: readonly Truth[] = [
  [
    'Gated Messages for Long Chains in Graph Networks',
    ['Ada Berger', 'Tom Lindqvist'],
    'ExConf',
    '2023',
    'Graph networks pass messages along edges, but long chains of messages lose what the first node said. We measure this loss on twelve tasks and propose a gate that keeps early messages alive.',
  ],
  [
    'Learning the Drift of River Sensors from Pairs',
    ['Mei Tanaka', 'Luis Ortega', 'Ana Kovac'],
    'Journal of Rivers',
    '2022',
    'Sensors in rivers drift as algae grow on them, and cleaning them by hand is slow and costly. We learn the drift from pairs of sensors of different age and correct it while they measure.',
  ],
  [
    'First Sentences: What Makes Readers Stay',
    ['Noor Haddad', 'Jan Novak'],
    'EXMNLP',
    '2023',
    'Readers skip abstracts that begin with what everybody knows. We rewrote the first sentence of two hundred abstracts and let readers choose between both versions.',
  ],
  [
    'Do Small Models Know When They Guess?',
    ['Ines Duarte', 'Piotr Zielinski', 'Sara Holm', 'Kofi Mensah'],
    'ExLR',
    '2024',
    'A model that guesses should say so. We ask small models how sure they are of 4,000 answers, and find that their words follow their odds only after they were shown ten of their own mistakes.',
  ],
  [
    'SparseWeave: Fast Attention with Woven Blocks',
    ['Lena Fischer', 'Omar Said'],
    'ExICML',
    '2021',
    'Attention over long texts costs the square of their length. We weave blocks of few rows into a pattern that a machine reads in order, and halve the time of training without a loss.',
  ],
  [
    'On the Shape of Loss Surfaces near Minima',
    ['Yuki Mori', 'Clara Jensen'],
    'ExConf',
    '2020',
    'What a minimum looks like from within decides how far a step may go. We walk from 300 minima in all directions, and find that most are valleys with a flat floor and one steep wall.',
  ],
  [
    'Benchmarking Forecasts of Floods in 2,000 Catchments',
    ['Hugo Martin', 'Elif Kaya', 'Ravi Patel'],
    'Water Letters',
    '2024',
    'Forecasts of floods are compared on few rivers, so nobody knows which travel. We compare nine of them on 2,000 catchments with the same rain, and release the code of all runs.',
  ],
].map(([title, authors, venue, year, abstract], at) => ({
  title: title as string,
  authors: authors as string[],
  venue: venue as string,
  year: year as string,
  arxiv: `2401.0000${at + 1}`,
  code: `https://github.com/ex/r${at}`,
  abstract: abstract as string,
}));
