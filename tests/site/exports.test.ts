import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatsFor } from '#core/cite/exportFormats.ts';
import type { Offer } from '#core/cite/exportFormats.ts';
import type { ShelfDescription } from '#core/publish/describe.ts';
import { baseBuild, builds } from './builds.ts';
import { readPages } from './pages.ts';

describe.each(builds)('the files for machines at "$base"', ({ folder, base, site }) => {
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const json = (file: string): unknown => JSON.parse(read(file));
  const address = `${site}${base}/`;
  const shelf = json('papers.json') as ShelfDescription;
  const topics = readdirSync(join(folder, 'topics')).filter((name) =>
    existsSync(join(folder, 'topics', name, 'index.html')),
  );

  test('papers.json, and that of every topic, is valid by the schema beside it', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(json('papers.schema.json') as object);
    for (const file of ['papers.json', ...topics.map((id) => `topics/${id}.json`)]) {
      validate(json(file));
      expect(validate.errors, file).toBeNull();
    }
  });

  test('papers.json tells all 64 papers, each with a page and the same told alone', () => {
    expect(shelf.papers).toHaveLength(64);
    expect(shelf.shelf.url).toBe(address);
    for (const paper of shelf.papers) {
      expect(existsSync(join(folder, 'papers', paper.id, 'index.html')), paper.id).toBe(true);
      expect(json(`papers/${paper.id}.json`)).toEqual(paper);
    }
  });

  test.each([
    ['bib', /^@\w+\{[a-z0-9]+,$/gm],
    ['ris', /^TY {2}- /gm],
    ['csl.json', /^ {4}"id": /gm],
    ['csv', /^[a-z0-9][a-z0-9-]*,/gm],
  ])('.%s tells as many papers as it should: the shelf, a topic, a paper', (extension, record) => {
    const count = (file: string): number => read(file).match(record)?.length ?? 0;
    const header = extension === 'csv' ? 1 : 0;
    const [topic = ''] = topics;
    const inTopic = shelf.papers.filter(({ topics: all }) => all.some(({ id }) => id === topic)).length;
    expect(count(`papers.${extension}`) - header).toBe(64);
    expect(count(`topics/${topic}.${extension}`) - header).toBe(inTopic);
    expect(count(`papers/${shelf.papers[0]?.id}.${extension}`) - header).toBe(1);
  });

  test.each<[place: string, offer: Offer, pattern: RegExp]>([
    [`papers/${shelf.papers[0]?.id}/index.html`, 'paper', /<a [^>]*href="[^"]*\/papers\/[^"/.]+\.([^"/]+)"/g],
    [
      `papers/${shelf.papers[0]?.id}/index.html`,
      'paper',
      /<link rel="alternate"[^>]*\/papers\/[^"/.]+\.([^"/]+)"/g,
    ],
    [`topics/${topics[0]}/index.html`, 'topic', /href="[^"]*\/topics\/[^"/.]+\.([^"/]+)"/g],
    ['llms.txt', 'shelf', /\/papers\.(?!schema)([^)/]+)\)/g],
  ])('%s offers exactly the formats for a %s', (file, offer, pattern) => {
    const extensions = [...read(file).matchAll(pattern)].map(([, extension = '']) => extension);
    expect(extensions.toSorted()).toEqual(
      formatsFor(offer)
        .map(({ extension }) => extension)
        .toSorted(),
    );
  });

  test.each(['search', 'saved'])('/%s/ offers exactly the formats for a list', (page) => {
    const names = [...read(`${page}/index.html`).matchAll(/data-format="([^"]+)"/g)].map(
      ([, name = '']) => name,
    );
    // A reader's own list has a form of its own, with notes and tags.
    const own = page === 'saved' ? ['json'] : [];
    expect(names).toEqual([...formatsFor('search').map(({ name }) => name), ...own]);
  });

  test('the app of each base has an id of its own', () => {
    const { id, start_url } = json('manifest.webmanifest') as { id: string; start_url: string };
    const app = new URL(start_url, `${address}manifest.webmanifest`).href;
    expect(new URL(id, app).href).toBe(address);
    expect(new URL(id, new URL(app).origin).href).toBe(address);
  });

  test('a host that runs Jekyll leaves no file out', () => {
    expect(existsSync(join(folder, '.nojekyll'))).toBe(true);
  });

  test('a paper has the same citation key everywhere, and no other paper has it', () => {
    const keys = (text: string): string[] =>
      [...text.matchAll(/^@\w+\{([a-z0-9]+),$/gm)].map(([, key = '']) => key);
    const all = keys(read('papers.bib'));
    expect(new Set(all).size).toBe(64);
    expect(shelf.papers.map(({ id }) => keys(read(`papers/${id}.bib`))[0])).toEqual(all);
  });

  test.each(['feed.xml', 'feed.json'])('%s has all papers, and every topic has its own', (name) => {
    const pages = (file: string): string[] =>
      file.endsWith('.json')
        ? (json(file) as { items: { url: string }[] }).items.map(({ url }) => url)
        : [...read(file).matchAll(/<entry>[\s\S]*?<id>(.*?)<\/id>/g)].map(([, id = '']) => id);
    expect(pages(name).toSorted()).toEqual(
      shelf.papers.map(({ id }) => `${address}papers/${id}/`).toSorted(),
    );
    for (const topic of topics) {
      const own = shelf.papers.filter(({ topics: all }) => all.some(({ id }) => id === topic));
      expect(pages(`topics/${topic}/${name}`)).toHaveLength(own.length);
    }
  });

  test('every address they give is of this site or the public web, never of this machine', () => {
    for (const file of [
      'papers.json',
      'papers.bib',
      'feed.xml',
      'llms.txt',
      'opensearch.xml',
      'robots.txt',
    ]) {
      expect(read(file), file).not.toMatch(/localhost|127\.0\.0\.1|undefined/);
    }
  });

  test('llms.txt and opensearch.xml lead to pages that exist', () => {
    const addresses = [...`${read('llms.txt')}\n${read('opensearch.xml')}`.matchAll(/https?:[^\s)"<?]+/g)]
      .map(([url]) => url)
      .filter((url) => url.startsWith(address));
    expect(addresses.length).toBeGreaterThan(64);
    for (const url of addresses) {
      const file = url.slice(address.length).replace(/(^|\/)$/, '$1index.html');
      expect(existsSync(join(folder, file)), url).toBe(true);
    }
  });

  test('the list of each topic tells a reference manager its papers', () => {
    for (const id of topics) {
      const html = read(`topics/${id}/index.html`);
      const listed = new Set(
        [...html.matchAll(/<h[23][^>]*>\s*<a href="[^"]*papers\/([^/"]+)\//g)].map(([, paper]) => paper),
      );
      expect(html.match(/class="Z3988"/g)?.length ?? 0, id).toBe(listed.size);
    }
  });

  test('each paper and topic has a card of its own, which its page names', () => {
    const own = readPages({ name: base, folder, base, site }).filter(({ file }) =>
      /^(papers|topics)\/[^/]+\/index\.html$/.test(file),
    );
    const named = own.flatMap(({ file, elements }) => {
      const image = elements.find(({ attributes }) => attributes['property'] === 'og:image');
      if (image === undefined) return [];
      expect(image.attributes['content']).toBe(`${address}${file.replace('/index.html', '.png')}`);
      const png = readFileSync(join(folder, file.replace('/index.html', '.png')));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      return png.length;
    });
    expect(named.length).toBeGreaterThan(80);
    expect(Math.max(...named)).toBeLessThan(40_000);
  });

  test('the card is a PNG of 1200 by 630', () => {
    const png = readFileSync(join(folder, 'card.png'));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
  });
});

test('the base is part of every address of its build', () => {
  const feed = readFileSync(join(baseBuild.folder, 'feed.xml'), 'utf8');
  const own = [...feed.matchAll(/https:\/\/papers\.example[^<"]*/g)].map(([url]) => url);
  expect(own.filter((url) => !url.startsWith(`${baseBuild.site}${baseBuild.base}/`))).toEqual([]);
});
