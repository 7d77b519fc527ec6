/** A paper as pages show it. */
export interface ShownPaper {
  title: string;
  abstract: string;
  authors: string[];
  year: number;
  arxiv: string;
  doi: string;
}

const people = [
  ['Ada Berger', 'Tom Lindqvist'],
  ['Mei Tanaka', 'Luis Ortega', 'Ana Kovac', 'Jan de Vries'],
  ['Noor Haddad'],
  ['Eva Stone', 'Ines Moreau', 'Karl Weber'],
  ['Wei Zhang', 'Sofia Rossi'],
];
const texts: readonly (readonly [string, string])[] = [
  [
    'Gated Messages for Long Chains in Graph Networks',
    'Graph networks pass messages along edges, but long chains of messages lose what the first node said. We measure this loss on twelve tasks and propose a gate that keeps early messages alive. The gate is learned together with the network and costs two numbers per edge. Accuracy on distant pairs rises from 41 to 67 percent without further parameters.',
  ],
  [
    'Learning the drift of river sensors from pairs of cheap instruments',
    'Sensors in rivers drift as algae grow on them, and cleaning them by hand is slow and costly. We learn the drift from pairs of sensors of different age and correct it while they measure, which needs no reference station and no weather data. Errors over one summer fall by a factor of three in four rivers.',
  ],
  [
    'First Sentences: What Makes Readers Stay',
    'Readers skip abstracts that begin with what everybody knows. We rewrote the first sentence of two hundred abstracts and let readers choose between both versions, without telling them which was which. The rewritten ones were read to the end twice as often, in every field that we tried, and by readers of every age.',
  ],
  [
    'Do Bridges Remember the Wind?',
    'Cables of long bridges tire, and nobody knows how fast. From nine years of wind and of the tension in 212 cables we estimate what each storm costs. Most of the damage comes from winds that no record holds, because they blow across the bridge at night. A model with three numbers per cable predicts which of them fail next.',
  ],
  [
    'BatNet: Counting sleeping animals by sound alone',
    'Bats that sleep in caves are counted by eye, which wakes them. BatNet listens instead: it separates the breath of one animal from that of its neighbours and counts both. In eleven caves the counts differ from those of experts by four percent, and no animal woke. Recordings and code are open.',
  ],
];

export const shownPapers: readonly ShownPaper[] = texts.map(([title, abstract], at) => ({
  title,
  abstract,
  authors: people[at] ?? [],
  year: 2019 + at,
  arxiv: `24${String(at + 1).padStart(2, '0')}.0${1234 + at * 17}`,
  doi: `10.1000/ex.${at + 7}`,
}));

/** How a site's pages look when they are pasted, as far as one remembers; `shows`: what they say of a paper. */
export interface RealPage {
  site: string;
  shows: readonly ('abstract' | 'authors' | 'year' | 'arxiv' | 'doi')[];
  text: (papers: readonly ShownPaper[]) => string;
}

const initials = (name: string) => name.replace(/(\p{Lu})\p{Ll}+ (?=.)/gu, '$1 ');
const each = (papers: readonly ShownPaper[], gap: string, page: (paper: ShownPaper, at: number) => string) =>
  papers.map(page).join(gap);

