import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  remove: () => Promise<void>;
}

export async function makeDeployments(build: Build): Promise<Deployments> {
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
      await writeFile(join(site, 'pagefind/entry.json'), JSON.stringify({ ...entry, folder: index }));
      await packSite(site, { papers: [], choices: [], ...options });
      return site;
    },
    repacked: async (site) => {
      const again = `${site} again`;
      await cp(site, again, { recursive: true });
      await packSite(again, { papers: [], choices: [{ group: 'topic:new', title: 'New', papers: 1 }] });
      return again;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

async function changePages(site: string, change: (html: string) => string): Promise<void> {
  for (const file of await readdir(site, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    await writeFile(join(site, file), change(await readFile(join(site, file), 'utf8')));
  }
}
