import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomFeed, jsonFeed } from '#core/publish/feed.ts';
import type { Feed, FeedEntry } from '#core/publish/feed.ts';

const entry = (date?: string, updated = '2024-05-01T00:00:00Z'): FeedEntry => ({
  title: 'Glue & <Paper>',
  summary: 'They "hold".',
  page: 'https://shelf.example/papers/glue/',
  authors: ['Ada Lovelace'],
  tags: ['Glue'],
  date,
  updated,
});
const feed = (...entries: FeedEntry[]): Feed => ({
  title: 'A shelf',
  description: '',
  language: 'en',
  page: 'https://shelf.example/',
  self: 'https://shelf.example/feed.xml',
  entries,
});

describe('Atom', () => {
  it('has the elements RFC 4287 demands, its text escaped', () => {
    const text = atomFeed(feed(entry('2023-06-14')));
    for (const element of [
      '<title>A shelf</title>',
      '<id>https://shelf.example/</id>',
      '<author><name>A shelf</name></author>',
      '<title>Glue &amp; &lt;Paper&gt;</title>',
      '<id>https://shelf.example/papers/glue/</id>',
      '<summary>They &quot;hold&quot;.</summary>',
    ]) {
      expect(text).toContain(element);
    }
  });

  it.each([
    ['2023-06-14', ['2023-06-14T00:00:00Z']],
    ['2023-06', []],
    ['2023', []],
    [undefined, []],
  ])('of the date %s writes published: %j', (date, published) => {
    const text = atomFeed(feed(entry(date)));
    expect([...text.matchAll(/<published>(.*?)<\/published>/g)].map(([, found]) => found)).toEqual(published);
  });

  it('is as new as its newest entry, wherever that stands', () => {
    const text = atomFeed(feed(entry('2020', '2025-01-01T00:00:00Z'), entry('2023', '2027-01-01T00:00:00Z')));
    expect(text.match(/<updated>.*?<\/updated>/g)?.map((found) => found.slice(9, 13))).toEqual([
      '2027',
      '2025',
      '2027',
    ]);
    expect(atomFeed(feed())).toContain('<updated>2026-11-23T00:00:00Z</updated>');
  });

  it('of a host that is unknown has names for ids, and paths for links', () => {
    const text = atomFeed({ ...feed(), page: '/repo/', self: '/repo/feed.xml' });
    expect(text).toContain('<id>urn:papershelf:repo</id>');
    expect(text).toContain('href="/repo/feed.xml"');
  });

  it('is well-formed XML, whatever its texts hold', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, any, any, (title, summary, name) => {
        const text = atomFeed({
          ...feed({ ...entry(), title, summary, authors: [name], tags: [name] }),
          title,
        });
        expect(flawOf(text)).toBeUndefined();
      }),
      { seed: 3 },
    );
  });
});

describe('JSON Feed', () => {
  it('tells an entry', () => {
    expect(JSON.parse(jsonFeed(feed(entry('2023-06-14'))))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A shelf',
      home_page_url: 'https://shelf.example/',
      feed_url: 'https://shelf.example/feed.xml',
      language: 'en',
      items: [
        {
          id: 'https://shelf.example/papers/glue/',
          url: 'https://shelf.example/papers/glue/',
          title: 'Glue & <Paper>',
          content_text: 'They "hold".',
          date_published: '2023-06-14T00:00:00Z',
          authors: [{ name: 'Ada Lovelace' }],
          tags: ['Glue'],
        },
      ],
    });
  });

  it.each(['2023-06', '2023', undefined])('writes no day for the date %s', (date) => {
    expect(jsonFeed(feed(entry(date)))).not.toContain('date_published');
  });
});

/** What an XML parser would refuse: characters that XML has not, references it does not know, tags that do not match. */
function flawOf(xml: string): string | undefined {
  const stray =
    /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.exec(
      xml,
    );
  if (stray) return JSON.stringify(stray[0]);
  const open: string[] = [];
  for (const [tag, end, name = '', , empty] of xml.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<(?!\?xml )/g,
  )) {
    if (name === '') return tag;
    if (end === '/' && open.pop() !== name) return tag;
    if (end === '' && empty === '') open.push(name);
  }
  return open[0];
}
