import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { seal } from '../../src/index/code/seal.ts';
import { unpack } from '../../src/index/read/unpack.ts';
import { packSite, type PackOptions } from '../../src/integrations/offline/packSite.ts';
import type { Build } from '../site/builds.ts';

/** Deployments made out of one build, in a folder of their own. */
export interface Deployments {
  /** Ids of the shelf's papers. */
  papers: string[];
  /** The shelf with another name in every page's heading, and its index and scripts under other addresses. */
  renamed: (name: string, options?: Partial<PackOptions>) => Promise<string>;
  /** A deployment again, with nothing new but its list of packs. */
  repacked: (site: string) => Promise<string>;
  /** A deployment on a host where another site is at the root, with a worker of its own that greets every page. */
  besideAnother: (site: string) => Promise<string>;
  remove: () => Promise<void>;
}

const GREETER = `
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', (event) => event.waitUntil((async () => {
  for (const client of await clients.matchAll({ includeUncontrolled: true })) client.postMessage('Hello.');
})()));
`;

/** All are packed as these options say, unless one is asked for with its own. */
export async function makeDeployments(build: Build, packed: Partial<PackOptions> = {}): Promise<Deployments> {
  const folder = await mkdtemp(join(tmpdir(), 'papershelf-deployments-'));
  const copy = async (name: string): Promise<string> => {
    const site = join(folder, name);
    await cp(build.folder, site, { recursive: true });
    for (const file of await readdir(join(site, 'offline')))
      if (file !== 'index.html') await rm(join(site, 'offline', file));
    await rm(join(site, 'sw.js'));
    return site;
  };
  return {
    papers: (await readdir(join(build.folder, 'papers')))
      .flatMap((name) => /^(.*)\.bib$/.exec(name)?.[1] ?? [])
      .sort(),
    renamed: async (name, options = {}) => {
      const site = await copy(name);
      await changePages(site, (html) => html.replace('</h1>', ` of ${name}</h1>`));
      const entry = JSON.parse(await readFile(join(site, 'pagefind/entry.json'), 'utf8')) as {
        folder: string;
      };
      const index = Buffer.from(name).toString('hex').padEnd(10, '0');
      await rename(join(site, 'pagefind', entry.folder), join(site, 'pagefind', index));
      await sealAgain(join(site, 'pagefind'), entry.folder, index);
      await writeFile(join(site, 'pagefind/entry.json'), JSON.stringify({ ...entry, folder: index }));
      await packSite(site, { papers: [], choices: [], ...packed, ...options });
      return site;
    },
    repacked: async (site) => {
      const again = `${site} again`;
      await cp(site, again, { recursive: true });
      const choices = [{ group: 'topic:new', title: 'New', papers: 1 }];
      await packSite(again, { papers: [], ...packed, choices });
      return again;
    },
    besideAnother: async (site) => {
      const host = `${site} beside another`;
      await mkdir(host);
      await writeFile(join(host, 'index.html'), '<!doctype html><title>Another site</title>');
      await writeFile(join(host, 'greeter.js'), GREETER);
      await cp(site, join(host, build.base), { recursive: true });
      return host;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Each file of an index says under which path it was written. */
async function sealAgain(folder: string, before: string, now: string): Promise<void> {
  for (const name of await readdir(join(folder, now), { recursive: true })) {
    if (!name.endsWith('.gz')) continue;
    const file = join(folder, now, name);
    const content = await unpack(await readFile(file), `${before}/${name}`);
    await writeFile(file, gzipSync(seal(`${now}/${name}`, content), { level: 9 }));
  }
}

async function changePages(site: string, change: (html: string) => string): Promise<void> {
  for (const file of await readdir(site, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    await writeFile(join(site, file), change(await readFile(join(site, file), 'utf8')));
  }
}
