// @ts-check
import { join } from 'node:path';
import { buildSite, isBuilt } from './build.mjs';
import { CACHE, ROOT } from './paths.mjs';

/** A shelf of three papers: seconds to build. */
const FEW = { PAPERSHELF_CONTENT: join(ROOT, 'tests', 'site', 'few-papers') };

/**
 * The builds the checks look at; tests/site/builds.ts names the same folders and addresses.
 *
 * @type {readonly { name: string, base: string, env?: NodeJS.ProcessEnv }[]}
 */
export const TEST_BUILDS = [
  { name: 'root', base: '/' },
  { name: 'base', base: '/a/b' },
  { name: 'few', base: '/repo', env: FEW },
  { name: 'without-worker', base: '/repo', env: { ...FEW, PAPERSHELF_OFFLINE: 'off' } },
];

/**
 * Makes one test build, unless it is there and up to date. One at a time: two builds in one project fight
 * over Astro's .astro folder.
 *
 * @param {{ name: string, base: string, env?: NodeJS.ProcessEnv }} build
 * @param {NodeJS.ProcessEnv} outer
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function makeTestBuild({ name, base, env: own }, outer) {
  const env = {
    ...outer,
    ...own,
    BASE: base,
    SITE: 'https://papers.example',
    PAPERSHELF_OUT: join(CACHE, 'test-sites', name),
  };
  if (isBuilt(env)) return { code: 0, output: '' };
  return buildSite(env, { output: 'keep' });
}
