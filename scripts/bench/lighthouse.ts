import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { ensureBrowser } from '../browser.mjs';
import { cleanBase, createSiteServer } from '../serve.mjs';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface LighthouseRow {
  page: string;
  /** 0 to 100. */
  scores: Record<(typeof categories)[number], number>;
  /** Until the largest thing is painted, on Lighthouse's simulated phone. */
  milliseconds: number;
  shift: number;
}

/**
 * Lighthouse's scores of the last build, on its own phone settings (slow 4G, a slow processor, simulated). A score
 * swings with the load of the machine, so every page is looked at three times and the median by performance told.
 * @throws when there is no build: run `npm run build` first.
 */
export async function benchLighthouse(
  folder = process.env['PAPERSHELF_OUT'] ?? 'dist',
  base = cleanBase(process.env['BASE'] ?? ''),
): Promise<LighthouseRow[]> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no build at ${folder}. Run \`npm run build\` first.`);
  }
  const server = createSiteServer(folder, base).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const debugging = await freePort();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(process.env),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--remote-debugging-port=${debugging}`],
  });
  try {
    const rows: LighthouseRow[] = [];
    for (const [page, path] of pagesOf(folder)) {
      const runs: LighthouseRow[] = [];
      for (let run = 0; run < 3; run += 1)
        runs.push(await look(page, `http://127.0.0.1:${port}${base}/${path}`, debugging));
      runs.sort((a, b) => a.scores.performance - b.scores.performance);
      rows.push(...runs.slice(1, 2));
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

async function look(page: string, address: string, port: number): Promise<LighthouseRow> {
  const result = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
  });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { categories: scored, audits } = result.lhr;
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((scored[category]?.score ?? 0) * 100)]),
  ) as LighthouseRow['scores'];
  return {
    page,
    scores,
    milliseconds: audits['largest-contentful-paint']?.numericValue ?? NaN,
    shift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
  };
}

/** The pages a reader meets first, those of them that the build has: a name, and a path without a leading slash. */
function pagesOf(folder: string): [string, string][] {
  const first = (parent: string): string =>
    `${parent}/${readdirSync(join(folder, parent)).find((name) => isPage(`${parent}/${name}/`)) ?? ''}/`;
  const isPage = (path: string): boolean => existsSync(join(folder, path, 'index.html'));
  const wanted: [string, string][] = [
    ['home', ''],
    ['papers', 'papers/'],
    ['paper', first('papers')],
    ['topic', first('topics')],
    ['search', 'search/'],
    ['numbers', 'numbers/'],
    ['map', 'map/'],
  ];
  return wanted.filter(([, path]) => isPage(path));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
