import type { ArticlePage } from './articlePages.ts';
import { shownPapers, type ShownPaper } from './realPages.ts';

const [gates, rivers, , bridges] = shownPapers as [ShownPaper, ShownPaper, ShownPaper, ShownPaper];
const three = [gates, rivers, bridges];
const said = ({ title, abstract, authors }: ShownPaper) => ({ title, abstract, authors });
const listed = ({ title, authors }: ShownPaper) => ({ title, authors });
const closed = (title: string) => `${title}${title.endsWith('?') ? '' : '.'}`;

/** What pages put around a paper that no other page here does. */
export const copiedPages: readonly ArticlePage[] = [
  {
    site: 'a button behind the authors, conclusions of the authors',
    papers: [said(gates)].map((paper) => ({ ...paper, abstract: undefined, year: 2018 })),
    text: `Cochrane Database of Systematic Reviews Review - Intervention
${gates.title}
${gates.authors.join(', ')} Authors' declarations of interest
Version published: 23 October 2018 Version history
https://doi.org/${gates.doi}
Collapse all Expand all
Abstract
Background
${gates.abstract}

Objectives
To learn whether gates keep messages.

Main results
We included 12 studies of long chains. Gates kept what the first node said.

Authors' conclusions
Gates keep messages, most in long chains.

PICOs
Population`,
  },
  {
    site: 'letters for the pictures of authors, and where they work below',
    papers: [{ ...said(rivers), doi: rivers.doi }],
    text: `ORIGINAL RESEARCH article
Front. Examples, 23 October 2018
Volume 6 - 2018 | https://doi.org/${rivers.doi}
View all 9 articles
${rivers.title}
${rivers.authors.map((name) => `${(name.match(/\p{Lu}/gu) ?? []).join('')}\n${name}1*`).join('\n')}
1Department of Examples, Example University, Oslo, Norway
${rivers.abstract}

Introduction
Rivers are long.`,
  },
  {
    site: 'a line for each author and where that author works',
    papers: [{ ...said(gates), authors: ['Ada Berger', 'Tom Lindqvist'] }],
    text: `Paper 2019/512
${gates.title}
Ada Berger, ETH Zurich
Tom Lindqvist, Lund University
Abstract
${gates.abstract}

BibTeX  Copy to clipboard
Metadata
Available format(s)
 PDF
History
2019-05-20: received`,
  },
  {
    site: 'names in short and in full behind them',
    papers: [{ ...said(rivers), authors: ['Ada Berger', 'Jean-Marc Roe', 'Mei Tanaka'] }],
    text: `${rivers.title}
By
Berger, A (Berger, Ada) [1] ; Roe, JM (Roe, Jean-Marc) [1] , [2] ; Tanaka, M (Tanaka, Mei) [3]
View Web of Science ResearcherID and ORCID (provided by Clarivate)
Source
JOURNAL OF EXAMPLES
Volume 143
Document Type
Article
Abstract
${rivers.abstract}
Keywords
Author Keywords
rivers
Accession Number
WOS:000512345600012`,
  },
  {
    site: 'a hospital among the authors, and keywords one below the other',
    papers: [
      {
        title: rivers.title,
        abstract: rivers.abstract,
        authors: ['Ada Berger', 'Tom Lindqvist', 'Mei Tanaka'],
        keywords: ['Rivers', 'Old sensors'],
      },
    ],
    text: `ArticlePDF Available
${rivers.title}
June 2021 Journal of Examples 48(6)
DOI:${rivers.doi}
Authors:
Ada Berger
University of Examples
Tom Lindqvist
Hospital Clínic de Barcelona
Mei Tanaka
Download full-text PDF
Abstract
${rivers.abstract}
Keywords
Rivers
Old sensors
1 Introduction
Rivers are long.`,
  },
  {
    site: 'letters of affiliations with blanks between, days of several kinds, and the article below',
    papers: [{ ...said(bridges), authors: ['Ada Berger', 'Jean-Marc Roe', 'Mei Tanaka'], year: 2020 }],
    text: `Journal of Examples
Volume 143, April 2020, 107712
${bridges.title}
Author links open overlay panel
Ada Berger a, Jean-Marc Roe a b, Mei Tanaka c
a
Example University, Oslo, Norway
Received 2 October 2019, Revised 30 January 2020, Accepted 4 February 2020, Available online 11 February 2020.

Cite
Abstract
${bridges.abstract}

Introduction
Bridges are long and old, and nobody knows how old.`,
  },
  {
    site: 'a paper that its page cites in EndNote’s way',
    papers: [{ ...said(gates), year: 2023 }],
    text: `[edit]
${gates.title}
${gates.authors.join(', ')}
Proceedings of the 40th Conference on Examples, PMLR 202:25901-25920, 2023.

Abstract
${gates.abstract}
Cite this Paper

BibTeX
Copy to ClipboardDownload

Endnote
%0 Conference Paper
%T ${gates.title}
%A Ada Berger
Copy to ClipboardDownload`,
  },
  {
    site: 'a paper of PubMed above others like it',
    papers: [{ ...said(rivers), year: 2018 }],
    text: `Randomized Controlled Trial J Ex. 2018 Oct 23;15(10):e1002687. doi: ${rivers.doi}. eCollection 2018 Oct.
${rivers.title}
${rivers.authors.map((name, at) => `${name} ${at + 1}`).join(', ')}
Affiliations Expand
PMID: 30352061 PMCID: PMC6201234 DOI: ${rivers.doi}
Abstract
${rivers.abstract}

Similar articles
Effect of examples on rivers in the north.
Kumar S, Rao P. J Ex. 2010 May 17;340:c2220. doi: 10.1000/ex.2220.
PMID: 20478960 Free PMC article. Clinical Trial.`,
  },
  {
    site: 'names with a colon above titles with pages',
    papers: three.map(listed),
    text: `46th Conference on Examples 2019: Patras, Greece
> Home > Conferences and Workshops > EX
Track A: Algorithms, Complexity and Games

${three.map(({ title, authors }, at) => `${authors.join(', ')}:\n${closed(title)} 77:${at * 20 + 1}-77:${at * 20 + 15}`).join('\n')}`,
  },
  {
    site: 'a table of contents with its editors above and pages behind the titles',
    papers: three.map(listed),
    text: `EXAMPLES 2022
Proceedings of the Third Workshop on Examples
Hangzhou, China, October 23, 2022.

Edited by
Ada Editor *
Bo Redactor **

Table of Contents
Session 1: Messages
${three.map(({ title, authors }, at) => `${title} \t${at * 12 + 1}-${at * 12 + 12}\n${authors.join(', ')}`).join('\n')}
2022-10-30: submitted by Ada Editor`,
  },
  {
    site: 'a table of contents with points up to the pages, a paper of one author among them',
    papers: three.map(({ title, authors }, at) => ({ title, authors: authors.slice(0, at + 1) })),
    text: `Table of Contents

${three.map(({ title, authors }, at) => `${at + 1}. ${title} ........ ${at * 12 + 1}-${at * 12 + 12}\n   ${authors.slice(0, at + 1).join(', ')}`).join('\n')}`,
  },
  {
    site: 'results whose texts are cut off before and behind',
    papers: three.map(({ title }) => ({ title, year: 2022, venue: 'Journal of Examples' })),
    text: `About 1,240 results (0.05 sec)
${three
  .map(
    ({ title, authors, abstract }) => `[PDF] example.org
${title}
${authors.map((name) => name.replaceAll(/(\p{Lu})\S* (?=\S)/gu, '$1 ')).join(', ')} - Journal of Examples, 2022 - example.org
… ${abstract.slice(0, 130).replace(/\S*$/, '')}…
Save Cite Cited by 12 Related articles All 5 versions`,
  )
  .join('\n')}`,
  },
  {
    site: 'reviews of books below the articles',
    papers: [...three.map(listed), { title: 'Review of "Soils of the North"', authors: ['Ann Example'] }],
    text: `Vol. 12 No. 2 (2020)
Published: 2020-06-30
Articles
${three.map(({ title, authors }, at) => `${title}\n${authors.join(', ')}\n${10 + at * 20}-${25 + at * 20}\nPDF`).join('\n')}
Book Reviews
Review of "Soils of the North"
Ann Example
80-82
PDF`,
  },
  {
    site: 'names before proceedings in one line',
    papers: [{ ...said(gates), year: 2023 }],
    text: `These papers are the Open Access versions, provided by the Example Foundation.

${gates.title}

${gates.authors.join(', ')}; Proceedings of the Conference on Examples and Samples (EX), 2023, pp. 7120-7129

Abstract

${gates.abstract}

Related Material
[pdf] [supp] [arXiv]
[bibtex]`,
  },
  {
    site: 'a volume whose names are followed by numbers and pages',
    papers: three.map((paper) => ({ ...listed(paper), year: 2023 })),
    text: `Volume 24
${three.map(({ title, authors }, at) => `${title}\n${authors.join(', ')}; (${at + 1}):1−${at + 30}, 2023.\n[abs][pdf][bib]      [code]`).join('\n')}`,
  },
  {
    site: 'results with a journal that looks like a name',
    papers: three.map(listed),
    text: `About 3 results for “messages”
${three.map(({ title, authors }, at) => `${title}\n${authors.join(', ')}\nComputer Science, Engineering\nMedical Physics\n${at + 2} May 2023\nTLDR\nA short summary of the paper in one sentence that a machine wrote. Expand\nSave\nAlert\nCite`).join('\n')}`,
  },
  {
    site: 'parts of an abstract below each other without a blank line, and a title with PubMed’s point',
    papers: [{ ...said(rivers), abstract: undefined, year: 2018 }],
    text: `${rivers.title}.
${rivers.authors.map((name, at) => `${name} ${at + 1}`).join(' ,  ')}
Author information
Examples, 23 Oct 2018, 15(10):e1002687
https://doi.org/${rivers.doi} PMID: 30352061 PMCID: PMC6201234
Abstract
Background
${rivers.abstract}
Methods
We gave 96 rivers sensors or none, and waited a year.
Results
Sensors were more common in the rivers that we gave some.
Full text links`,
  },
  {
    site: 'results below the settings of a search',
    papers: three.map(said),
    text: `Showing 1–3 of 312 results for all: messages
Search v0.5.6 released 2020-02-24
 Show abstracts  Hide abstracts
Advanced Search
50 results per page. Sort results by Announcement date (newest first)
${three.map(({ title, authors, abstract, arxiv }) => `arXiv:${arxiv} [pdf, other]  cs.LG  \n${title}\nAuthors: ${authors.join(', ')}\nAbstract: ${abstract} △ Less\nSubmitted 2 May, 2023; originally announced May 2023.`).join('\n')}`,
  },
  {
    site: 'names in capitals with ORCID, and the reading of a paper offered behind its title',
    papers: [
      { ...said(gates), authors: ['Marta Kowalczyk', 'Daniel H. Weiss', 'Olivier Petit'], year: 2022 },
    ],
    text: `RESEARCH ARTICLE MESSAGES
${gates.title} Get access
MARTA KOWALCZYK HTTPS://ORCID.ORG/0000-0001-2345-6789, DANIEL H. WEISS, AND OLIVIER PETIT Authors Info & Affiliations
SCIENCE
10 Mar 2022
Vol 375, Issue 6585
DOI: ${gates.doi}
CHECK ACCESS
Abstract
${gates.abstract}
Access the full article`,
  },
  {
    site: 'family names first, parted by numbers',
    papers: [
      { ...said(rivers), authors: ['Ada Berger', 'Jan Alonso Ruiz', 'Mei Tanaka'], doi: '10.5281/ex.512' },
    ],
    text: `Published September 3, 2021 | Version v1
Conference paper Open
${rivers.title}
Berger, Ada1 ORCID icon Alonso Ruiz, Jan2 Tanaka, Mei1
Show affiliations
Description
${rivers.abstract}

Files
Versions
Version v1 Sep 3, 2021
10.5281/ex.512`,
  },
  {
    site: 'a day, names and a button in one line',
    papers: [{ ...said(gates), year: 2024 }],
    text: `Search
Browse State-of-the-Art
${gates.title}
18 Jan 2024  ·  ${gates.authors.join(', ')} ·  Edit social preview
${gates.abstract}

PDF

Abstract
Code
Tasks
Message Passing`,
  },
  {
    site: 'a question in a title with a colon above',
    papers: [
      { title: 'Do Gates Hear Messages? Probing Chains in Encoders', authors: gates.authors },
      { title: 'Who Gates?', authors: rivers.authors },
      listed(bridges),
    ],
    text: `2020 – today
${gates.authors.join(', ')}:
Do Gates Hear Messages? Probing Chains in Encoders. EXAMPLES 2023: 1234-1238
${rivers.authors.join(', ')}:
Who Gates? Comput. Graph. Forum 40(6): 3-22 (2021)
${bridges.authors.join(', ')}:
${closed(bridges.title)} Ex. Lett. 9(3): 2310-2317 (2024)`,
  },
  {
    site: 'numbers of a programme with a point, names parted by semicolons',
    papers: three.map(said),
    text: `Session 3: Perception (Chair: A. Person)

${three.map(({ title, authors, abstract }, at) => `P3.${at + 1}  ${title}\n      ${authors.join('; ')}\n\n      ${abstract}\n`).join('\n')}`,
  },
];
