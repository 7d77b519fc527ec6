/**
 * The words that pages put before or on a fact of a paper, by the field it is, as `recordOfFields` calls it. They name
 * facts where some stand; alone they make nothing a paper.
 */
const words: Readonly<Record<string, string>> = {
  title: 'title, titel, titre, título, 标题, タイトル',
  abstract:
    'abstract, summary, zusammenfassung, résumé, resumen, resumo, riassunto, 摘要, 概要, 要旨, 초록, аннотация',
  authors:
    'author, authors, by, written by, autor, autoren, autores, auteur, auteurs, autori, 作者, 著者, 저자, авторы, creator, creators',
  venue:
    'venue, journal, conference, published in, publication, booktitle, book title, proceedings, appeared in, appears in, to appear in, accepted at, accepted to, accepted by, published at, presented at, presented in, event, in',
  date: 'date, publish date, published, publication date, published on, published date, submitted, submitted on, submission date, posted, posted on, released, release date, datum, 日期',
  year: 'year, jahr, año, année, 年份',
  keywords:
    'keyword, keywords, key words, tag, tags, topic, topics, subject, subjects, index terms, category, categories, area, schlagwörter, mots clés, palabras clave, 关键词',
  arxiv: 'arxiv id, arxiv number, eprint',
  doi: 'doi',
  url: 'paper, papers, link, links, url, urls, arxiv, abs, abstract page, paper link, paper url, paper page, openreview, acl anthology, anthology, html, source, publisher, page, official, official link, preprint, full text, fulltext, resources, resource, read, here, available, 论文, 链接',
  pdf: 'pdf, paper pdf, download, download pdf, download paper, download paper here, download pdf here, pdf link, camera ready',
  code: 'code, github, code link, official code, source code, implementation, repo, repository, pytorch, tensorflow, jax, torch, gitlab, software, 代码',
  project:
    'project, project page, project website, website, homepage, home page, web, webpage, web page, demo, page web, site, blog, blog post, blogpost',
  data: 'data, dataset, datasets, benchmark',
  other:
    'slides, poster, video, talk, videos, presentation, recording, youtube, supplement, supplementary, supp, supplementary material, appendix, tweet, twitter, review, reviews, notebook, colab, model, models, weights, checkpoint, bib, bibtex, citation, recommended citation, citation info, cite, cite as, how to cite, to cite, media, press',
  volume: 'volume, vol',
  number: 'number, issue, no',
  pages: 'pages, pp',
  publisher: 'publisher',
  excerpt:
    'tldr, tl dr, in short, one line, one liner, description, short summary, overview, highlight, gist, synopsis',
};

const fields = new Map(
  Object.entries(words).flatMap(([field, list]) => list.split(', ').map((word) => [word, field] as const)),
);

/** The field that a label or a button names: "📄 Paper", "**Authors:**", "[PDF]". */
export function fieldOf(label: string): string | undefined {
  if (label.length > 40) return undefined;
  return fields.get(bareWord(label));
}

/** A label as it is compared: in lower case, signs and pictures left out. */
export function bareWord(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The fields that are addresses. */
export const addressFields: ReadonlySet<string> = new Set([
  'url',
  'pdf',
  'code',
  'project',
  'data',
  'slides',
]);
