import { describe, expect, it } from 'vitest';
import { frontFields } from '#core/read/markdown/frontFields.ts';
import { frontRows } from '#core/read/markdown/frontRows.ts';
import { readSource } from '#core/read/readSource.ts';
import { parseYaml } from '#core/yaml/frontMatter.ts';

const abstract =
  'Graph networks pass messages along edges, but long chains of messages lose what the first node said. We propose a gate that keeps early messages alive.';
const read = (front: string, body = '') => readSource('papers/a.md', `---\n${front}\n---\n${body}`);
const paper = (front: string, body = '') => read(`title: Gates\n${front}`, body).records[0];
const told = (front: string, body = '') =>
  read(`title: Gates\n${front}`, body).findings.map(({ code, message }) => `${code}: ${message}`);

describe('a row of the table of front matter', () => {
  it.each(frontRows.map(({ field, keys, example }) => ({ field, keys, example })))(
    'reads $field from $keys',
    ({ field, example: [yaml, value] }) => {
      const front = parseYaml('a.md', yaml, 1).value;
      expect(frontFields(front as object).fields[field]).toEqual(value);
    },
  );
});

describe('front matter as its habits have it', () => {
  it('of PMLR has parted names, pages in two fields and the day as parts', () => {
    const front = `booktitle: Proceedings of the 30th Conference on Examples
abstract: ${abstract}
layout: inproceedings
series: Proceedings of Machine Learning Research
publisher: PMLR
id: berger20a
firstpage: 12
lastpage: 34
author:
- given: Ada
  family: Berger
- given: Tom van
  family: Lindqvist
date: 2020-11-21
volume: 119
issued:
  date-parts:
  - 2020
  - 11
  - 21
pdf: http://proceedings.mlr.press/v119/berger20a/berger20a.pdf`;
    expect(paper(front)).toMatchObject({
      abstract,
      authors: [
        { name: 'Ada Berger', family: 'Berger' },
        { name: 'Tom van Lindqvist', family: 'Lindqvist' },
      ],
      date: '2020-11-21',
      venue: 'Proceedings of the 30th Conference on Examples',
      venueKind: 'conference',
      volume: '119',
      pages: '12-34',
      publisher: 'PMLR',
      key: 'berger20a',
      links: [{ kind: 'pdf' }],
    });
    expect(told(front)).toEqual(['fields-unread: not used are the fields "series (1)"']);
  });

  it('of academicpages has the day and address of the paper, and buttons below its abstract', () => {
    const front = `collection: publications
permalink: /publication/x
excerpt: 'This paper is about gates.'
date: 2024-03-04
venue: ExConf
paperurl: https://arxiv.org/abs/2401.00001
citation: 'Berger, A., & Lindqvist, T. (2024). "Gates." <i>ExConf</i>.'`;
    const body = `${abstract}\n\n[Download paper here](https://arxiv.org/pdf/2401.00001)\n\nRecommended citation: Berger, A. (2024). "Gates." ExConf.\n`;
    expect(paper(front, body)).toMatchObject({
      abstract,
      arxiv: '2401.00001',
      venue: 'ExConf',
      date: '2024-03-04',
      authors: [{ name: 'A. Berger' }, { name: 'T. Lindqvist' }],
      links: [{ kind: 'paper' }, { kind: 'pdf' }],
    });
    expect(paper(`${front.replace('This paper is about gates.', abstract)}`)).toMatchObject({ abstract });
    expect(told(front)).toContain('abstract-missing: no abstract for "Gates"');
  });

  it('of academicpages may have nothing but a citation, which its body says again', () => {
    const citation = (title: string) =>
      `Berger, Ada., Tom Lindqvist PhD, and <b>Zoe Poe</b>. (2022). &quot;${title}&quot; <i>Journal of Gates</i>. 75: 102421.`;
    const front = `collection: publications
permalink: https://a.org/b
citation: '${citation('Paper Title Number 1.')}'`;
    const body = `${abstract}
[Download paper here](https://a.org/b.pdf)

[Data](https://a.org/data)

${citation('Gates.')}
`;
    expect(read(`title: Gates\n${front}`, body).records).toMatchObject([
      {
        title: 'Gates',
        abstract,
        authors: [{ name: 'Ada Berger' }, { name: 'Tom Lindqvist' }, { name: 'Zoe Poe' }],
        year: 2022,
        venue: 'Journal of Gates',
        volume: '75',
        pages: '102421',
        links: [{ kind: 'pdf' }, { kind: 'data' }],
      },
    ]);
    expect(
      read(`title: Gates\n${front}`, '[Preprint](https://a.org/b)\n\n[Data](https://a.org/c)\n').records,
    ).toHaveLength(1);
  });

  it('of HugoBlox has the venue in marks, links by name and an owner who is told', () => {
    const front = `authors: [admin, Tom Lindqvist]
date: "2021-06-19T00:00:00Z"
publishDate: "2022-01-01T00:00:00Z"
publication_types: ["1"]
publication: In *ExConf*
abstract: ${abstract}
url_pdf: https://arxiv.org/pdf/2401.00001
url_code: https://github.com/ex/r
url_slides: ""
featured: true
links:
- name: arXiv
  url: https://arxiv.org/abs/2401.00001`;
    expect(paper(front)).toMatchObject({
      authors: [{ name: 'Tom Lindqvist' }],
      date: '2021-06-19',
      venue: 'ExConf',
      venueKind: 'conference',
      arxiv: '2401.00001',
      links: [{ kind: 'paper' }, { kind: 'pdf' }, { kind: 'code' }],
    });
    expect(told(front)).toEqual([
      'author-owner: the author "admin" stands for whoever owns the site, and was left out',
    ]);
  });

  it('of JOSS and of Quarto has authors with what they belong to', () => {
    const joss = `tags:\n- Python\nauthors:\n- name: Ada Berger\n  orcid: 0000-0001\n  affiliation: "1, 2"\ndate: 13 August 2017\nbibliography: paper.bib`;
    expect(paper(joss, `# Summary\n\n${abstract}\n\n# References\n`)).toMatchObject({
      abstract,
      authors: [{ name: 'Ada Berger' }],
      date: '2017-08-13',
      keywords: ['Python'],
    });
    const quarto = `author:\n- name:\n    given: Ada\n    family: Berger\n  affiliations: [Example University]\n- name: Tom Lindqvist`;
    expect(paper(quarto, abstract)).toMatchObject({
      authors: [{ name: 'Ada Berger', family: 'Berger' }, { name: 'Tom Lindqvist' }],
    });
  });

  it('of a private note leads to its abstract, and its writer’s own words are told and not published', () => {
    const front = 'citekey: berger2024\naliases: [gates]\nauthors: ["[[Ada Berger]]"]\ntags: [gates]';
    const callout = `> [!abstract] Abstract\n> ${abstract}\n\n%%private%%\n\n## Notes\n\nI doubt [[it|this]].\n`;
    expect(paper(front, callout)).toMatchObject({
      abstract,
      key: 'berger2024',
      authors: [{ name: 'Ada Berger' }],
    });
    expect(told(front, callout)).toEqual([
      'markdown-aside: "## Notes" (2 lines) stands beside the abstract and was left out',
    ]);
    expect(paper(front, `> [!info]- Metadata\n> **Year**:: 2024\n\n${callout}`)).toMatchObject({ abstract });
    const note = `Authors: Tom Roe\nYear: 2009\nStatus: Read\n\n## Abstract\n\n${abstract}\n`;
    expect(paper('', note)).toMatchObject({
      abstract,
      authors: [{ name: 'Tom Roe' }],
      year: 2009,
    });
    expect(paper(front, 'I doubt this.\n')).toMatchObject({ abstract: '' });
    expect(paper(front, `## Abstract\n${abstract}\n## My thoughts\nNo.\n`)).toMatchObject({ abstract });
  });
});

