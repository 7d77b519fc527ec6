import { describe, expect, it } from 'vitest';
import { atomFeed, jsonFeed } from '#core/publish/feed.ts';
import type { Feed, FeedEntry } from '#core/publish/feed.ts';

const entry = (date?: string): FeedEntry => ({
  title: 'Glue & <Paper>',
  summary: 'They "hold".',
  page: 'https://shelf.example/papers/glue/',
  authors: ['Ada Lovelace'],
  tags: ['Glue'],
  date,
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
    ['2023-06-14', '2023-06-14T00:00:00Z', true],
    ['2023-06', '2023-06-01T00:00:00Z', false],
    ['2023', '2023-01-01T00:00:00Z', false],
    [undefined, '1970-01-01T00:00:00Z', false],
  ])('of the date %s writes updated %s, published: %s', (date, updated, published) => {
    const text = atomFeed(feed(entry(date)));
    expect(text.match(/<updated>(.*?)<\/updated>/g)).toEqual(Array(2).fill(`<updated>${updated}</updated>`));
    expect(text.includes('<published>')).toBe(published);
  });

  it('is as new as its newest entry, wherever that stands', () => {
    const text = atomFeed(feed(entry(), entry('2023-06-14'), entry('2020')));
    expect(/<updated>(.*?)<\/updated>/.exec(text)?.[1]).toBe('2023-06-14T00:00:00Z');
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
