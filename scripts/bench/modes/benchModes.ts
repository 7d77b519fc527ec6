import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { makeCopy } from '../../../src/integrations/portable/makeCopy.ts';
import { ensureBrowser } from '../../browser.mjs';
import { CACHE } from '../../paths.mjs';
import { createSiteServer } from '../../serve.mjs';
import { firstVisits, type FirstVisits } from './firstVisits.ts';
import { median } from './median.ts';
import { openReader, type Answer, type Reader } from './openReader.ts';

export const modes = ['online', 'offline', 'disk'] as const;
type Mode = (typeof modes)[number];

/** How a mode answers; medians over all queries. */
export interface ModeResult {
  milliseconds: number;
  /** Of each query's time, what it took online: 1 is as fast. */
  ratio: number;
  files: number;
  bytes: number;
  failed: string[];
  elsewhere: string[];
}

export interface ModesResult {
  queries: number;
  /** Queries whose first hundred results are not the same papers in the same order everywhere. */
  different: { query: string; found: Record<Mode, string[]> }[];
  modes: Record<Mode, ModeResult>;
  firstVisit: FirstVisits;
}

/** A folder as readers have them, emptied before and after. */
const DISK = join(CACHE, 'bench-modes', 'Regal für Papers – 本 #1');

/**
 * Asks the same queries online, offline and from a disk, in Chromium, of a build with its worker. Online and from the
 * disk in turns, so that a machine that gets busy counts for both; then the host is stopped.
 */
export async function benchModes(
  folder: string,
  base: string,
  queries: readonly string[],
): Promise<ModesResult> {
  const server = createSiteServer(folder, base).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const site = `http://localhost:${String(port)}${base}/`;
  const disk = `${pathToFileURL(DISK).href}/`;
  await copyToDisk(folder, base);
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(process.env),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const firstVisit = await firstVisits(browser, site, disk);
    const readers = {
      online: await openReader(browser, `${site}search/`, 'block'),
      disk: await openReader(browser, `${disk}search/index.html`),
    };
    const answers: Record<Mode, Answer[]> = { online: [], offline: [], disk: [] };
    for (const [at, query] of queries.entries())
      for (const mode of at % 2 === 0 ? (['online', 'disk'] as const) : (['disk', 'online'] as const))
        answers[mode].push(await readers[mode].ask(query));
    for (const reader of Object.values(readers)) await reader.close();

    const offline = await openReader(browser, `${site}search/`);
    await keepWhole(offline.page, `${site}offline/`);
    await offline.page.context().setOffline(true);
    server.closeAllConnections();
    server.close();
    for (const query of queries) answers.offline.push(await offline.ask(query));
    await offline.close();
    return { queries: queries.length, firstVisit, ...summary(queries, answers, { ...readers, offline }) };
  } finally {
    await browser.close();
    server.close();
    await rm(DISK, { recursive: true, force: true });
  }
}

async function copyToDisk(folder: string, base: string): Promise<void> {
  await rm(DISK, { recursive: true, force: true });
  for await (const [path, bytes] of makeCopy({ folder, base: `${base}/` })) {
    await mkdir(dirname(join(DISK, path)), { recursive: true });
    await writeFile(join(DISK, path), bytes);
  }
}

/** A small shelf is kept unasked, a large one when the reader asks. */
async function keepWhole(page: Page, panel: string): Promise<void> {
  await page.goto(panel);
  const kept = page.getByText('The whole shelf is kept in this browser');
  const keep = page.getByRole('button', { name: 'Keep offline' });
  await kept.or(keep).first().waitFor();
  if (await keep.isVisible()) await keep.click();
  await kept.waitFor({ timeout: 300_000 });
}

function summary(
  queries: readonly string[],
  answers: Record<Mode, Answer[]>,
  readers: Record<Mode, Reader>,
): Pick<ModesResult, 'different' | 'modes'> {
  const each = <Value>(value: (mode: Mode) => Value): Record<Mode, Value> => ({
    online: value('online'),
    offline: value('offline'),
    disk: value('disk'),
  });
  return {
    different: queries.flatMap((query, at) => {
      const found = each((mode) => answers[mode][at]?.found ?? []);
      return modes.every((mode) => String(found[mode]) === String(found.online)) ? [] : [{ query, found }];
    }),
    modes: each((mode) => ({
      milliseconds: median(answers[mode].map(({ milliseconds }) => milliseconds)),
      ratio: median(
        answers[mode].map(({ milliseconds }, at) => milliseconds / (answers.online[at]?.milliseconds ?? NaN)),
      ),
      files: median(answers[mode].map(({ files }) => files)),
      bytes: median(answers[mode].map(({ bytes }) => bytes)),
      failed: readers[mode].failed,
      elsewhere: readers[mode].elsewhere,
    })),
  };
}
