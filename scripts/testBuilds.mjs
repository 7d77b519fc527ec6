// @ts-check
import { join } from 'node:path';
import { buildSite, isBuilt } from './build.mjs';
import { runChild } from './child.mjs';
import { findNode } from './node.mjs';
import { CACHE, ROOT } from './paths.mjs';

/** Nothing of what stands in content/, which is anybody's, nor of what the caller has set, changes what is checked. */
const shelf = (/** @type {string[]} */ ...path) => ({
  PAPERSHELF_CONTENT: join(ROOT, 'tests', ...path),
  PAPERSHELF_OFFLINE: undefined,
});

/** The 64 papers this repository began with. */
const FIRST = shelf('first-shelf');

/** A shelf of three papers: seconds to build. */
const FEW = shelf('site', 'few-papers');

/** A shelf of more papers than get files of their own, which nobody wrote. */
const LARGE = join(CACHE, 'test-content', 'large');

/**
 * The builds the checks look at; tests/site/builds.ts names the same folders and addresses.
 *
 * @type {readonly { name: string, base: string, env: NodeJS.ProcessEnv, writer?: string }[]} writer: writes the content
 */
export const TEST_BUILDS = [
  { name: 'root', base: '/', env: FIRST },
  { name: 'base', base: '/a/b', env: FIRST },
  { name: 'few', base: '/repo', env: FEW },
  // Another language, written from the right.
  { name: 'arabic', base: '/', env: shelf('site', 'arabic-shelf') },
  // Every field of every format holds what would run, break out or lead astray.
  { name: 'hostile', base: '/', env: shelf('site', 'hostile-shelf') },
  {
    name: 'large',
    base: '/large',
    env: { PAPERSHELF_CONTENT: LARGE, PAPERSHELF_OFFLINE: undefined },
    writer: 'tests/site/writeLargeShelf.ts',
  },
  { name: 'without-worker', base: '/repo', env: { ...FEW, PAPERSHELF_OFFLINE: 'off', SITE: undefined } },
];

/**
 * Makes one test build, unless it is there and up to date. One at a time: two builds in one project fight
 * over Astro's .astro folder.
 *
 * @param {{ name: string, base: string, env: NodeJS.ProcessEnv, writer?: string }} build
 * @param {NodeJS.ProcessEnv} outer
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function makeTestBuild({ name, base, env: own, writer }, outer) {
  if (writer !== undefined) {
    const written = await runChild(findNode(), [join(ROOT, writer), own['PAPERSHELF_CONTENT'] ?? ''], {
      output: 'keep',
    });
    if (written.code !== 0) return written;
  }
  const env = {
    ...outer,
    BASE: base,
    SITE: 'https://papers.example',
    ...own,
    PAPERSHELF_OUT: join(CACHE, 'test-sites', name),
  };
  if (isBuilt(env)) return { code: 0, output: '' };
  return buildSite(env, { output: 'keep' });
}
