import { shownPapers, type ShownPaper } from './realPages.ts';

/** What a page says of a paper; what is undefined is not asked. */
export interface ArticleTruth {
  title: string;
  abstract?: string | undefined;
  authors?: readonly string[] | undefined;
  year?: number | undefined;
  doi?: string | undefined;
  arxiv?: string | undefined;
  keywords?: readonly string[] | undefined;
  venue?: string | undefined;
}

/** A page as it looks when it is pasted, as far as one remembers, with all its papers. */
export interface ArticlePage {
  site: string;
  text: string;
  papers: readonly ArticleTruth[];
}

const [gates, rivers, readers, bridges, bats] = shownPapers as [
  ShownPaper,
  ShownPaper,
  ShownPaper,
  ShownPaper,
  ShownPaper,
];
const truth = (
  { title, abstract, authors, year, doi }: ShownPaper,
  keywords?: readonly string[],
): ArticleTruth => ({ title, abstract, authors, year, doi, ...(keywords ? { keywords } : {}) });

const spanish = {
  title: 'Deriva de los sensores de río',
  abstract:
    'Los sensores en los ríos derivan cuando crecen algas sobre ellos, y limpiarlos a mano es lento y caro. Aprendemos la deriva a partir de pares de sensores de distinta edad y la corregimos mientras miden. Los errores de un verano se reducen a un tercio en cuatro ríos.',
};
const french = {
  title: 'La dérive des capteurs de rivière',
  abstract:
    'Les capteurs placés dans les rivières dérivent lorsque des algues y poussent, et les nettoyer à la main est lent et coûteux. Nous apprenons la dérive à partir de paires de capteurs d’âges différents et la corrigeons pendant la mesure. Les erreurs d’un été sont divisées par trois dans quatre rivières.',
};
const german = {
  title: 'Die Drift von Sensoren in Flüssen',
  abstract:
    'Sensoren in Flüssen driften, wenn Algen auf ihnen wachsen, und sie von Hand zu reinigen ist langsam und teuer. Wir lernen die Drift aus Paaren von Sensoren verschiedenen Alters und berichtigen sie, während gemessen wird. Die Fehler eines Sommers sinken in vier Flüssen auf ein Drittel.',
};
const portuguese = {
  title: 'A deriva dos sensores de rio',
  abstract:
    'Os sensores nos rios derivam quando algas crescem sobre eles, e limpá-los à mão é lento e caro. Aprendemos a deriva a partir de pares de sensores de idades diferentes e a corrigimos enquanto medem. Os erros de um verão caem para um terço em quatro rios.',
};
const japanese = {
  title: '河川センサーの劣化を対から学習する手法',
  abstract:
    '河川に設置されたセンサーは藻類の付着によって劣化し、手作業による清掃には時間と費用がかかる。本研究では、設置時期の異なるセンサーの対から劣化を学習し、計測しながら補正する手法を提案する。四つの河川における一夏の誤差は三分の一に減少した。',
};
const chinese = {
  title: '基于传感器对的河流传感器漂移学习',
  abstract:
    '河流中的传感器会因藻类生长而产生漂移，人工清洗既缓慢又昂贵。本文利用不同年龄的传感器对学习漂移，并在测量过程中进行校正，不需要参考站，也不需要气象数据。在四条河流中，一个夏季的误差降低到原来的三分之一。',
};

const inSpanish = [
  {
    title: 'Mensajes con compuerta en redes de grafos',
    abstract:
      'Las redes de grafos pasan mensajes por sus aristas, pero las cadenas largas pierden lo que dijo el primer nodo. Medimos esta pérdida en doce tareas y proponemos una compuerta que conserva los mensajes. La precisión en pares distantes sube de 41 a 67 por ciento.',
  },
  spanish,
  {
    title: '¿Recuerdan los puentes el viento?',
    abstract:
      'Los cables de los puentes largos se fatigan, y nadie sabe con qué rapidez. A partir de nueve años de viento estimamos lo que cuesta cada tormenta. La mayor parte del daño viene de vientos que ningún registro contiene.',
  },
];

