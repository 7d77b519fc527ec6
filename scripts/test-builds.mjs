// @ts-check
import { join } from 'node:path';
import { buildSite, isBuilt } from './build.mjs';
import { CACHE } from './paths.mjs';

/** The builds the checks look at; tests/site/builds.ts names the same folders and addresses. */
export const TEST_BUILDS = [
  { name: 'root', base: '/' },
  { name: 'base', base: '/any/path' },
];

/**
 * Makes one test build, unless it is there and up to date. One at a time: two builds in one project fight
 * over Astro's .astro folder.
 *
 * @param {{ name: string, base: string }} build
 * @param {NodeJS.ProcessEnv} outer
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function makeTestBuild({ name, base }, outer) {
  const env = {
    ...outer,
    BASE: base,
    SITE: 'https://papers.example',
    PAPERSHELF_OUT: join(CACHE, 'test-sites', name),
  };
  if (isBuilt(env)) return { code: 0, output: '' };
  return buildSite(env, { output: 'keep' });
}