describe('the body of a paper', () => {
  it.each([
    ['a bold label', `**Abstract:** ${abstract}`],
    ['a bold label without a colon', `**Abstract**\n\n${abstract}`],
    ['a label of its own', `*Abstract* — ${abstract}`],
    ['a plain label', `Abstract: ${abstract}`],
    ['a heading', `## Abstract\n\n${abstract}`],
    ['an underlined heading', `Abstract\n-------\n${abstract}`],
    ['an underlined heading with more signs', `Abstract\n========\n\n${abstract}\n`],
    ['a quotation', `> **Abstract:** ${abstract}`],
    ['a part that folds', `<details>\n<summary>Abstract</summary>\n\n${abstract}\n</details>`],
    ['a byline before it', `**Ada Berger**, Tom Lindqvist\n\n## Abstract\n\n${abstract}`],
    ['a rule after it', `${abstract}\n\n---\n`],
    ['a button with attributes', `${abstract}\n\n[[Link](https://a.org/b.pdf){:target="_blank"}]`],
    ['buttons below it', `${abstract}\n\n[PDF](https://a.org/b.pdf) | [Code](https://github.com/a/b)`],
    [
      'a badge above it',
      `[![arXiv](https://img.shields.io/x.svg)](https://arxiv.org/abs/2401.00001)\n\n${abstract}`,
    ],
  ])('gives its abstract bare when it stands below or beside %s', (_what, body) => {
    expect(paper('year: 2024', body)).toMatchObject({ title: 'Gates', abstract });
  });
});
