import { alikeOf, papersHolding } from '#core/index/alike.ts';
import { encodeTerms } from '#core/index/frontCode.ts';
import { encodeVocabulary } from '#core/index/termCode.ts';
import { writeAlike } from '#core/index/equivalences.ts';
import { vocabularyOf } from '#core/index/vocabulary.ts';
import { citables } from '#core/cite/citables.ts';
import { exportFormats } from '#core/cite/exportFormats.ts';
import { drawMap } from '#core/map/drawMap.ts';
import { describeShelf } from '#core/publish/describe.ts';
import { atomFeed, jsonFeed } from '#core/publish/feed.ts';
import { feedOrder } from '#core/publish/feedOrder.ts';
import { search } from '#core/query/search.ts';
import { mergeSaved, withPlainIds } from '#core/saved/mergeSaved.ts';
import { writeSaved } from '#core/saved/savedList.ts';
import type { Shelf } from '#core/shelf.ts';
import { paperBoards, topicBoards, yearBoard } from '#core/show/boards.ts';
import { examples } from '#core/show/examples.ts';
import { byLetter } from '#core/show/byLetter.ts';
import { headlineClaims, paintedClaims } from '#core/show/headlineClaims.ts';
import { numbersLists } from '#core/show/numbersPages.ts';
import { pagesOf } from '#core/show/pagesOf.ts';
import { newest } from '#core/show/paperOrders.ts';
import { valueAxis } from '#core/show/valueAxis.ts';
import { yearSpan } from '#core/show/yearSpan.ts';
import { findingLine } from '#core/findings/findingLine.ts';
import { scanText } from '#core/repair/scanText.ts';
import { glossary } from '#core/show/glossary.ts';
import { paint } from '#core/show/paint.ts';
import { people } from '#core/show/people.ts';
import { spineHeights } from '#core/show/spineHeights.ts';
import { spineCard, spineSign } from '#core/show/spinePicture.ts';
import { topicNeighbours } from '#core/show/topicNeighbours.ts';
import { renderTex } from '#core/text/renderTex.ts';
import { tryPaper } from '#core/tryPaper.ts';
import { indexable } from '../../src/index/write/indexable.ts';
import { memoryEngine } from '../core/query/memoryEngine.ts';
import { shelfOf } from '../core/shelfOf.ts';

/** A whole way through the core, with a text from outside at one place of it. */
export interface Drive {
  what: string;
  run: (text: string) => unknown;
  /** Whether it costs nothing by itself, so that every text is tried; else an eighth of them. */
  isCheap?: true;
}

const walks = {
  title: 'Graph Walks (GW)',
  abstract: 'We walk on graphs 3x faster.',
  authors: ['Ada Roe'],
  year: 2024,
};
const trees = {
  title: 'Trees',
  abstract: 'We climb trees and walk on graphs.',
  authors: ['Jan Doe'],
  year: 2023,
};
const graphs = '---\ntitle: Graphs\nphrases: [graphs]\n---\n';

const withPaper = (fields: object): Shelf =>
  shelfOf({
    'papers/a.jsonl': [walks, trees, { ...trees, title: 'Own', ...fields }],
    'topics/graphs.mdx': graphs,
  });

const withText = (file: string, text: string): Shelf =>
  shelfOf({ 'papers/a.jsonl': [walks, trees], 'topics/graphs.mdx': graphs, [file]: text });

