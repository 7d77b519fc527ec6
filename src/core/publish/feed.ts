import { xml } from '../text/xml.ts';

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
}

/**
 * Atom (RFC 4287) demands a time for every entry. `updated` is the first moment of what is known of the date, and
 * for an undated paper the epoch, which no reader mistakes for a paper's date; `published` is written only when the
 * day is known. Nothing comes from the clock: the same shelf gives the same feed.
 */
export function atomFeed(feed: Feed): string {
  const newest = feed.entries.map(({ date }) => updated(date)).reduce((a, b) => (a > b ? a : b), epoch);
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

function atomEntry({ title, summary, page, external, authors, tags, date }: FeedEntry): string {
  return [
    '<entry>',
    `<title>${xml(title)}</title>`,
    `<id>${xml(idOf(page))}</id>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...(external === undefined ? [] : [`<link rel="related" href="${xml(external)}"/>`]),
    ...(date?.length === 10 ? [`<published>${updated(date)}</published>`] : []),
    `<updated>${updated(date)}</updated>`,
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
    ...(feed.description === '' ? {} : { description: feed.description }),
    home_page_url: feed.page,
    feed_url: feed.self,
    language: feed.language,
    items: feed.entries.map(({ title, summary, page, external, authors, tags, date }) => ({
      id: idOf(page),
      url: page,
      ...(external === undefined ? {} : { external_url: external }),
      title,
      content_text: summary,
      ...(date?.length === 10 ? { date_published: updated(date) } : {}),
      ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
      ...(tags.length === 0 ? {} : { tags }),
    })),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

/** An id is a whole address; where the host is unknown, a name in its place. */
function idOf(page: string): string {
  return /^https?:/.test(page) ? page : `urn:papershelf:${page.replaceAll(/^\/|\/$/g, '') || 'shelf'}`;
}

const epoch = '1970-01-01T00:00:00Z';

function updated(date: string | undefined): string {
  if (date === undefined) return epoch;
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