export const realPages: readonly RealPage[] = [
  {
    site: 'Hugging Face daily papers',
    shows: ['abstract'],
    text: (papers) =>
      `Hugging Face's logo\nHugging Face\nModels\nDatasets\nSpaces\nCommunity\nDocs\nPricing\n\nDaily Papers\nby AK and the research community\n\nDaily\nWeekly\nMonthly\nTrending Papers\n\n${each(papers, '\n\n', ({ title, abstract, authors }, at) => `${title}\n${abstract}\n\nSubmitted by\nakhaliq\n${37 + at * 11}\n·\n${authors.length} authors\n\n${at + 2}`)}\n\nPrevious\nNext`,
  },
  {
    site: 'alphaXiv explore',
    shows: ['abstract', 'authors'],
    text: (papers) =>
      `alphaXiv\nExplore\nCommunities\nLogin\nHot\nComments\nViews\nLikes\n\n${each(papers, '\n\n', ({ title, abstract, authors }, at) => `${title}\n${3 + at} Mar 2024\n${authors.join(', ')}\n\n${abstract}\n\nView blog\n${120 + at}\nResources`)}\n`,
  },
  {
    site: 'Papers with Code',
    shows: ['abstract', 'year'],
    text: (papers) =>
      `Trending Research\n\nSocial\nLatest\nGreatest\n\n${each(papers, '\n\n', ({ title, abstract, year }, at) => `${title}\n\nexample-lab/gated-${at} • • ${12 + at} Mar ${year}\n\n${abstract}\n\nLanguage Modelling\n\n${1200 + at * 73}\n2.${at} stars / hour\nPaper\nCode`)}\n\nTERMS\nDATA POLICY\nCOOKIES POLICY`,
  },
  {
    site: 'OpenReview venue',
    shows: ['authors', 'abstract'],
    text: (papers) =>
      `Go to ICEX 2024 Conference homepage\nICEX 2024 Conference\nAccept (oral)\nAccept (poster)\nReject\n\n${each(papers, '\n\n', ({ title, abstract, authors }, at) => `${title}\nPublished: 16 Jan 2024, Last Modified: 0${at + 1} Mar 2024\nICEX 2024 oral\nReaders: Everyone\nShow details\n${authors.join(', ')}\nAbstract: ${abstract}\nKeywords: graphs, messages`)}`,
  },
  {
    site: 'ACL Anthology',
    shows: ['abstract', 'authors'],
    text: (papers) =>
      `Proceedings of the 62nd Annual Meeting of the Association for Examples (Volume 1: Long Papers)\nLun-Wei Ku, Andre Martins, Vivek Srikumar (Editors)\n\nAnthology ID:\n2024.ex-long\nVenue:\nEX\n\npdf (full)\nbib (full)\n\n${each(papers, '\n\n', ({ title, abstract, authors }) => `pdf bib abs\n${title}\n${authors.join(' | ')}\n\n${abstract}`)}`,
  },
  {
    site: 'NeurIPS virtual site',
    shows: ['abstract', 'authors'],
    text: (papers) =>
      `NeurIPS 2023\nSelect Year: (2023)\nMain Navigation\nSchedule\nPapers\nHelp\n\nPoster Session 1\n\n${each(papers, '\n\n', ({ title, abstract, authors }, at) => `Poster\n${title}\n${authors.join(' · ')}\nGreat Hall & Hall B1+B2 (level 1) #${1201 + at}\n[ Abstract ] [ OpenReview ]\n${abstract}`)}`,
  },
  {
    site: 'CVF open access, with abstracts',
    shows: ['authors', 'abstract'],
    text: (papers) =>
      `CVPR 2023 open access\nThese CVPR 2023 papers are the Open Access versions, provided by the Computer Vision Foundation.\n\n${each(papers, '\n\n', ({ title, abstract, authors }) => `${title}\n${authors.join(', ')}; Proceedings of the Example Conference on Vision (ECV), 2023, pp. 1024-1033\n\n${abstract}\n[pdf] [supp] [arXiv] [bibtex]`)}`,
  },
  {
    site: 'CVF open access, titles only',
    shows: ['authors'],
    text: (papers) =>
      `Papers\nBack\n\n${each(papers, '\n', ({ title, authors }) => `${title}\n${authors.join(', ')}\n[pdf] [supp]\n[bibtex]`)}`,
  },
  {
    site: 'Semantic Scholar results',
    // Nothing parts the last author from the subject behind it.
    shows: ['year', 'abstract'],
    text: (papers) =>
      `About 12,300 results for "river sensors"\nFields of Study\nDate Range\nHas PDF\nSort by Relevance\n\n${each(papers, '\n', ({ title, abstract, authors, year }, at) => `${title}\n${authors.join(', ')} Computer Science Journal of Examples ${3 + at} March ${year}\nTLDR\n${abstract}\n${12 + at}\nPDF\nSave\nAlert`)}`,
  },
  {
    site: 'Google Scholar alert',
    shows: ['authors', 'year', 'abstract'],
    text: (papers) =>
      `Google Scholar\n"graph networks" - new results\n\n${each(papers, '\n\n', ({ title, abstract, authors, year }, at) => `${at % 2 === 0 ? '[PDF] ' : ''}${title}\n${authors.map(initials).join(', ')} - arXiv preprint arXiv:2401.0${at + 1}234, ${year}\n${abstract.slice(0, 190)} …\nSave\tTwitter\tLinkedIn\tFacebook`)}\n\nThis message was sent by Google Scholar because you're following new results for graph networks.\nList alerts\nCancel alert`,
  },
  {
    site: 'Google Scholar results',
    shows: ['authors', 'year', 'abstract'],
    text: (papers) =>
      `Articles\nAbout 1,230 results (0.08 sec)\nAny time\nSince 2024\n\n${each(papers, '\n\n', ({ title, abstract, authors, year }, at) => `${title}\n${authors.map(initials).join(', ')} - Journal of Examples, ${year} - Springer\n${abstract.slice(0, 170)} …\nSave Cite Cited by ${12 + at * 7} Related articles All ${2 + at} versions`)}\n\nHelp\nPrivacy\nTerms`,
  },
  {
    site: 'ResearchGate',
    shows: ['abstract', 'authors'],
    text: (papers) =>
      `Publications\n\n${each(papers, '\n\n', ({ title, abstract, authors }) => `${title}\nArticle\nFull-text available\nMar 2023\n${authors.map((name) => `${name}`).join('\n')}\n\n${abstract}\n\nView\nShare`)}`,
  },
  {
    site: 'SSRN',
    shows: ['abstract', 'authors', 'year'],
    text: (papers) =>
      `SSRN\nBrowse\nSubmit a Paper\n\n${each(papers, '\n\n', ({ title, abstract, authors, year }, at) => `${at + 1}.\n${title}\nNumber of pages: ${20 + at} Posted: 1${at} Mar ${year}\n${authors.join(', ')}\nUniversity of Exampletown\nDownloads ${120 + at}\nAbstract:\n${abstract}`)}`,
  },
  {
    site: 'bioRxiv collection',
    shows: ['abstract', 'authors', 'doi'],
    text: (papers) =>
      `bioRxiv\nTHE PREPRINT SERVER FOR BIOLOGY\nHOME\nSUBMIT\nFAQ\n\n${each(papers, '\n\n', ({ title, abstract, authors, doi }) => `New Results\n${title}\n${authors.join(', ')}\ndoi: https://doi.org/${doi}\nAbstract\n${abstract}\nThis article is a preprint and has not been certified by peer review [what does this mean?].`)}`,
  },
  {
    site: 'IEEE Xplore results',
    shows: ['abstract', 'authors', 'year'],
    text: (papers) =>
      `Showing 1-25 of 1,234 results for river sensors\nConferences (812)\nJournals (311)\n\n${each(papers, '\n\n', ({ title, abstract, authors, year }, at) => `${title}\n${authors.join('; ')}\n${year} IEEE Conference on Examples (ICEX)\nYear: ${year} | Conference Paper | Publisher: IEEE\nCited by: Papers (${at + 3})\nAbstract\n${abstract}\nShow More`)}`,
  },
  {
    site: 'ACM DL contents',
    shows: ['abstract', 'authors', 'doi'],
    text: (papers) =>
      `EXC '24: Proceedings of the 2024 ACM Conference on Examples\nSESSION: Session 1: Graphs\n\n${each(papers, '\n\n', ({ title, abstract, authors, doi }, at) => `research-article\nOpen Access\n${title}\n${authors.join(', ')}\nPages ${at * 12 + 1}–${at * 12 + 12}https://doi.org/${doi}\n${abstract}\n${at}${12 + at}\neReader\nPDF`)}`,
  },
  {
    site: 'Springer contents',
    shows: ['abstract', 'year'],
    text: (papers) =>
      `Search Results\n1,234 Result(s) for 'sensors'\n\n${each(papers, '\n\n', ({ title, abstract, authors, year }) => `Article\n${title}\n${abstract}\n${authors.join(', ')}, Ada Roe in Journal of Examples\nArticle 12 March ${year} Open access`)}`,
  },
  {
    site: 'a programme of a conference, with times',
    shows: ['abstract', 'authors'],
    text: (papers) =>
      `Example Workshop on Samples\nProgramme, 12 July 2024\n\n08:30 – 09:00 Registration and coffee\n\n${each(papers, '\n\n', ({ title, abstract, authors }, at) => `${at === 3 ? '12:00 – 13:30 Lunch\n\n' : ''}${9 + at}:00 – ${9 + at}:45\n${title}\n${authors.join(', ')}\n\n${abstract}`)}\n\n17:00 Closing remarks`,
  },
  {
    site: 'a programme with times before titles',
    shows: ['abstract'],
    text: (papers) =>
      `Talks\n\n${each(papers, '\n\n', ({ title, abstract }, at) => `${9 + at}:30 ${title}\n${abstract}`)}`,
  },
  {
    site: 'a book of abstracts as PDF',
    shows: ['abstract', 'authors'],
    text: (papers) =>
      `Book of Abstracts\n\n${each(papers, '\n\n', ({ title, abstract, authors }, at) => `O${at + 1}\n${title}\n${authors.map((name, order) => `${name}${1 + (order % 2)}`).join(', ')}\n1 University of Exampletown, Norway\n2 Institute of Samples, Spain\n${wrap(abstract, 70)}\nKeywords: graphs, rivers`)}`,
  },
  {
    site: 'a newsletter',
    shows: ['abstract', 'authors'],
    text: (papers) =>
      `The Sample Letter #42\nHi all, here is what we read this week.\n\n${each(papers, '\n\n', ({ title, abstract, authors }) => `${title}\nby ${authors.join(', ')}\n\n${abstract}\n\nRead the paper →`)}\n\nUntil next week,\nAda\nUnsubscribe`,
  },
  {
    site: 'a chat',
    shows: ['abstract'],
    text: (papers) =>
      each(papers, '\n', ({ title, abstract }, at) => `[12.03.24, 10:0${at}:11] Ada: ${title}\n${abstract}`),
  },
  {
    site: 'mail of a colleague',
    shows: ['abstract', 'arxiv'],
    text: (papers) =>
      `Hi all,\n\nplease find the papers for Thursday below.\n\n${each(papers, '\n\n\n', ({ title, abstract, arxiv }) => `${title}\nhttps://arxiv.org/abs/${arxiv}\n\n${abstract}`)}\n\nBest wishes,\nTom`,
  },
  {
    site: 'arXiv search results without marks',
    shows: ['abstract', 'authors', 'arxiv'],
    text: (papers) =>
      `Showing 1–50 of 1,234 results for all: river\nSearch v0.5.6 released 2020-02-24\n\n${each(papers, '\n\n', ({ title, abstract, authors, arxiv }) => `arXiv:${arxiv} [pdf, other]  cs.LG cs.AI\n${title}\nAuthors: ${authors.join(', ')}\nAbstract: ${abstract}\nSubmitted 12 March, 2024; originally announced March 2024.\nComments: 12 pages`)}`,
  },
  {
    site: 'Connected Papers, a list',
    shows: ['authors', 'year', 'abstract'],
    text: (papers) =>
      each(
        papers,
        '\n',
        ({ title, abstract, authors, year }, at) =>
          `${title}\n${authors.join(', ')}\n${year}\n${12 + at} Citations\nOpen in:\n${abstract}`,
      ),
  },
  {
    site: 'titles with names and year',
    shows: ['authors', 'year'],
    text: (papers) =>
      `Publications\n\n${each(papers, '\n\n', ({ title, authors, year }) => `${title}\n${authors.map(initials).join(', ')}\nJournal of Examples, ${year}`)}`,
  },
  {
    site: 'a page in German',
    shows: ['abstract', 'authors'],
    text: (papers) =>
      `Startseite\nVeröffentlichungen\nKontakt\n\n${each(papers, '\n\n', ({ title, abstract, authors }) => `${title}\n${authors.join(', ')}\nZusammenfassung\n${abstract}\nZum Artikel`)}\n\nImpressum\nDatenschutz`,
  },
];

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trim();
}