/** Pages of one article and pages of results, by site. */
export const articlePages: readonly ArticlePage[] = [
  {
    site: 'an issue in two languages',
    papers: [gates, rivers, bridges].map((paper) => ({
      ...truth(paper, ['graphs', 'water']),
      year: undefined,
    })),
    text: [gates, rivers, bridges]
      .map(
        ({ title, abstract, authors, doi }, at) => `${title}
${authors.join(', ')}
https://doi.org/${doi}
Abstract
${abstract}
Keywords: graphs, water
Resumen
${inSpanish[at]?.abstract ?? ''}
Palabras clave: grafos, agua`,
      )
      .join('\n\n'),
  },
  {
    site: 'an issue in two languages, titles in both',
    papers: [gates, rivers, bridges].map((paper) => ({ ...truth(paper), year: undefined })),
    text: [gates, rivers, bridges]
      .map(
        ({ title, abstract, authors, doi }, at) => `${title}
${authors.join('; ')}
doi: ${doi}

Abstract: ${abstract}

${inSpanish[at]?.title ?? ''}

Resumen: ${inSpanish[at]?.abstract ?? ''}`,
      )
      .join('\n\n\n'),
  },
  {
    site: 'proceedings whose foot has sections nobody foresaw',
    papers: [gates, rivers, readers, bats].map((paper) => ({
      ...truth(paper),
      year: undefined,
      doi: undefined,
    })),
    text: `Example Workshop 2024: Accepted Papers

${[gates, rivers, readers, bats].map(({ title, abstract, authors }) => `${title}\n${authors.join(', ')}\n${abstract}`).join('\n\n')}

Name Change Policy
Requests for name changes in the electronic proceedings will be accepted with no questions asked. However name changes may cause bibliographic tracking issues, so authors are asked to consider this carefully.

Sponsors of the day
The bakery of the town gave bread to everybody who came, and the library lent its hall to us for nothing at all. We owe them more than these two sentences can say.`,
  },
  {
    site: 'NeurIPS proceedings, one paper',
    papers: [{ title: gates.title, abstract: gates.abstract, authors: gates.authors, year: 2023 }],
    text: `NeurIPS Proceedings
Search

${gates.title}
Part of Advances in Neural Information Processing Systems 36 (NeurIPS 2023) Main Conference Track

Bibtex Paper Supplemental

Authors
${gates.authors.join(', ')}

Abstract
${gates.abstract}

Name Change Policy
Requests for name changes in the electronic proceedings will be accepted with no questions asked. However name changes may cause bibliographic tracking issues. Authors are asked to consider this carefully and discuss it with their co-authors prior to requesting a name change in the electronic proceedings.

Use the "Report an Issue" link to request a name change.

Do not remove: This comment is monitored to verify that the site is working properly`,
  },
  {
    site: 'PLOS article',
    papers: [truth(bats)],
    text: `OPEN ACCESS
PEER-REVIEWED
RESEARCH ARTICLE
${bats.title}
${bats.authors.join(', ')}

Published: March 3, ${bats.year}
https://doi.org/${bats.doi}

Abstract
${bats.abstract}

Citation: Zhang W, Rossi S (${bats.year}) ${bats.title}. PLoS ONE 18(3): e0281234. https://doi.org/${bats.doi}

Editor: Jan Novak, University of Exampletown, NORWAY

Received: October 12, ${bats.year - 1}; Accepted: January 20, ${bats.year}; Published: March 3, ${bats.year}

Copyright: © ${bats.year} Zhang, Rossi. This is an open access article distributed under the terms of the Creative Commons Attribution License, which permits unrestricted use, distribution, and reproduction in any medium, provided the original author and source are credited.

Data Availability: All relevant data are within the paper and its Supporting Information files.

Funding: The authors received no specific funding for this work.

Competing interests: The authors have declared that no competing interests exist.`,
  },
  {
    site: 'a journal page with its closing parts',
    papers: [truth(bridges, ['bridges', 'wind', 'fatigue'])],
    text: `Journal of Examples
Home
Articles
For authors

${bridges.title}
${bridges.authors.join(', ')}
Journal of Examples ${bridges.year}, 12(3), 41-52
https://doi.org/${bridges.doi}

Abstract
${bridges.abstract}

Keywords: bridges, wind, fatigue

Data availability
The measurements of the 212 cables can be asked for from the corresponding author, as the owner of the bridge does not allow their publication.

Author contributions
E.S. planned the work and wrote the manuscript. I.M. measured the tension. K.W. made the model and all of the figures.

Funding
This work was supported by the Example Research Council under grant 12345 and by the Foundation for Long Bridges.

Acknowledgements
We thank the keepers of the bridge for nine years of patience, and two anonymous reviewers for what they wrote.

Conflict of interest
The authors declare that they have no known competing financial interests that could have influenced this work.

Ethics declarations
Not applicable.

Supplementary material
The online version contains supplementary material available at the address of the article above.

Cookies
We use cookies to make sure that our website works as it should and to learn how it is used.`,
  },
  {
    site: 'two papers of one page, each with closing parts',
    papers: [truth(gates), truth(rivers)],
    text: [gates, rivers]
      .map(
        ({ title, abstract, authors, year, doi }) => `${title}
${authors.join(', ')}
Journal of Examples, ${year}. doi: ${doi}

Abstract
${abstract}

Funding
This work was supported by the Example Research Council under grant 12345 and by nobody else at all.

Competing interests
The authors declare no competing interests of any kind with regard to this work.`,
      )
      .join('\n\n\n'),
  },
  {
    site: 'SciELO, two languages',
    papers: [{ ...truth(rivers, ['rivers', 'sensors', 'drift']), year: undefined }],
    text: `${rivers.title}

${spanish.title}

${rivers.authors.join(', ')}

https://doi.org/${rivers.doi}

Abstract
${rivers.abstract}

Keywords: rivers; sensors; drift

Resumen
${spanish.abstract}

Palabras clave: ríos; sensores; deriva

Received: 12 March ${rivers.year - 1}; Accepted: 3 May ${rivers.year}`,
  },
  {
    site: 'a French journal, both abstracts in a row',
    papers: [truth(rivers, ['rivers', 'sensors'])],
    text: `${rivers.title}
${rivers.authors.join(', ')}
Revue des exemples, ${rivers.year}
https://doi.org/${rivers.doi}

Abstract
${rivers.abstract}

Keywords
rivers, sensors

Résumé
${french.abstract}

Mots-clés
rivières, capteurs`,
  },
  {
    site: 'a Portuguese journal, second title above its abstract',
    papers: [{ ...truth(rivers, ['rivers', 'sensors']), year: undefined }],
    text: `${rivers.title}
${rivers.authors.join('; ')}
doi: ${rivers.doi}

ABSTRACT
${rivers.abstract}
Keywords: rivers, sensors

${portuguese.title}

RESUMO
${portuguese.abstract}
Palavras-chave: rios, sensores`,
  },
  {
    site: 'a German journal, German first',
    papers: [
      {
        title: german.title,
        abstract: german.abstract,
        authors: rivers.authors,
        keywords: ['Flüsse', 'Sensoren'],
      },
    ],
    text: `${german.title}
${rivers.authors.join(', ')}

Zusammenfassung
${german.abstract}

Schlüsselwörter: Flüsse, Sensoren

Abstract
${rivers.abstract}

Keywords: rivers, sensors`,
  },
  {
    site: 'bioRxiv, one preprint',
    papers: [truth(bats)].map((paper) => ({ ...paper, doi: '10.1101/2023.03.01.530123', year: 2023 })),
    text: `bioRxiv
THE PREPRINT SERVER FOR BIOLOGY
HOME
SUBMIT
FAQ
BLOG
ALERTS / RSS
ABOUT

New Results
Follow this preprint
${bats.title}
View ORCID Profile${bats.authors[0]}, View ORCID Profile${bats.authors[1]}
doi: https://doi.org/10.1101/2023.03.01.530123
This article is a preprint and has not been certified by peer review [what does this mean?].
00000001
AbstractFull TextInfo/HistoryMetricsPreview PDF

Abstract
${bats.abstract}

Competing Interest Statement
The authors have declared no competing interest.

Footnotes
Figure 2 was revised, and the list of caves was put into the supplement.

Copyright
The copyright holder for this preprint is the author/funder, who has granted bioRxiv a license to display the preprint in perpetuity. It is made available under a CC-BY 4.0 International license.

Back to top
Previous
Next
Posted March 3, 2023.
Download PDF
Email
Share
Citation Tools`,
  },
  {
    site: 'medRxiv, one preprint, names with spaces',
    papers: [
      {
        ...truth(readers),
        authors: ['Noor Haddad', 'Eva Stone'],
        doi: '10.1101/2022.11.05.22281234',
        year: 2022,
      },
    ],
    text: `medRxiv
THE PREPRINT SERVER FOR HEALTH SCIENCES

${readers.title}
 View ORCID Profile Noor Haddad,  Eva Stone
doi: https://doi.org/10.1101/2022.11.05.22281234

Abstract
${readers.abstract}

Competing Interest Statement
The authors have declared no competing interest.

Funding Statement
This study did not receive any funding.

Author Declarations
I confirm all relevant ethical guidelines have been followed, and any necessary IRB and/or ethics committee approvals have been obtained.
Yes

Data Availability
All data produced in the present study are available upon reasonable request to the authors.

Posted November 6, 2022.`,
  },
  {
    site: 'OpenReview, one forum',
    papers: [
      {
        title: gates.title,
        abstract: gates.abstract,
        authors: gates.authors,
        keywords: ['graphs', 'messages'],
        year: 2024,
      },
    ],
    text: `${gates.title}
Download PDF
${gates.authors.join(', ')}
Published: 16 Jan 2024, Last Modified: 05 Mar 2024
ICEX 2024 poster
Everyone
Revisions
BibTeX
Code Of Ethics: I acknowledge that I and all co-authors of this work have read and commit to adhering to the ICEX Code of Ethics.
Keywords: graphs, messages
Submission Guidelines: I certify that this submission complies with the submission instructions as described on the page.
TL;DR: A gate keeps early messages alive in graph networks.
Abstract: ${gates.abstract}
Anonymous Url: I certify that there is no URL (e.g., github page) that could be used to find authors' identity.
Primary Area: learning on graphs and other geometries & topologies
No Acknowledgement Section: I certify that there is no acknowledgement section in this submission for double blind review.
Submission Number: 4321`,
  },
  {
    site: 'OpenReview, a venue, with keywords and TL;DR',
    papers: [
      {
        title: gates.title,
        abstract: gates.abstract,
        authors: gates.authors,
        keywords: ['graphs', 'messages'],
      },
      {
        title: rivers.title,
        abstract: rivers.abstract,
        authors: ['Mei Tanaka', 'luis ortega', 'Ana Kovac'],
        keywords: ['rivers'],
      },
      {
        title: readers.title,
        abstract: readers.abstract,
        authors: readers.authors,
        keywords: ['reading', 'sentences'],
      },
    ],
    text: `ICEX 2024 Conference
International Conference on Examples
Vienna, Austria May 07 2024 https://icex.example/Conferences/2024 program-chairs@icex.example
Please see the venue website for more information.
Submission Start: Sep 14 2023 05:00PM UTC-0, Abstract Registration: Sep 23 2023 11:59PM UTC-0, End: Sep 28 2023 11:59PM UTC-0
Accept (oral)
Accept (poster)
Reject

${gates.title}
${gates.authors.join(', ')}
Published: 16 Jan 2024, Last Modified: 05 Mar 2024
ICEX 2024 oral
Readers: Everyone
Keywords: graphs, messages
TL;DR: A gate keeps early messages alive in graph networks.
Abstract: ${gates.abstract}
Primary Area: learning on graphs
Submission Number: 12

${rivers.title}
Mei Tanaka, luis ortega, Ana Kovac
Published: 16 Jan 2024, Last Modified: 05 Mar 2024
ICEX 2024 oral
Readers: Everyone
Keywords: rivers
TL;DR: Pairs of cheap sensors tell how each of them drifts.
Abstract: ${rivers.abstract}
Primary Area: applications to the physical sciences
Submission Number: 98

${readers.title}
${readers.authors.join(', ')}
Published: 16 Jan 2024, Last Modified: 05 Mar 2024
ICEX 2024 oral
Readers: Everyone
Keywords: reading, sentences
TL;DR: What comes first decides whether a reader stays.
Abstract: ${readers.abstract}
Primary Area: other topics
Submission Number: 345`,
  },
  {
    site: 'ACM Digital Library, results of a search',
    papers: [gates, rivers, bridges].map(({ title, authors, doi, year }) => ({
      title,
      authors,
      doi,
      venue: `EXC '${year - 2000}: Proceedings of the ${year} ACM Conference on Examples`,
    })),
    text: `1,234 Results for: All: sensors
Searched The ACM Guide to Computing Literature (3,812,345 records)
Limit your search to The ACM Full-Text Collection (771,234 records)
Showing 1 - 20 of 1,234 Results
Relevance

${[gates, rivers, bridges]
  .map(
    ({ title, abstract, authors, doi, year }, at) => `research-article
Open Access
March ${year}
${title}
${authors.join(', ')}
EXC '${year - 2000}: Proceedings of the ${year} ACM Conference on Examples, Pages ${at * 12 + 1}–${at * 12 + 12}https://doi.org/${doi}
${abstract.slice(0, 170)}...
${at}
${120 + at}
Metrics
Total Citations${at}
Total Downloads${120 + at}
Get Access`,
  )
  .join('\n')}`,
  },
  {
    site: 'ACM Digital Library, one paper',
    papers: [truth(rivers)],
    text: `research-article
Open access
${rivers.title}
Authors: ${rivers.authors.join(', ')}
Authors Info & Claims
EXC '20: Proceedings of the ${rivers.year} ACM Conference on Examples
Pages 101 - 112
https://doi.org/${rivers.doi}
Published: 12 March ${rivers.year}
Publication History
12 citation
1,234 Downloads

Abstract
${rivers.abstract}

Supplementary Material
MP4 File (p101-tanaka.mp4)
Presentation video of the paper.
Download
45.12 MB

References
[1]
Ada Roe and Jan Doe. 2017. Rivers and what is in them. In Proceedings of the 2017 ACM Conference on Examples. 12–24.
Google Scholar
[2]
Tom Stone. 2018. Algae on instruments. Journal of Examples 12, 3 (2018), 41–52.
Google Scholar

Cited By
Weber K, Moreau I (2022) The wind and the bridge. Journal of Examples 14:2 (31-44).

Index Terms
Computing methodologies
Machine learning`,
  },
  {
    site: 'ACL Anthology, one paper with a colon in its title',
    papers: [
      {
        title: 'BatNet: A Count of Sleeping Animals',
        abstract: bats.abstract,
        authors: bats.authors,
        year: 2023,
        doi: '10.18653/v1/2023.ex-long.12',
      },
    ],
    text: `BatNet: A Count of Sleeping Animals
${bats.authors.join(', ')}

Abstract
${bats.abstract}

Anthology ID:
2023.ex-long.12
Volume:
Proceedings of the 61st Annual Meeting of the Association for Examples (Volume 1: Long Papers)
Month:
July
Year:
2023
Address:
Toronto, Canada
Editors:
Anna Rogers, Jordan Boyd-Graber, Naoaki Okazaki
Venue:
EX
SIG:
Publisher:
Association for Examples
Note:
Pages:
187–203
Language:
URL:
https://aclanthology.org/2023.ex-long.12
DOI:
10.18653/v1/2023.ex-long.12
Bibkey:
zhang-rossi-2023-batnet
Cite (ACL):
${bats.authors.join(' and ')}. 2023. BatNet: A Count of Sleeping Animals. In Proceedings of the 61st Annual Meeting of the Association for Examples (Volume 1: Long Papers), pages 187–203, Toronto, Canada. Association for Examples.
Cite (Informal):
BatNet: A Count of Sleeping Animals (Zhang & Rossi, EX 2023)
PDF:
https://aclanthology.org/2023.ex-long.12.pdf`,
  },
  {
    site: 'ScienceDirect, export to text',
    papers: [
      truth(gates, ['graphs', 'messages']),
      truth(bridges, ['bridges', 'wind']),
      truth(bats, ['bats']),
    ],
    text: [[gates, 'graphs; messages'] as const, [bridges, 'bridges; wind'] as const, [bats, 'bats'] as const]
      .map(
        ([{ title, abstract, authors, year, doi }, words], at) => `${authors.join(', ')},
${title},
Journal of Examples,
Volume ${70 + at},
Issue 3,
${year},
Pages ${at * 12 + 1}-${at * 12 + 12},
ISSN 1234-5678,
https://doi.org/${doi}.
(https://www.sciencedirect.com/science/article/pii/S123456782${at}000123)
Abstract: ${abstract}
Keywords: ${words}`,
      )
      .join('\n\n'),
  },
  {
    site: 'ScienceDirect, export to text, in one line',
    papers: [truth(rivers), truth(readers)],
    text: [rivers, readers]
      .map(
        ({ title, abstract, authors, year, doi }, at) =>
          `${authors.join(', ')}, ${title}, Journal of Examples, Volume ${70 + at}, ${year}, Pages ${at * 12 + 1}-${at * 12 + 12}, ISSN 1234-5678, https://doi.org/${doi}. (https://www.sciencedirect.com/science/article/pii/S123456782${at}000123) Abstract: ${abstract} Keywords: sensors; sentences`,
      )
      .join('\n\n'),
  },
  {
    site: 'notes of a reading group, with dates',
    papers: [gates, rivers, bats].map(({ title }) => ({ title })),
    text: `Reading group, spring 2024

12 March: ${gates.title}
19 March: no meeting
26 March: ${rivers.title}
2 April: Easter, no meeting
9 April: ${bats.title}`,
  },
  {
    site: 'notes of a reading group, with abstracts',
    papers: [gates, rivers, bats].map(({ title, abstract }) => ({ title, abstract })),
    text: `Reading group, spring 2024

12 March: ${gates.title}
${gates.abstract}

19 March: no meeting

26 March: ${rivers.title}
${rivers.abstract}

9 April: ${bats.title}
${bats.abstract}`,
  },
  {
    site: 'J-STAGE, one article',
    papers: [
      {
        title: japanese.title,
        abstract: japanese.abstract,
        authors: ['田中 芽衣', '佐藤 由紀'],
        doi: rivers.doi,
        keywords: ['河川', 'センサー'],
      },
    ],
    text: `日本例示学会誌
2020 年 12 巻 3 号 p. 41-52
原著論文
${japanese.title}
田中 芽衣, 佐藤 由紀
著者情報
ジャーナル フリー
https://doi.org/${rivers.doi}
詳細
抄録
${japanese.abstract}
キーワード: 河川, センサー`,
  },
  {
    site: 'a Japanese society, label 要旨',
    papers: [{ title: japanese.title, abstract: japanese.abstract, authors: ['田中芽衣', '佐藤由紀'] }],
    text: `${japanese.title}
田中芽衣、佐藤由紀
要旨
${japanese.abstract}`,
  },
  {
    site: 'a list of titles with journal lines whose pages look like years',
    papers: [gates, rivers, bats].map(({ title, abstract, authors, year }) => ({
      title,
      abstract,
      authors,
      year: year - 5,
    })),
    text: [gates, rivers, bats]
      .map(
        ({ title, abstract, authors, year }) =>
          `${title}\n${authors.join(', ')}\nJ Examples ${year - 5}; 2021-31\n${abstract}`,
      )
      .join('\n\n'),
  },
  {
    site: 'surnames only',
    papers: [
      { title: gates.title, abstract: gates.abstract, authors: ['Jo', 'Baek'] },
      { title: rivers.title, abstract: rivers.abstract, authors: ['Tanaka', 'Ortega', 'Kovac'] },
      { title: readers.title, abstract: readers.abstract, authors: ['Haddad'] },
    ],
    text: `${gates.title}\nJo, Baek\n${gates.abstract}\n\n${rivers.title}\nTanaka, Ortega, Kovac\n${rivers.abstract}\n\n${readers.title}\nHaddad\n${readers.abstract}`,
  },
  {
    site: 'IEEE Xplore, one paper',
    papers: [{ ...truth(bridges), doi: '10.1109/ex.2022.9912345' }],
    text: `IEEE.org
IEEE Xplore
IEEE SA
IEEE Spectrum
More Sites
Cart
Create Account
Personal Sign In

Conferences > ${bridges.year} IEEE International Conf...
${bridges.title}
Publisher: IEEE
Cite This
PDF
${bridges.authors.join('; ')}
All Authors
12
Cites in
Papers
345
Full
Text Views

Abstract:
${bridges.abstract}
Published in: ${bridges.year} IEEE International Conference on Examples (ICEX)
Date of Conference: 12-15 July ${bridges.year}
Date Added to IEEE Xplore: 30 August ${bridges.year}
ISBN Information:
DOI: 10.1109/EX.2022.9912345
Publisher: IEEE
Conference Location: Vienna, Austria
Contents
I. Introduction
Cables of long bridges are the parts of them that tire first, as everybody who keeps one knows. Sign in to Continue Reading

Authors
Figures
References
Keywords
Metrics`,
  },
  {
    site: 'SSRN, one paper',
    papers: [
      {
        ...truth(readers, ['reading', 'sentences']),
        year: 2021,
        doi: '10.2139/ssrn.3801234',
        authors: ['Noor Haddad', 'Eva Stone'],
      },
    ],
    text: `Download This Paper
Open PDF in Browser
Add Paper to My Library
Share:
${readers.title}
32 Pages
Posted: 12 Mar 2021
Last revised: 3 May 2021
Noor Haddad
University of Exampletown - Department of Economics

Eva Stone
Institute of Samples

Date Written: March 3, 2021

Abstract
${readers.abstract}

Keywords: reading, sentences

JEL Classification: D83, Z13

Suggested Citation:
Haddad, Noor and Stone, Eva, ${readers.title} (March 3, 2021). Available at SSRN: https://ssrn.com/abstract=3801234 or http://dx.doi.org/10.2139/ssrn.3801234

Do you have negative results from your research you’d like to share?
Paper statistics
Downloads 123
Abstract Views 1,234`,
  },
  {
    site: 'arXiv listing, the abstract right below the subjects',
    papers: [gates, rivers].map(({ title, abstract, authors, arxiv }) => ({
      title,
      abstract,
      authors,
      arxiv,
    })),
    text: [gates, rivers]
      .map(
        ({ title, abstract, authors, arxiv }, at) => `[${at + 1}] arXiv:${arxiv} [pdf, html, other]
Title: ${title}
${authors.join(', ')}
Comments: ${12 + at} pages
Subjects: Machine Learning (cs.LG)
${abstract}`,
      )
      .join('\n'),
  },
  {
    site: 'venue lines with the DOI in them',
    papers: [gates, rivers, bats].map((paper) => ({
      ...truth(paper),
      venue: 'Journal of Examples',
    })),
    text: [gates, rivers, bats]
      .map(
        ({ title, abstract, authors, year, doi }, at) => `${title}
${authors.join(', ')}
Journal of Examples ${12 + at} (${year}), 41-52. https://doi.org/${doi}
${abstract}`,
      )
      .join('\n\n'),
  },
  {
    site: 'a programme with poster numbers in front',
    papers: [gates, rivers, bats].map(({ title, abstract, authors }) => ({ title, abstract, authors })),
    text: [gates, rivers, bats]
      .map(
        ({ title, abstract, authors }, at) =>
          `Poster #${101 + at}: ${title}\n${authors.join(', ')}\n${abstract}`,
      )
      .join('\n\n'),
  },
  {
    site: 'authors with Arabic and Chinese commas',
    papers: [
      { title: gates.title, abstract: gates.abstract, authors: ['Ada Berger', 'Tom Lindqvist'] },
      { title: rivers.title, abstract: rivers.abstract, authors: ['Mei Tanaka', 'Luis Ortega', 'Ana Kovac'] },
    ],
    text: `${gates.title}\nAda Berger، Tom Lindqvist\n${gates.abstract}\n\n${rivers.title}\nMei Tanaka、Luis Ortega，Ana Kovac\n${rivers.abstract}`,
  },
  {
    site: 'lines below titles that are not authors, with labels',
    papers: [gates, rivers].map(({ title, abstract, authors, doi }) => ({ title, abstract, authors, doi })),
    text: [gates, rivers]
      .map(
        ({ title, abstract, authors, doi }) =>
          `Research article\n${title}\n${authors.join(', ')}\nDOI: ${doi}\nAbstract: ${abstract}\nKeywords: graphs, rivers`,
      )
      .join('\n\n'),
  },
];

