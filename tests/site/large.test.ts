import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { search } from '#core/query/search.ts';
import type { ShelfDescription } from '#core/publish/describe.ts';
import { openIndex } from '../../src/index/read/openIndex.ts';
import { builtFiles, offlineFiles } from '../../src/integrations/builtFiles.ts';
import { largeBuild } from './builds.ts';
import { type Page, readPages } from './pages.ts';

const { folder, base } = largeBuild;
const files = await builtFiles(folder);
const pages = readPages(largeBuild);
const bytes = (file: string): Buffer => readFileSync(join(folder, file));
const unzipped = (file: string): string => String(gunzipSync(bytes(file)));
const { papers } = JSON.parse(unzipped('papers.json.gz')) as ShelfDescription;
const pathOf = (id: string): string => `${base}/papers/${id}/`;

describe('a shelf of more papers than get files of their own', () => {
  test('has one file of each paper, its page, and its lists gzipped', () => {
    expect(papers).toHaveLength(526);
    const own = files.filter((file) => papers.some(({ id }) => file.startsWith(`papers/${id}`)));
    expect(own.toSorted()).toEqual(papers.map(({ id }) => `papers/${id}/index.html`).toSorted());
    expect(files.filter((file) => /^papers\.(?!schema)/.test(file))).toEqual(
      ['bib', 'json'].map((ending) => `papers.${ending}.gz`),
    );
    expect(unzipped('papers.bib.gz').match(/^@\w+\{/gm)).toHaveLength(526);
  });

  test('offers the citation of a paper as text, and in other formats where a script can write them', () => {
    const page = pages.find(({ path }) => path === pathOf(papers[0]?.id ?? ''));
    const formats = page?.elements.flatMap(({ attributes }) => attributes['data-formats'] ?? []);
    expect(formats).toEqual(['bibtex BibTeX,ris RIS,csl CSL-JSON,csv CSV']);
    expect(page?.elements.find(({ name }) => name === 'pre')?.text).toMatch(/^@\w+\{/);
  });

  test('has a file of each topic that holds a paper, but none of one whose parts hold them all', () => {
    const lists = files.flatMap((file) => /^topics\/([^/.]+)\.bib\.gz$/.exec(file)?.[1] ?? []);
    expect(lists).toEqual(['all', 'one', 'other', 'part']);
    for (const topic of ['all', 'one', 'other', 'part', 'kinds']) {
      const page = pages.find(({ path }) => path === `${base}/topics/${topic}/`);
      const links = linksOf(page);
      const own = `${base}/topics/${topic}.bib.gz`;
      expect(links.filter((link) => link.endsWith('.bib.gz'))).toEqual(topic === 'kinds' ? [] : [own]);
      expect(page?.html.includes('BibTeX stands at the topics within it')).toBe(topic === 'kinds');
    }
  });

  test('has no gzipped file that says on which system it was made', () => {
    const zipped = files.filter((file) => /\.(gz|pack)$/.test(file));
    expect(zipped.length).toBeGreaterThan(100);
    expect(zipped.filter((file) => bytes(file)[9] !== 255)).toEqual([]);
  });

  test('has the papers that no topic holds on a page of their own, and every list leads on', () => {
    const unsorted = papers.filter(({ topics }) => topics.length === 0).map(({ id }) => pathOf(id));
    expect(unsorted.length).toBeGreaterThan(0);
    const page = pages.find(({ path }) => path === `${base}/papers/by/topic/`);
    expect(linksOf(page).filter((path) => unsorted.includes(path))).toEqual(unsorted);
    expect(linksOf(pages.find(({ path }) => path === `${base}/papers/`))).toContain(
      `${base}/papers/by/topic/`,
    );
  });

  test('has every page within four clicks, without a script', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const reached = new Set([`${base}/`]);
    for (let click = 0; click < 4; click += 1)
      for (const path of [...reached]) for (const next of linksOf(byPath.get(path))) reached.add(next);
    expect(papers.map(({ id }) => pathOf(id)).filter((path) => !reached.has(path))).toEqual([]);
  });

  test('has no page of more than 150 kB, and half of those of papers have less than 7.6', () => {
    const heavy = files.filter(
      (file) => file.endsWith('.html') && statSync(join(folder, file)).size > 150_000,
    );
    expect(heavy).toEqual([]);
    const sizes = papers.map(({ id }) => statSync(join(folder, 'papers', id, 'index.html')).size);
    expect(sizes.toSorted((a, b) => a - b)[papers.length / 2]).toBeLessThan(7_600);
  });

  test('names on its page everybody who wrote a paper with thousands of others, and says where fewer are named', () => {
    const crowd = papers.filter(({ authors }) => authors.length === 3000);
    expect(crowd).toHaveLength(1);
    const [paper] = crowd;
    const page = pages.find(({ path }) => path === pathOf(paper?.id ?? ''));
    const told = (name: string, value: string) =>
      page?.elements.find(({ attributes }) => attributes[name] === value);
    const named = told('class', 'authors')?.text ?? '';
    expect(paper?.authors.filter((author) => !named.includes(author))).toEqual([]);
    expect(told('aria-label', 'BibTeX')?.text).toContain(' and others}');
    expect(page?.html).toContain('BibTeX here names 100 of 3,000 authors; every file names all.');
    expect(unzipped('papers.bib.gz').match(/ and /g)?.length).toBeGreaterThan(3000);
  });

  test('loads for a query at most 110 kB of its index, cards of what it finds with it', async () => {
    const titles = papers.filter((_, at) => at % 40 === 0).map(({ title }) => title);
    for (const query of [...titles, 'study', 'experiments confirm', papers[0]?.authors[0] ?? '']) {
      let loaded = 0;
      const engine = await openIndex((path) => {
        const file = bytes(`pagefind/${path}`);
        loaded += file.length;
        return Promise.resolve(file);
      });
      expect((await search(query, {}, engine, { facets: true })).total, query).toBeGreaterThan(0);
      expect(loaded, query).toBeLessThanOrEqual(110_000);
    }
  });

  test('gives a page to no more authors than a quarter of its papers', () => {
    const people = files.filter((file) => /^authors\/(?!letter\/)[^/]+\/index\.html$/.test(file));
    expect(people.length).toBeGreaterThan(0);
    expect(people.length).toBeLessThanOrEqual(papers.length / 4);
  });

  test('keeps for reading offline whatever a page leads to, but no lists to take along', async () => {
    const kept = new Set((await offlineFiles(folder)).map((file) => `${base}/${file}`));
    const led = new Set(pages.flatMap(linksOf).map((path) => path.replace(/\/$/, '/index.html')));
    expect([...led].filter((path) => !kept.has(path) && !path.endsWith('.gz'))).toEqual([]);
    expect([...kept].filter((path) => /\.(bib|json)\.gz$/.test(path))).toEqual([]);
  });
});

function linksOf(page: Page | undefined): string[] {
  return (page?.elements ?? []).flatMap(({ name, attributes: { href } }) =>
    name === 'a' && href?.startsWith(`${base}/`) ? href.replace(/[?#].*$/, '') : [],
  );
}
