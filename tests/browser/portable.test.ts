import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCopy } from '../../src/integrations/portable/makeCopy.ts';
import { zipFiles } from '../../src/integrations/portable/zipFiles.ts';
import { baseBuild, rootBuild } from '../site/builds.ts';
import { type ChangingHost, startHost } from './changingHost.ts';
import { eventually } from './eventually.ts';
import { launchBrowser, newReader, textOf } from './launch.ts';
import { savePaper } from './savePaper.ts';

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
let untouched: string[];
let copy: Map<string, Uint8Array>;
const complaints: string[] = [];

beforeAll(async () => {
  copy = new Map(await Array.fromAsync(makeCopy(source)));
  zip = await zipped();
  // As on a disc that somebody else has written, in a folder that somebody else has named.
  folder = await mkdtemp(join(tmpdir(), 'Regal für Überlanges – 本 #1 100% '));
  await writeAll(Object.entries(unzipSync(zip)), folder);
  await protect(folder, 0o555);
  untouched = await listing(folder);
  home = pathToFileURL(folder).href;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await protect(folder, 0o755);
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
    await savePaper(page);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Papers' }).click();
    await page.waitForSelector('h1');
    await page.getByRole('link', { name: 'Your saved papers', exact: true }).click();
    await page.waitForSelector('saved-page [data-list] li');
    const [first, second] = paperIds();
    await page.goto(`${home}/compare/index.html?papers=${first},${second}`);
    await page.waitForSelector('compare-papers table th a');
    await page.locator('compare-papers tbody a').first().click();
    await page.waitForSelector('main h1');
    expect(new URL(page.url()).protocol).toBe('file:');
    await done(page);
  });

  test('it takes in lists of other programs', async () => {
    const page = await open('saved/index.html');
    const exported = await readFile(join(baseBuild.folder, 'papers.ris'));
    await page.setInputFiles('input[type=file]', { name: 'a.ris', mimeType: 'text/plain', buffer: exported });
    await eventually(() => page.locator('.saved-row').count()).toBe(
      exported.toString().split('TY  -').length - 1,
    );
    await done(page);
  });

  test('a list that would hold the page up is refused with what to do', async () => {
    const page = await open('saved/index.html');
    const papers = Array.from({ length: 30_000 }, (_each, at) => ({
      title: `Paper ${String(at)}`,
      year: 2020,
      note: 'n',
    }));
    const file = (held: unknown) => ({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(held, null, 1)),
    });
    await page.setInputFiles('input[type=file]', file({ papers }));
    await page.getByText('1 entry of the file could not be read').waitFor();
    await page.getByText('What is wrong with the file').click();
    await page.getByText('keep the list alone, from its [ to its ]').waitFor();
    await page.setInputFiles('input[type=file]', file(papers));
    await page.getByText('30,000 papers are not on this shelf', { exact: false }).first().waitFor();
    await done(page);
  });

  test('it finds the same as on a host, in the same order, and loads only what it needs', async () => {
    const host: ChangingHost = await startHost(rootBuild.folder, '');
    const online = await newReader(browser).then((reader) => reader.newPage());
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
    expect(await textOf(saved)).toBe(await readFile(join(baseBuild.folder, path), 'utf8'));
    await done(page);
  });

  test('it leaves its folder as it was', async () => {
    expect(await listing(folder)).toEqual(untouched);
  });
});