/** Pages that were looked at when the reader was mended. */
export const furtherPages: readonly ArticlePage[] = [
  {
    site: 'Semantic Scholar, one paper',
    papers: [
      {
        title: rivers.title,
        abstract: rivers.abstract,
        authors: rivers.authors,
        year: rivers.year,
        doi: rivers.doi,
      },
    ],
    text: `Skip to search form
Skip to main content
Semantic Scholar
Semantic Scholar's Logo
Search 214,123,456 papers from all fields of science
Sign In
Create Free Account
DOI:${rivers.doi}
Corpus ID: 212345678
${rivers.title}
${rivers.authors.join(', ')}
Published in Journal of Examples 12 March ${rivers.year}
Environmental Science, Computer Science
TLDR
Pairs of cheap sensors tell how each of them drifts.
Expand
Abstract
${rivers.abstract}
View on Publisher
Save to Library
Create Alert
Cite
12 Citations
34 References`,
  },
  {
    site: 'Google Scholar, a profile',
    papers: [gates, rivers, bats].map(({ title, year }) => ({ title, year })),
    text: `Ada Berger
University of Exampletown
Verified email at example.edu
Title
Cited by
Year
${[gates, rivers, bats]
  .map(
    ({ title, authors, year }, at) =>
      `${title}\n${authors.map((name) => name.replace(/(\p{Lu})\p{Ll}+ /u, '$1 ')).join(', ')}\nJournal of Examples ${12 + at} (3), 41-52\n${123 + at}\t${year}`,
  )
  .join('\n')}`,
  },
  {
    site: 'PMLR, one paper',
    papers: [{ title: gates.title, abstract: gates.abstract, authors: gates.authors, year: 2023 }],
    text: `[edit]
${gates.title}
${gates.authors.join(', ')}
Proceedings of the 40th International Conference on Machine Learning, PMLR 202:1234-1250, 2023.

Abstract
${gates.abstract}

Cite this Paper
BibTeX
Endnote
APA
Related Material
Download PDF`,
  },
  {
    site: 'CVF open access, one paper',
    papers: [{ title: gates.title, abstract: gates.abstract, authors: gates.authors, year: 2023 }],
    text: `${gates.title}
${gates.authors.join(', ')}; Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR), 2023, pp. 1024-1033
Abstract
${gates.abstract}
Related Material
[pdf] [supp] [arXiv]
[bibtex]`,
  },
  {
    site: 'Wiley, one article',
    papers: [truth(bridges, ['bridges', 'wind'])],
    text: `RESEARCH ARTICLE
Open Access
${bridges.title}
${bridges.authors.join(', ')}
First published: 12 March ${bridges.year} https://doi.org/${bridges.doi}Citations: 12
SECTIONS
PDF
TOOLS
SHARE

Abstract
${bridges.abstract}

KEYWORDS
bridges, wind

CONFLICT OF INTEREST STATEMENT
The authors declare no conflicts of interest.

DATA AVAILABILITY STATEMENT
The data that support the findings of this study are available from the corresponding author upon reasonable request.

Supporting Information

Filename	Description
ex12-sup-0001.pdf PDF document, 1.2 MB	Data S1.
Please note: The publisher is not responsible for the content or functionality of any supporting information supplied by the authors.

REFERENCES`,
  },
  {
    site: 'Nature, one article',
    papers: [truth(bats)],
    text: `nature
scientific reports
articles
article
Article
Open access
Published: 03 March ${bats.year}
${bats.title}
${bats.authors.join(' & ')}
Scientific Reports volume 13, Article number: 1234 (${bats.year}) Cite this article

1234 Accesses

5 Citations

12 Altmetric

Metricsdetails

Abstract
${bats.abstract}

Similar content being viewed by others

A global set of cave recordings
Article Open access
12 May 2021

Data availability
The recordings are available from the corresponding author on reasonable request, and will be shared with everybody.

References
Roe, A. & Doe, J. Bats and caves. J. Ex. 12, 41–52 (2017).

Acknowledgements
We thank the keepers of the eleven caves, who let us in at night and kept everybody else out.

Author information
Authors and Affiliations
Institute of Samples, Vienna, Austria
Wei Zhang & Sofia Rossi
Contributions
W.Z. and S.R. wrote the main manuscript text and prepared all of the figures.

Corresponding author
Correspondence to Wei Zhang.

Ethics declarations
Competing interests
The authors declare no competing interests.

Additional information
Publisher's note Springer Nature remains neutral with regard to jurisdictional claims in published maps and institutional affiliations.

Rights and permissions
Open Access This article is licensed under a Creative Commons Attribution 4.0 International License, which permits use, sharing, adaptation, distribution and reproduction in any medium or format, as long as you give appropriate credit to the original authors.

About this article
Cite this article
Zhang, W., Rossi, S. ${bats.title}. Sci Rep 13, 1234 (${bats.year}). https://doi.org/${bats.doi}

Received
12 October ${bats.year - 1}

Accepted
20 January ${bats.year}

Published
03 March ${bats.year}

DOI
https://doi.org/${bats.doi}`,
  },
  {
    site: 'MDPI, one article',
    papers: [truth(rivers, ['rivers', 'sensors', 'drift'])],
    text: `Open AccessArticle
${rivers.title}
by ${rivers.authors.map((name, at) => `${name} ${at + 1}${at === 0 ? ',*' : ''}`).join(', ')}
1
Institute of Samples, 1010 Vienna, Austria
2
University of Exampletown, 0150 Oslo, Norway
*
Author to whom correspondence should be addressed.
Sensors ${rivers.year}, 20(3), 1234; https://doi.org/${rivers.doi}
Submission received: 12 January ${rivers.year} / Revised: 3 February ${rivers.year} / Accepted: 20 February ${rivers.year} / Published: 3 March ${rivers.year}
(This article belongs to the Special Issue Sensors in Rivers)
Downloadkeyboard_arrow_down Browse Figures Versions Notes

Abstract
${rivers.abstract}

Keywords: rivers; sensors; drift`,
  },
  {
    site: 'a conference list with closing remarks',
    papers: [gates, rivers, readers, bats].map(({ title, abstract, authors }) => ({
      title,
      abstract,
      authors,
    })),
    text: `Example Workshop 2024: Accepted Papers

${[gates, rivers, readers, bats].map(({ title, abstract, authors }) => `${title}\n${authors.join(', ')}\n${abstract}`).join('\n\n')}

Copyright
The authors keep the copyright of their papers and grant the workshop a licence to show them here for as long as it likes.

Acknowledgments
We thank all of the reviewers, and the people of the Example Hall, who made the coffee on both of the days.`,
  },
];