export const drives: readonly Drive[] = [
  { what: 'a listing', run: (text) => shelfOf({ 'papers/a.txt': text }) },
  { what: 'a paper in Markdown', run: (text) => shelfOf({ 'papers/a.md': `---\ntitle: T\n---\n${text}` }) },
  {
    what: 'a list of papers in Markdown',
    run: (text) =>
      shelfOf({
        'papers/a.md': `# L\n\n${['Gated Messages in Graphs', 'Drift of Sensors in Rivers'].map((title, at) => `- Ada Roe, Jan Doe. **${title}**. ExConf, 2023. [[pdf](https://arxiv.org/pdf/2401.0000${at})]\n  - Note: ${text}\n  - Code: [x](https://github.com/a/b)\n`).join('')}`,
      }),
  },
  { what: 'papers in JSON', run: (text) => shelfOf({ 'papers/a.json': `[{"title":"T"},${text}` }) },
  {
    what: 'papers in XML',
    run: (text) =>
      shelfOf({
        'papers/a.xml': `<?xml version="1.0"?><all>
          <paper><title>T<math><mi>x</mi></math></title><abstract>${text}</abstract></paper>
          <PubmedArticle><MedlineCitation><Article><ArticleTitle>T</ArticleTitle><Journal><JournalIssue>
          <PubDate><Year>2020</Year></PubDate></JournalIssue></Journal></Article></MedlineCitation></PubmedArticle>
          <entry><title>T</title><summary>${text}</summary></entry><entry>${text}`,
      }),
  },
  {
    what: 'papers in BibTeX',
    run: (text) =>
      shelfOf({
        'papers/a.bib': `@string{s = {${text}}}\n@article{a, title = {T}, author = {A and ${text}}, journal = s,\n  note = {PMID: 29000000}, howpublished = {${text}}, abstract = {${text}}, crossref = {b}}\n@book{b, title = {${text}}}\n@misc{c, ${text}`,
      }),
  },
  {
    what: 'papers with tags and labels',
    run: (text) =>
      shelfOf({
        'papers/a.ris': `TY  - JOUR\nTI  - T\nAB  - ${text}\nZZ  - ${text}\nER  - \n${text}`,
        'papers/a.nbib': `PMID- 1\nTI  - T\nAB  - ${text}\nFAU - ${text}\n\n${text}`,
        'papers/a.wos': `FN W\nPT J\nTI T\nAB ${text}\nER\n${text}`,
        'papers/a.enw': `%0 A\n%T T\n%X ${text}\n\n${text}`,
        'papers/a.pubmed': `1. J Ex. 2024;1:2.\n\nT.\n\nA B(1).\n\n${text}\n\nPMID: 1\n\n${text}`,
        'papers/a.abs': `\\\\\narXiv:2401.00001\nTitle: T\n${text}\n\\\\\n${text}\n\\\\\n${text}`,
        'papers/a.list': `[1] arXiv:2401.00001 [pdf]\nTitle: T\n${text}\nSubjects: X (cs.LG)\n\n${text}`,
        'papers/a.txt': `Title: T\nAuthors: ${text}\nAbstract: ${text}\n\n${text}\nTitle: U\nAbstract: V\n`,
      }),
  },
  {
    what: 'papers in YAML',
    run: (text) => shelfOf({ 'papers/a.yaml': `- title: T\n  abstract: ${text}\n${text}` }),
  },
  {
    what: 'papers in a table',
    run: (text) =>
      shelfOf({
        'papers/a.csv': `title,authors,date\nT,${text}\n${text},${text},${text}`,
        'papers/b.tsv': `PT\tAU\tTI\tSO\nJ\t${text}\tT\tS`,
      }),
  },
  {
    what: 'what a service answers',
    run: (text) =>
      shelfOf({
        'papers/a.json': JSON.stringify({ name: text, about: [text], issued: { year: text } }),
        'papers/b.json': `{"papers": [{"title": "T"}, {"${text}`,
      }),
  },
  { what: 'the title and abstract of a paper', run: (text) => withPaper({ title: text, abstract: text }) },
  {
    what: 'the facts of a paper',
    run: (text) =>
      withPaper({
        authors: text,
        venue: text,
        pages: text,
        keywords: [text],
        category: text,
        doi: text,
        arxiv: text,
        url: text,
        date: text,
        key: text,
      }),
  },
  {
    what: 'a correction',
    run: (text) =>
      withText(
        'corrections/a.yaml',
        JSON.stringify([
          {
            paper: 'Trees',
            title: text,
            abstract: text,
            authors: [text],
            names: [text],
            topics: { add: [text] },
          },
          { paper: text, year: 2020 },
          { paper: 'Trees', spans: [{ field: 'abstract', copied: text, restored: text }] },
        ]),
      ),
  },
  {
    what: 'a topic',
    run: (text) =>
      withText(
        'topics/own.mdx',
        `---\n${JSON.stringify({ title: text, description: text, phrases: [text], parent: text })}\n---\n${text}`,
      ),
  },
  { what: 'a note', run: (text) => withText('notes/trees.mdx', text) },
  {
    what: 'a page',
    run: (text) => withText('pages/own.md', `---\ntitle: ${JSON.stringify(text)}\n---\n${text}`),
  },
  { what: 'the settings', run: (text) => withText('shelf.yaml', text) },
  { what: 'the synonyms', run: (text) => withText('synonyms.yaml', text) },
  { what: 'the lock', run: (text) => withText('shelf.lock', text) },
  {
    what: 'what is shown and published',
    run: (text) => show(withPaper({ title: text, abstract: text, authors: [text] })),
  },
  {
    what: 'a text as it was copied',
    run: (text) => scanText(text, 'abstract', 'tex', []),
    isCheap: true,
  },
  { what: 'a query', run: (text) => search(text, {}, engine, { facets: ['author'] }) },
  { what: 'what is searched', run: (text) => find(text) },
];

const engine = engineOf(withPaper({}));

function engineOf({ papers }: Shelf): ReturnType<typeof memoryEngine> {
  return memoryEngine(papers.map((paper) => indexable(paper, new Map())));
}

async function find(text: string): Promise<void> {
  const shelf = withPaper({ title: text, abstract: text, authors: [text] });
  const papers = shelf.papers.map((paper) => indexable(paper, new Map()));
  encodeVocabulary(vocabularyOf(papers));
  encodeTerms(vocabularyOf(papers).map(({ word, papers: count }) => ({ word, papers: count })));
  writeAlike(
    alikeOf(
      papers.map(({ acronyms }) => acronyms),
      [['tree', 'graph']],
      1,
      papersHolding(new Map()),
    ),
  );
  for (const query of [
    'graphs walk',
    '"walk on graphs" -climb',
    'grpahs',
    'GW author:roe year:2020-',
    text.slice(0, 40),
  ])
    await search(query, { topic: ['graphs'] }, engineOf(shelf), { facets: ['author'] });
}

/** What pages, exports and feeds make of a shelf. */
function show({ papers, topics, settings, ledger, findings, survey }: Shelf): unknown[] {
  const all = [...citables(papers, (id) => `https://a.org/${id}`)];
  const painted = paint(topics);
  const byId = new Map(painted.map((topic) => [topic.id, topic]));
  const heights = spineHeights(papers.map(({ id, title }) => ({ id, characters: renderTex(title).length })));
  const entries = all.map(({ title, id }) => ({
    title,
    summary: title,
    page: id,
    authors: [],
    tags: [title],
    updated: '2024',
  }));
  const feed = { title: 'Shelf', description: '', language: 'en', page: '', self: '', entries };
  const saved = all.map(({ id, title }) => ({
    id,
    title,
    tags: [],
    note: title,
    read: false,
    saved: '2024',
  }));
  return [
    ...exportFormats.map(({ write }) => write?.(all)),
    ...papers.map(tryPaper),
    [people(papers), glossary(papers), examples(papers, topics), topicNeighbours(papers), yearBoard(papers)],
    [topicBoards(painted), paperBoards(painted, papers, { topic: byId, heights })],
    [drawMap(papers, painted, survey, '')],
    [
      headlineClaims(paintedClaims(papers, byId)),
      numbersLists(paintedClaims(papers, byId), painted, byId),
      byLetter(people(papers), ({ name }) => name),
      newest(papers),
    ],
    [
      pagesOf(papers, 2),
      yearSpan(papers),
      valueAxis([1, 2], '×'),
      spineCard(all[2]?.title ?? '', '', []),
      spineSign([1, 2]),
    ],
    [
      atomFeed(feed),
      jsonFeed(feed),
      feedOrder(papers, new Map()),
      describeShelf(settings, ledger.files, 'https://a.org'),
    ],
    [mergeSaved(saved, saved), saved.map(withPlainIds), writeSaved(saved), findings.map(findingLine)],
  ];
}