describe('a copy of which a part is missing reads, and says what', () => {
  let half: string;
  let first: string;
  beforeAll(async () => {
    half = await mkdtemp(join(tmpdir(), 'half-'));
    await writeAll(copy, half);
    [first = ''] = paperIds();
  });
  afterAll(() => rm(half, { recursive: true }));

  test.each([
    ['the stylesheets', /\.css$/, /\.css/],
    ['the script of all pages', /^assets\/shelf\.js$/, /assets\/shelf\.js/],
    ['the script that sets the colours', /^theme\.js$/, /theme\.js/],
    ['the entry of the index', /entry\.json\.js$/, /entry\.json\.js/],
    ['the search engine', /wasm/, /wasm\.gz\.js/],
    ['the chunks of the index', /\/chunk\//, /\.gz\.js/],
    ['the cards of the results', /\/cards?\//, /cards?\/.*\.js/],
  ])('%s', async (_what, lost, told) => {
    await without(lost, async () => {
      const page = await openHalf('search/index.html?q=diffusion');
      await expect.poll(() => page.textContent('#incomplete')).toMatch(told);
      expect(await page.textContent('h1')).not.toBe('');
      if (/index|engine|cards/.test(_what))
        await expect.poll(() => page.textContent('search-page [role="status"]')).toMatch(/search index/);
      await page.goto(`${pathToFileURL(half).href}/papers/${first}/index.html`);
      expect(await page.isVisible('.abstract')).toBe(true);
      await page.context().close();
    });
  });

  test.each([
    ['the script of all pages', /^assets\/shelf\.js$/, /assets\/shelf\.js/],
    ['the entry of the index', /entry\.json\.js$/, /entry\.json\.js/],
    ['the chunks of the index', /\/chunk\//, /\.gz\.js/],
    ['the cards of the results', /\/cards?\//, /cards?\/.*\.js/],
  ])('%s cut off in the middle', async (_what, lost, told) => {
    await without(
      lost,
      async () => {
        const page = await openHalf('search/index.html?q=diffusion');
        await expect.poll(() => page.textContent('#incomplete')).toMatch(told);
        if (!/all pages/.test(_what))
          await expect.poll(() => page.textContent('search-page [role="status"]')).toMatch(/search index/);
        await page.context().close();
      },
      (content) => content.subarray(0, content.length / 2),
    );
  });

  test('even what says so', async () => {
    await without(/^assets\/missing\.js$|\.css$/, async () => {
      const page = await openHalf('papers/index.html');
      await page.locator(`main a[href="${first}/index.html"]`).first().click();
      await page.waitForSelector('.abstract');
      await page.context().close();
    });
  });

  test('a page that a link leads to, told where the link is', async () => {
    await without(new RegExp(`^papers/${first}/index\\.html$`), async () => {
      const page = await openHalf('papers/index.html');
      const link = page.locator(`main a[href="${first}/index.html"]`).first();
      await link.click();
      await page.getByText(`not complete: ${first}/index.html is missing`).waitFor();
      expect(page.url()).toMatch(/papers\/index\.html$/);
      await page.locator('#incomplete').evaluate((notice) => notice.remove());
      await link.press('Enter');
      await page.getByText(`not complete: ${first}/index.html is missing`).waitFor();
      await page.context().close();
    });
  });

  test('whatever unzipping that ended early did not reach', () => {
    const all = [...copy.keys()];
    const told = all.indexOf('assets/missing.js');
    const pages = all.findLastIndex((path) => path.endsWith('.html'));
    expect(told).toBe(0);
    expect(all.indexOf('assets/shelf.js')).toBeGreaterThan(pages);
  });

  async function openHalf(path: string): Promise<Page> {
    const page = await newReader(browser).then((reader) => reader.newPage());
    await page.goto(`${pathToFileURL(half).href}/${path}`);
    return page;
  }

  /** Without these files, or with so much of each. */
  async function without(
    lost: RegExp,
    use: () => Promise<void>,
    rest?: (content: Uint8Array) => Uint8Array,
  ): Promise<void> {
    const parts = [...copy].filter(([path]) => lost.test(path));
    expect(parts.length).toBeGreaterThan(0);
    if (rest)
      await writeAll(
        parts.map(([path, content]) => [path, rest(content)]),
        half,
      );
    else for (const [path] of parts) await rm(join(half, path));
    await use();
    await writeAll(parts, half);
  }
});

async function zipped(): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(zipFiles(makeCopy(source))));
}

async function open(file: string): Promise<Page> {
  const context = await newReader(browser, { acceptDownloads: true });
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(`left the disk: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A page that is closed stops asking for its icon.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`missing: ${request.url()}`);
  });
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

async function writeAll(files: Iterable<readonly [string, Uint8Array]>, to: string): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), bytes);
  }
}

/** Files and folders may be read, and nothing more. (An administrator may all the same, and checks often run as one.) */
async function protect(top: string, folders: number): Promise<void> {
  for (const entry of await readdir(top, { recursive: true, withFileTypes: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? folders : 0o444);
  await chmod(top, folders);
}

/** Every file and folder, with its size and when it was last written. */
async function listing(top: string): Promise<string[]> {
  const names = await readdir(top, { recursive: true });
  const lines = names.map(async (name) => {
    const { size, mtimeMs } = await stat(join(top, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(lines)).sort();
}
