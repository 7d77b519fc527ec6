import { xml } from '../text/xml.ts';
import { earliest } from './feedOrder.ts';

/** A feed of papers, in the order to be told. */
export interface Feed {
  title: string;
  description: string;
  language: string;
  /** Addresses of the page the feed belongs to and of the feed itself; paths where the host is unknown. */
  page: string;
  self: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  title: string;
  summary: string;
  page: string;
  /** Where the paper itself stands. */
  external?: string | undefined;
  authors: string[];
  tags: string[];
  /** `2023`, `2023-06` or `2023-06-14`; absent when unknown. */
  date?: string | undefined;
  /** When it came to the shelf at the earliest: see feedOrder.ts. */
  updated: string;
}

/** Atom (RFC 4287) demands a time of change for every entry; `published` is written only when the day is known. */
export function atomFeed(feed: Feed): string {
  const newest = feed.entries.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), earliest);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.language)}">`,
    `<title>${xml(feed.title)}</title>`,
    ...(feed.description === '' ? [] : [`<subtitle>${xml(feed.description)}</subtitle>`]),
    `<id>${xml(idOf(feed.page))}</id>`,
    `<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(feed.page)}"/>`,
    `<updated>${newest}</updated>`,
    // For entries whose authors are unknown Atom wants one here.
    `<author><name>${xml(feed.title)}</name></author>`,
    ...feed.entries.map(atomEntry),
    '</feed>\n',
  ].join('\n');
}

function atomEntry({ title, summary, page, external, authors, tags, date, updated }: FeedEntry): string {
  return [
    '<entry>',
    `<title>${xml(title)}</title>`,
    `<id>${xml(idOf(page))}</id>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...(external === undefined ? [] : [`<link rel="related" href="${xml(external)}"/>`]),
    ...(date?.length === 10 ? [`<published>${date}T00:00:00Z</published>`] : []),
    `<updated>${updated}</updated>`,
    ...authors.map((name) => `<author><name>${xml(name)}</name></author>`),
    ...tags.map((tag) => `<category term="${xml(tag)}"/>`),
    `<summary>${xml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** JSON Feed 1.1; a date is written only when its day is known. */
export function jsonFeed(feed: Feed): string {
  const described = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description || undefined,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: feed.language,
    items: feed.entries.map(({ title, summary, page, external, authors, tags, date }) => ({
      id: idOf(page),
      url: page,
      external_url: external,
      title,
      content_text: summary,
      date_published: date?.length === 10 ? `${date}T00:00:00Z` : undefined,
      authors: authors.length === 0 ? undefined : authors.map((name) => ({ name })),
      tags: tags.length === 0 ? undefined : tags,
    })),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

/** An id is a whole address; where the host is unknown, a name in its place. */
function idOf(page: string): string {
  return /^https?:/.test(page) ? page : `urn:papershelf:${page.replaceAll(/^\/|\/$/g, '') || 'shelf'}`;
}
