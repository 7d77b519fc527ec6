import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A build of the shelf that the checks look at. `npm test` makes them; see `scripts/testBuilds.mjs`. */
export interface Build {
  /** What to call it in a test's name. */
  readonly name: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  /** `''` or `/a/path`: every address on the site begins with it. */
  readonly base: string;
  /** The public origin it was built for, without a slash at its end; empty when it is unknown. */
  readonly site: string;
}

const SITES = fileURLToPath(new URL('../../.cache/test-sites/', import.meta.url));

/** The shelf at a root address. */
export const rootBuild = build('root', '');

/** The same shelf under a base path of two levels. */
export const baseBuild = build('base', '/a/b');

export const builds: readonly Build[] = [rootBuild, baseBuild];

/** A shelf of three papers, as a project's site on GitHub Pages. */
export const fewBuild = build('few', '/repo');

/** A shelf of twelve papers in Arabic, whose interface is Arabic, too. */
export const arabicBuild = build('arabic', '');

/** A shelf whose every field attacks its readers. */
export const hostileBuild = build('hostile', '');

/** A shelf of more papers than get files of their own: see src/core/smallShelf.ts. */
export const largeBuild = build('large', '/large');

/** The same few papers for a host that allows no workers, and of which nobody said where it is. */
export const withoutWorkerBuild = build('without-worker', '/repo', '');

function build(name: string, base: string, site = 'https://papers.example'): Build {
  const folder = join(SITES, name);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no test build at ${folder}. Run \`npm test -- build\` once to make it.`);
  }
  return { name, folder, base, site };
}