/** Pages kept unseen until the reader was mended. */
export const unseenPages: readonly ArticlePage[] = [
  {
    site: 'Springer, one article',
    papers: [truth(bridges, ['Bridges', 'Wind', 'Fatigue'])],
    text: `${bridges.title}
Original Paper
Open access
Published: 12 March ${bridges.year}
Volume 12, pages 41–52, (${bridges.year})
Cite this article
Download PDF
You have full access to this open access article

Journal of Examples
Aims and scope
Submit manuscript
${bridges.authors.join(', ')}

123 Accesses

Abstract
${bridges.abstract}

Explore related subjects
Discover the latest articles and news from researchers in related subjects, suggested using machine learning.
Civil Engineering

1 Introduction
Long bridges hang on cables, and the cables tire, so that each of them has to be changed after some decades of wind.

Funding
Open access funding provided by University of Exampletown.

Author information
Authors and Affiliations
Institute of Samples, Vienna, Austria
Eva Stone, Ines Moreau & Karl Weber

Corresponding author
Correspondence to Eva Stone.

Ethics declarations
Conflict of interest
On behalf of all authors, the corresponding author states that there is no conflict of interest.

About this article
Cite this article
Stone, E., Moreau, I. & Weber, K. ${bridges.title} J Ex 12, 41–52 (${bridges.year}). https://doi.org/${bridges.doi}

DOI
https://doi.org/${bridges.doi}

Keywords
Bridges
Wind
Fatigue`,
  },
  {
    site: 'HAL, one article in French',
    papers: [
      {
        title: french.title,
        abstract: french.abstract,
        authors: ['Eva Stone', 'Ines Moreau'],
        doi: rivers.doi,
        keywords: ['rivières', 'capteurs'],
      },
    ],
    text: `Accueil
Déposer
Consulter
Recherche
Article Dans Une Revue Revue des exemples Année : 2020
${french.title}
Eva Stone (1) , Ines Moreau (1, 2)
Afficher plus de détails
Résumé
fr
${french.abstract}
Mots clés
rivières capteurs
Domaines
Informatique [cs]
Fichier principal
article.pdf (1.2 Mo)
Origine : Fichiers produits par l'(les) auteur(s)
Dates et versions
hal-02512345 , version 1 (12-03-2020)
Identifiants
HAL Id : hal-02512345 , version 1
DOI : ${rivers.doi}
Citer
Eva Stone, Ines Moreau. ${french.title}. Revue des exemples, 2020, 12 (3), pp.41-52. ⟨${rivers.doi}⟩. ⟨hal-02512345⟩`,
  },
  {
    site: 'AAAI, an article in Open Journal Systems',
    papers: [{ ...truth(gates, ['ML: Graphs', 'ML: Messages']), doi: '10.1609/aaai.v37i6.12345' }],
    text: `Skip to main content
Skip to main navigation menu
Skip to site footer
Proceedings of the AAAI Conference on Artificial Intelligence
Current
Archives
About
Home / Archives / Vol. 37 No. 6: AAAI-23 Technical Tracks 6 / AAAI Technical Track on Machine Learning I

${gates.title}
Authors
Ada Berger University of Exampletown
Tom Lindqvist Institute of Samples
DOI:
https://doi.org/10.1609/aaai.v37i6.12345
Keywords:
ML: Graphs, ML: Messages
Abstract
${gates.abstract}

AAAI-23 Proceedings Cover
 Downloads
PDF
Published
2019-06-26
How to Cite
Berger, A., & Lindqvist, T. (2019). ${gates.title}. Proceedings of the AAAI Conference on Artificial Intelligence, 37(6), 7123-7131. https://doi.org/10.1609/aaai.v37i6.12345
More Citation Formats
Issue
Vol. 37 No. 6: AAAI-23 Technical Tracks 6
Section
AAAI Technical Track on Machine Learning I`,
  },
  {
    site: 'DBLP, a list of a year',
    papers: [gates, rivers, bats].map(({ title, authors }) => ({ title, authors })),
    text: `2023
${[gates, rivers, bats]
  .map(
    ({ title, authors }, at) =>
      `[j${9 - at}]\nview\nelectronic edition via DOI\nunpaywalled version\nreferences & citations\n${authors.join(', ')}:\n${title}${/[?]$/.test(title) ? '' : '.'} J. Ex. 12(${at + 1}): 41-52 (2023)`,
  )
  .join('\n')}`,
  },
  {
    site: 'CNKI, one article',
    papers: [
      {
        title: chinese.title,
        abstract: chinese.abstract,
        authors: ['王伟', '李娜', '张敏'],
        keywords: ['河流', '传感器', '漂移'],
      },
    ],
    text: `例学学报 . 2020 ,12 (03)
${chinese.title}
王伟 李娜 张敏
示例大学信息学院
摘要：${chinese.abstract}
关键词：河流;传感器;漂移;
基金资助：国家示例基金项目(12345678);
专辑：信息科技
专题：自动化技术
分类号：TP212`,
  },
  {
    site: 'a bilingual Latin American page, Spanish first',
    papers: [
      {
        title: spanish.title,
        abstract: spanish.abstract,
        authors: ['Luis Ortega', 'Marta Silva'],
        keywords: ['ríos', 'sensores'],
      },
    ],
    text: `${spanish.title}
${rivers.title}
Luis Ortega, Marta Silva
Resumen
${spanish.abstract}
Palabras clave: ríos, sensores
Abstract
${rivers.abstract}
Keywords: rivers, sensors
Financiamiento
Este trabajo fue financiado por el Consejo de Ejemplos con el proyecto 12345 y por nadie más.
Conflicto de intereses
Los autores declaran no tener ningún conflicto de intereses con respecto a este trabajo.`,
  },
];
