import type { ArticlePage } from './articlePages.ts';
import { shownPapers, type ShownPaper } from './realPages.ts';

const [gates, rivers, readers, bridges, bats] = shownPapers as [
  ShownPaper,
  ShownPaper,
  ShownPaper,
  ShownPaper,
  ShownPaper,
];
const initials = (name: string) => `${name.replaceAll(/(\p{Lu})\S* /gu, '$1 ')}`;
const indexed = (name: string) => {
  const words = name.split(' ');
  return `${words.at(-1) ?? ''} ${words
    .slice(0, -1)
    .map((word) => word.charAt(0))
    .join('')}`;
};

/** Pages as sites have them, each for what it takes to read it. */
export const sitePages: readonly ArticlePage[] = [
  {
    site: 'a title that stands twice, a journal that looks like a name, authors a line each with ORCID',
    papers: [
      {
        title: rivers.title,
        abstract: rivers.abstract,
        authors: rivers.authors,
        year: 2022,
        doi: rivers.doi,
      },
    ],
    text: `Skip to main content
Account
Menu
Home  River Ecology  Article
${rivers.title}
Research Article
Open access
Published: 14 May 2022
Volume 37, pages 1599–1614, (2022)
Cite this article

River Ecology
Aims and scope
${rivers.title}
Download PDF
${rivers.authors.map((name, at) => `${name} ORCID: orcid.org/0000-0002-1111-222${at} ${at + 1}${at === rivers.authors.length - 1 ? '' : ','}`).join('\n')}

4210 Accesses
17 Citations

Abstract
${rivers.abstract}

Explore related subjects
Discover the latest articles, books and news in related subjects, suggested using machine learning.
Light Pollution

Cite this article
${rivers.authors.map(indexed).join(', ')}. ${rivers.title}. River Ecol 37, 1599–1614 (2022). https://doi.org/${rivers.doi}`,
  },
  {
    site: 'no head above the abstract, numbers behind names that nothing parts, a citation below',
    papers: [
      {
        title: bridges.title,
        abstract: bridges.abstract,
        authors: bridges.authors,
        year: 2021,
        doi: bridges.doi,
      },
    ],
    text: `ORIGINAL RESEARCH article
Front. Ex. Sci., 09 August 2021
Sec. Structures
Volume 9 - 2021 | https://doi.org/${bridges.doi}
This article is part of the Research Topic
Bridges in a Changing Climate
${bridges.title}
${bridges.authors.map((name, at) => `${name}${at + 1}${at === 0 ? '*' : ''}`).join(' ')}
1Institute of Samples, University of Exampletown, Exampletown, Norway
2CREX, Sampling, Spain
${bridges.abstract}

Introduction
Cables are among the most important parts of long bridges, and they tire alone (Example, 2010).

Citation: ${bridges.authors.map(indexed).join(', ')} (2021) ${bridges.title} Front. Ex. Sci. 9:701155. doi: ${bridges.doi}
Received: 27 April 2021; Accepted: 12 July 2021;
Copyright © 2021 Stone. This is an open-access article distributed under the terms of the Creative Commons Attribution License (CC BY).`,
  },
  {
    site: 'buttons glued to names, highlights that say what the abstract says',
    papers: [
      { title: gates.title, abstract: gates.abstract, authors: gates.authors, year: 2019, doi: gates.doi },
    ],
    text: `Journals & Books
Outline
Highlights
Abstract
Show full outline
Figures (6)
Journal of Example Networks
Volume 525, 1 December 2019, 119644
${gates.title}
Author links open overlay panel${gates.authors.map((name, at) => `${name} ${'ab'.charAt(at)}`).join(', ')}
Show more
Add to Mendeley
https://doi.org/${gates.doi}
Get rights and content
Highlights
•Long chains of messages in graph networks lose what the first node said.
•A gate keeps early messages alive.
Abstract
${gates.abstract}

Previous article in issue
© 2019 Example B.V. All rights reserved.`,
  },
  {
    site: 'sentences of the significance above the abstract, addresses behind the names',
    papers: [
      { title: bats.title, abstract: bats.abstract, authors: bats.authors, year: 2019, doi: bats.doi },
    ],
    text: `RESEARCH ARTICLE
ECOLOGY
OPEN ACCESS

${bats.title}
${bats.authors.map((name, at) => `${name} https://orcid.org/0000-0001-2345-678${at} a${at}@example.org`).join(', and ')}Authors Info & Affiliations
Edited by Jane Example, University of Samples, Sampletown, and approved September 30, 2019
November 4, 2019
116 (47) 23551-23557
https://doi.org/${bats.doi}
Contents
Significance
Bats that sleep wake when they are counted by eye. We show that sound alone is enough to count animals in caves.
Abstract
${bats.abstract}
Sign up for our alerts.
Get alerts for new articles, or get an alert when an article is cited.`,
  },
  {
    site: 'where authors work behind their names, told by the citation',
    papers: [{ title: bridges.title, abstract: bridges.abstract, authors: bridges.authors, year: 2022 }],
    text: `Home /
Archives /
${bridges.title}
Authors
Eva Stone University of Groningen
Ines Moreau EXCO
Karl Weber Muster Universität
Keywords:
Structures
Abstract
${bridges.abstract}
Downloads
PDF
Published
2022-06-28
How to Cite
Stone, E., Moreau, I., & Weber, K. (2022). ${bridges.title} Proceedings of the Conference on Examples, 36(9), 9322-9330.
Issue
Vol. 36 No. 9`,
  },
  {
    site: 'places of work between the names',
    papers: [{ title: gates.title, abstract: gates.abstract, authors: gates.authors, year: 2023 }],
    text: `Download This Paper
Open PDF in Browser
${gates.title}
University of Exampletown Working Paper No. 144
38 Pages Posted: 5 Apr 2023 Last revised: 11 Nov 2023
Ada Berger
University of Exampletown - School of Samples
Tom Lindqvist
Bank of Examples
Date Written: April 2, 2023
Abstract
${gates.abstract}

Keywords: graphs, messages`,
  },
  {
    site: 'results without abstracts, with a sentence of the site below',
    papers: [gates, rivers, bats].map(({ title, authors, year }) => ({ title, authors, year })),
    text: `Search
Your search returned 3 results
Sort by: Relevance
${[gates, rivers, bats].map(({ title, authors, year }, at) => `Journal Article\n${title}\n${authors.join(', ')}\nModern Example Studies, Vol. ${50 + at}, No. 4 (JULY ${year}), pp. 1102-1138 (37 pages)\nCite\nSave\nDownload`).join('\n')}
EXSTOR is part of SAMPLE, a not-for-profit organization.`,
  },
  {
    site: 'references of one line with abstracts below',
    papers: [gates, readers, bridges].map(({ title, abstract, authors, year }) => ({
      title,
      abstract,
      authors: authors.map(indexed).map((name) => name.replace(/^(.*) (\p{Lu}+)$/u, '$2 $1')),
      year,
    })),
    text: `Example Technologies, Inc. Email Service
------------------------------
Results:
${[gates, readers, bridges].map(({ title, abstract, authors, year }, at) => `${at + 1}. ${title}. ${authors.map(indexed).join('; ')}. Journal of Examples. ${40 + at}(3):${211 + at}-${219 + at}, ${year} Mar.\n[Journal Article]\nUI: 3${at}123456\nAbstract\n${abstract}`).join('\n\n')}`,
  },
  {
    site: 'a mail with its head',
    papers: [bridges, rivers].map(({ title, abstract, authors }) => ({ title, abstract, authors })),
    text: `From: Alerts <alerts@lists.example.org>
To: subscribers@lists.example.org
Subject: [alerts] New working papers, week 14
Date: Fri, 5 Apr 2024 08:00:12 +0200

Dear subscriber,

the following papers were added this week.

${[bridges, rivers].map(({ title, abstract, authors }) => `${title}\nby ${authors.join(', ')}\n\n${abstract}\n\nURL: http://d.example.org/n?u=RePEc:ex:1`).join('\n\n----------------------------------------\n\n')}

--
You receive this message because you are subscribed to alerts.
To unsubscribe, send an empty mail to alerts-leave@lists.example.org`,
  },
  {
    site: 'a letter to its readers around the papers, a picture before each',
    papers: [gates, readers, rivers].map(({ title, abstract, authors }) => ({ title, abstract, authors })),
    text: `The Friday Papers, issue 118
Good morning! Three papers we liked this week, and one question for you at the end.

${[gates, readers, rivers].map(({ title, abstract, authors }) => `📄 ${title}\n${authors.join(', ')}\n${abstract}\n→ Read it here`).join('\n\n')}

One question
Which paper changed your mind last year? Reply to this email and tell us.
You are receiving this because you signed up at example.org. Unsubscribe at any time.`,
  },
  {
    site: 'initials without points, headings of parts on lines of their own',
    papers: [
      {
        title: bats.title,
        abstract:
          'Purpose The study asks how bats are counted without waking them. Design/methodology/approach Eleven caves were listened to for a year. Findings Counts differ by four percent from those of experts. Originality/value No animal woke.',
        authors: bats.authors.map(initials),
        year: 2022,
      },
    ],
    text: `Advanced search
${bats.title}
${bats.authors.map((name) => `${initials(name)}1`).join(', ')}
Journal of Examples
Article publication date: 14 March 2022
Reprints & Permissions
Abstract
Purpose
The study asks how bats are counted without waking them.
Design/methodology/approach
Eleven caves were listened to for a year.
Findings
Counts differ by four percent from those of experts.
Originality/value
No animal woke.
Keywords
Bats, sound, counting`,
  },
];
