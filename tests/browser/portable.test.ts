import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCopy } from '../../src/integrations/portable/makeCopy.ts';
import { zipFiles } from '../../src/integrations/portable/zipFiles.ts';
import { baseBuild, rootBuild } from '../site/builds.ts';
import { type ChangingHost, startHost } from './changing-host.ts';
import { launchBrowser } from './launch.ts';

const queries = [
  'diffusion',
  'speculative decoding',
  '"large language models"',
  'author:li graph',
  'qantization',
  'KV cache -attention',
  'faster sampling OR fewer steps',
  'year:2023 code',
  '3.79x',
  'nothing of this kind anywhere',
];

const source = { folder: baseBuild.folder, base: `${baseBuild.base}/` };

let browser: Browser;
let folder: string;
let home: string;
let zip: Buffer;
let copy: Map<string, Uint8Array>;
const complaints: string[] = [];

beforeAll(async () => {
  copy = new Map(await Array.fromAsync(makeCopy(source)));
  zip = await zipped();
  // As on a disc that somebody else has written, in a folder that somebody else has named.
  folder = await mkdtemp(join(tmpdir(), 'Regal für Überlanges – 本 #1 100% '));
  await unpack(zip, folder);
  home = pathToFileURL(folder).href;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe('the zip', () => {
  test('is the same however it is made again', async () => {
    expect((await zipped()).equals(zip)).toBe(true);
  });

  test('is small', () => {
    expect(zip.length).toBeLessThanOrEqual(1_500_000);
  });
});

describe('every address in the copy', () => {
  test('is relative, names a file, and that is there', () => {
    const faults: string[] = [];
    for (const [file, bytes] of copy) {
      if (!file.endsWith('.html')) continue;
      for (const [, address = ''] of Buffer.from(bytes)
        .toString()
        .matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
        if (/^(https?:|mailto:|data:|#)/.test(address)) continue;
        const target = new URL(address.replaceAll('&amp;', '&'), `disk:/${file}`);
        const path = decodeURIComponent(target.pathname.slice(1));
        if (address.startsWith('/') || !copy.has(path)) faults.push(`${file}: ${address}`);
        const id = decodeURIComponent(target.hash.slice(1));
        const page = copy.get(path);
        if (id !== '' && page && !Buffer.from(page).toString().includes(`id="${id}"`))
          faults.push(`${file}: ${address}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('opened from a disk', () => {
  test('it is read from page to page, saves, compares, exports, and asks nobody else', async () => {
    const page = await open('index.html');
    await page.keyboard.press('/');
    await page.fill('dialog [role="combobox"]', 'diffusion');
    await page.locator('dialog [role="option"]:has(mark)').first().click();
    await page.waitForSelector('.abstract');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Papers' }).click();
    await page.waitForSelector('h1');
    await page.getByRole('link', { name: 'Your saved papers' }).click();
    await page.waitForSelector('saved-page [data-list] li');
    const [first, second] = paperIds();
    await page.goto(`${home}/compare/index.html?papers=${first},${second}`);
    await page.waitForSelector('compare-papers table th a');
    await page.locator('compare-papers tbody a').first().click();
    await page.waitForSelector('main h1');
    expect(new URL(page.url()).protocol).toBe('file:');
    await done(page);
  });

  test('it finds the same as on a host, in the same order, and loads only what it needs', async () => {
    const host: ChangingHost = await startHost(rootBuild.folder, '');
    const online = await browser.newContext().then((context) => context.newPage());
    const page = await open('search/index.html');
    const loaded = new Set<string>();
    page.on('request', (request) => loaded.add(request.url()));
    for (const query of queries) {
      const asked = new URLSearchParams({ q: query });
      await online.goto(`${host.origin}/search/?${asked}`);
      await page.goto(`${home}/search/index.html?${asked}`);
      const wanted = await results(online, (href) => new URL(href).pathname.slice(1));
      const found = await results(page, (href) => fileIn(href).replace(/index\.html$/, ''));
      expect(found, query).toEqual(wanted);
    }
    const cards = [...loaded].filter((address) => address.includes('/card/'));
    expect(cards.length).toBeLessThan([...copy.keys()].filter((path) => path.includes('/card/')).length);
    await online.context().close();
    await host.stop();
    await done(page);
  });

  test.each([
    'papers/%.bib',
    'papers/%.ris',
    'papers/%.csl.json',
    'papers/%.json',
    'papers.json',
    'papers.csv',
    'topics/%.json',
    'topics/%.bib',
  ])('it writes %s as the site does', async (pattern) => {
    const [paper = ''] = paperIds();
    const path = pattern.replace('%', pattern.startsWith('topics') ? topicId() : paper);
    const page = await open('index.html');
    const download = page.waitForEvent('download');
    await page.goto(`${home}/assets/export.html?file=${path}`).catch(() => undefined);
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(path.slice(path.lastIndexOf('/') + 1));
    expect(await readFile(await saved.path(), 'utf8')).toBe(
      await readFile(join(baseBuild.folder, path), 'utf8'),
    );
    await page.context().close();
    complaints.length = 0;
  });
});

describe('a copy of which half is missing', () => {
  test('reads, and says what is missing', async () => {
    const half = await mkdtemp(join(tmpdir(), 'half-'));
    await cp(folder, half, {
      recursive: true,
      filter: (path) => !/pagefind|\.css$/.test(path.slice(folder.length)),
    });
    const page = await browser.newContext().then((context) => context.newPage());
    await page.goto(`${pathToFileURL(half).href}/search/index.html?q=diffusion`);
    await expect
      .poll(() => page.textContent('[role="alert"]'))
      .toMatch(/not complete: .*\.css.*entry\.json\.js/);
    await expect.poll(() => page.textContent('search-page [role="status"]')).toMatch(/search index/);
    await rm(half, { recursive: true });
  });
});

async function zipped(): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(zipFiles(makeCopy(source))));
}

async function open(file: string): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true });
  context.setDefaultTimeout(10_000);
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(`left the disk: ${request.url()}`);
  });
  context.on('requestfailed', (request) => complaints.push(`missing: ${request.url()}`));
  const page = await context.newPage();
  await page.goto(`${home}/${file}`);
  return page;
}

async function done(page: Page): Promise<void> {
  await page.context().close();
  expect(complaints.splice(0)).toEqual([]);
}

/** The papers a search page shows, told by their files. */
async function results(page: Page, name: (href: string) => string): Promise<string[]> {
  await page.waitForFunction(() => document.querySelector('[data-tally]')?.textContent !== '');
  const hrefs = await page.$$eval('[data-results] :is(h2, h3) a', (links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  return hrefs.map(name);
}

function fileIn(href: string): string {
  const address = new URL(href);
  address.search = '';
  return relative(folder, fileURLToPath(address)).split(sep).join('/');
}

function paperIds(): string[] {
  return [...copy.keys()].flatMap((path) => /^papers\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []);
}

function topicId(): string {
  return [...copy.keys()].flatMap((path) => /^topics\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? [])[0] ?? '';
}

async function unpack(from: Uint8Array, to: string): Promise<void> {
  for (const [path, bytes] of Object.entries(unzipSync(from))) {
    const file = join(to, path);
    if (!existsSync(dirname(file))) await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    await chmod(file, 0o444);
  }
}
