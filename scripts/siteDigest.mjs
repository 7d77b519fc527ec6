// @ts-check
import { join } from 'node:path';
import { digestOf } from './digest.mjs';
import { contentFolder, ROOT } from './paths.mjs';

/** Everything in the project that a page can depend on. The content folder comes on top. */
const SOURCES = ['astro.config.mjs', 'package-lock.json', 'package.json', 'public', 'src', 'tsconfig.json'];

/** The one file of the content folder that a build writes: which id belongs to which paper. */
const LOCK = 'shelf.lock';

/**
 * A digest of all that a build is made of beside the content: the program, and what the caller says to it.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function programDigest(env) {
  const said = [env['BASE'], env['SITE'], env['PAPERSHELF_OFFLINE']];
  return digestOf(ROOT, SOURCES, [...said, process.version]);
}

/**
 * A digest of all that a site is made of, but the lock that a build writes: parts of one site have the same, wherever
 * they were built.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function siteDigest(env) {
  const content = digestOf(contentFolder(env), ['.'], [], LOCK);
  const machine = [env['GITHUB_ACTIONS'], env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY']];
  return digestOf(ROOT, [], [programDigest(env), content, ...machine]);
}

/** @param {NodeJS.ProcessEnv} env */
export function lockDigest(env) {
  return digestOf(ROOT, [join(contentFolder(env), LOCK)], []);
}
