// @ts-check
import { dirname, join, relative } from 'node:path';
import { contentEntries } from './contentEntries.mjs';
import { digestOf } from './digest.mjs';
import { contentFolder, isInstalled, packageFolder, ROOT } from './paths.mjs';

/** Everything in the project that a page can depend on. The content folder comes on top. */
const SOURCES = ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Which versions of other packages it runs with: what this project asks for, or what npm wrote of what it installed. */
const PACKAGES = isInstalled
  ? join(dirname(packageFolder('astro') ?? ROOT), '.package-lock.json')
  : 'package-lock.json';

/** The one file of the content folder that a build writes: which id belongs to which paper. */
const LOCK = 'shelf.lock';

/**
 * A digest of all that a build is made of beside the content: the program, and what the caller says to it.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function programDigest(env) {
  const said = [env['BASE'], env['SITE'], env['PAPERSHELF_OFFLINE']];
  return digestOf(ROOT, [...SOURCES, PACKAGES], [...said, process.version]);
}

/**
 * A digest of all that a site is made of, but the lock that a build writes: parts of one site have the same, wherever
 * they were built.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function siteDigest(env) {
  const content = contentFolder(env);
  const texts = digestOf(
    content,
    contentEntries(content).map((path) => relative(content, path)),
    [],
    LOCK,
  );
  const machine = [env['GITHUB_ACTIONS'], env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY']];
  return digestOf(ROOT, [], [programDigest(env), texts, ...machine]);
}

/** @param {NodeJS.ProcessEnv} env */
export function lockDigest(env) {
  return digestOf(ROOT, [join(contentFolder(env), LOCK)], []);
}
