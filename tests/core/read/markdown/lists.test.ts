import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '#core/read/markdown.ts';
import { readSource } from '#core/read/readSource.ts';

const abstracts = [
  'Graph networks pass messages along edges, but long chains of messages lose what the first node said. We measure this loss on twelve tasks and propose a gate that keeps early messages alive.',
  'Sensors in rivers drift as algae grow on them, and cleaning them by hand is slow and costly. We learn the drift from pairs of sensors of different age and correct it while they measure.',
  'Readers skip abstracts that begin with what everybody knows. We rewrote the first sentence of two hundred abstracts and let readers choose between both versions.',
] as const;
const titles = [
  'Gated Messages for Long Chains in Graph Networks',
  'Learning the Drift of River Sensors from Pairs',
  'First Sentences: What Makes Readers Stay',
] as const;
const papers = titles.map((title, at) => ({
  title,
  abstract: abstracts[at] ?? '',
  id: `2401.0000${at + 1}`,
}));
type Given = (typeof papers)[number];

const list = (head: string, write: (paper: Given) => string, parted = '\n\n') =>
  `${head}\n\n${papers.map(write).join(parted)}\n`;

describe('a list of papers in Markdown', () => {
  it.each([
    [
      'headings below that of the page',
      list(
        '# Reading group, spring 2024\n\nWe meet on Tuesdays.',
        ({ title, abstract }) => `## ${title}\n\n*Ada Berger, Tom Lindqvist*\n\n${abstract}`,
      ),
    ],
    [
      'headings that lead to the papers',
      list('', ({ title, abstract, id }) => `## [${title}](https://arxiv.org/abs/${id})\n\n${abstract}`),
    ],
    [
      'items of lines',
      list(
        '# Awesome Example Papers\n\n## Surveys',
        ({ title, abstract, id }) =>
          `* **${title}**  \n  *Ada Berger, Tom Lindqvist*  \n  ExConf 2023. [[Paper](https://arxiv.org/abs/${id})]  \n  ${abstract}`,
      ),
    ],
    [
      'items of one line',
      list(
        '# Awesome Example Papers',
        ({ title, abstract, id }) => `- [${title}](https://arxiv.org/abs/${id}) - ${abstract}`,
        '\n',
      ),
    ],
    [
      'headings with parts that fold',
      list(
        '# Awesome',
        ({ title, abstract, id }) =>
          `### 1. ${title} [ExConf 2023]\n\n**Authors**: Ada Berger, Tom Lindqvist\n\n<details span>\n<summary><b>Abstract</b></summary>\n${abstract}\n</details>\n\n  [📄 Paper](https://arxiv.org/abs/${id}) | [💻 Code](https://github.com/ex/r0)`,
      ),
    ],
    [
      'headings with lists of facts',
      list(
        '# Papers of 2023',
        ({ title, abstract, id }) =>
          `## ${title}\n\n- **Authors:** Ada Berger, Tom Lindqvist\n- **Venue:** ExConf 2023\n- **Paper:** [PDF](https://arxiv.org/pdf/${id})\n- **Abstract:** ${abstract}`,
      ),
    ],
    [
      'headings alone',
      list(
        '# Reading group',
        ({ title, abstract }) =>
          `## ${title}\n\n${abstract} This is more.\n\nA second paragraph stands alone.`,
      ),
    ],
  ])('has its papers as %s, and nothing else is one', (_what, text) => {
    const { format, records, lines, rejected } = readSource('papers/a.md', text);
    expect([format, rejected, records.map(({ title }) => title)]).toEqual(['markdown', 0, titles]);
    for (const [at, record] of records.entries()) {
      expect(record.abstract).toContain(abstracts[at]);
      if (text.includes('arxiv.org')) expect(record.arxiv).toBe(papers[at]?.id);
      if (text.includes('Lindqvist'))
        expect(record.authors.map(({ name }) => name)).toEqual(['Ada Berger', 'Tom Lindqvist']);
      if (text.includes('ExConf 2023')) expect(record).toMatchObject({ venue: 'ExConf 2023', year: 2023 });
      expect(record.links.map(({ url }) => url)).not.toContain('');
    }
    expect(lines.blank + lines.furniture + lines.record).toBe(lines.total);
  });

  it('may be a table, its columns told by their heads', () => {
    const head = '# arxiv-daily\n\n|Publish Date|Title|Authors|PDF|Code|\n|---|---|---|---|---|';
    const rows = papers.map(
      ({ title, id }) =>
        `|**2024-04-20**|**${title}**|Ada Berger et.al.|[${id}](http://arxiv.org/abs/${id})|null|`,
    );
    const { records, lines } = readSource('papers/a.md', [head, ...rows].join('\n'));
    expect(records).toMatchObject(
      papers.map(({ title, id }) => ({
        title,
        arxiv: id,
        date: '2024-04-20',
        abstract: '',
        authors: [{ name: 'Ada Berger', andOthers: true }],
      })),
    );
    expect(lines).toEqual({ total: 7, blank: 1, furniture: 3, record: 3, lost: 0 });
  });

  it.each([
    [
      'a page about a folder',
      '# Papers\n\nPut the papers of our group here.\n',
      'markdown-no-papers',
      'warning',
    ],
    [
      'a page about a program',
      '# gatelib\n\nA small library that keeps early messages alive in graph networks of all kinds.\n\n## Installation\n\n```bash\npip install gatelib\n```\n\n## Usage\n\nCall the function with a graph, and it gives back a graph. See the documentation for what else it can do.\n',
      'markdown-no-papers',
      'warning',
    ],
    [
      'a page that leads to papers',
      '# Notes\n\nWe liked [this](https://arxiv.org/abs/2401.00001) and [that](https://arxiv.org/abs/2401.00002).\n',
      'markdown-papers-missed',
      'error',
    ],
  ])('is none of %s, which is told', (_what, text, code, severity) => {
    const { records, findings } = readSource('papers/README.md', text);
    expect(records).toEqual([]);
    expect(findings).toMatchObject([{ code, severity }]);
  });

  it.each([
    ['graphs; gates'],
    ['graphs, gates'],
    ['graphs ; gates'],
    ['graphs · gates'],
    ['graphs | gates'],
    ['graphs · gates | **Year:** 2023'],
    ['graphs | gates | [[Code](https://github.com/a/b)]'],
  ])('has keywords one by one, whatever parts them: %s', (words) => {
    const { records } = markdown.read(
      'papers/a.md',
      list(
        '# Awesome',
        ({ title, id }) =>
          `- **${title}**. ExConf 2023. [[Paper](https://arxiv.org/abs/${id})]\n  - Keywords: ${words}`,
        '\n',
      ),
    );
    expect(records.map(({ keywords }) => keywords)).toEqual(titles.map(() => ['graphs', 'gates']));
  });

  it('keeps a title whole that goes on behind a quotation', () => {
    const quoted = (title: string) => `“Who Wrote This, Really?” ${title}`;
    const { records } = markdown.read(
      'papers/a.md',
      list(
        '# Awesome',
        ({ title, abstract, id }) =>
          `## ${quoted(title)}\n\nAda Berger, Tom Lindqvist. [Paper](https://arxiv.org/abs/${id})\n\n${abstract}`,
      ),
    );
    expect(records.map(({ title }) => title)).toEqual(titles.map(quoted));
  });

  it('has no place for what stands where papers stand and has nothing of one', () => {
    const text = list(
      '# Papers',
      ({ title, abstract, id }) => `## ${title}\n\n[PDF](https://arxiv.org/pdf/${id})\n\n${abstract}`,
    );
    const { records, findings } = readSource('papers/a.md', `${text}\n## How all of this was chosen\n`);
    expect(records).toHaveLength(3);
    expect(findings).toMatchObject([{ code: 'markdown-doubtful', severity: 'error', place: { line: 21 } }]);
  });

  it('never throws, and every line is accounted for, whatever the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...[
          '# ',
          '## ',
          '- ',
          '  - ',
          '1. ',
          '**',
          '*',
          '[',
          '](https://arxiv.org/abs/2401.00001)',
          '\n',
          '\n\n',
          '  \n',
          '> ',
          '|',
          '\n|-|-|\n',
        ],
        ...[
          '<details>',
          '<summary>',
          '</summary>',
          '<b>',
          '</b>',
          '<a href="https://a.org">',
          '</a>',
          '<br>',
          '<!--',
          '-->',
          '---\n',
          '```\n',
          ' - ',
          ' | ',
        ],
        ...[
          ...titles,
          ...abstracts,
          'Ada Berger, Tom Lindqvist',
          'ExConf 2023',
          '**Abstract:** ',
          '(',
          ')',
          '"',
          'Authors: ',
        ],
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { lines, records, rejected, findings } = markdown.read('papers/a.md', pieces.join(''));
        expect(lines.blank + lines.furniture + lines.record + lines.lost).toBe(lines.total);
        expect(records.length + rejected + findings.length).toBeGreaterThan(0);
        if (lines.lost > 0) expect(rejected).toBeGreaterThan(0);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
});
