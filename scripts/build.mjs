// @ts-check
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { runChild } from './child.mjs';
import { digestOf } from './digest.mjs';
import { findNode, withNode } from './node.mjs';
import { diskTrouble } from './diskTrouble.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { say } from './step.mjs';

/** Everything in the project that a page can depend on. The content folder comes on top. */
export const SOURCES = [
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** The one file of the content folder that a build writes: which id belongs to which paper. */
export const LOCK = 'shelf.lock';

/** How a build ends that failed at what neither the content nor the disk explains: perhaps at showing one paper. */
export const UNKNOWN = 70;

/** @param {NodeJS.ProcessEnv} env */
export function outputFolder(env) {
  return resolve(ROOT, env['PAPERSHELF_OUT'] || 'dist');
}

/**
 * Builds the site in a process of its own, all or nothing (see transaction.mjs).
 *
 * @param {NodeJS.ProcessEnv} env BASE, SITE, PAPERSHELF_CONTENT and PAPERSHELF_OUT are read by astro.config.mjs
 * @param {{ args?: readonly string[], output?: 'show' | 'keep' }} [options]
 */
export async function buildSite(env, { args = [], output = 'show' } = {}) {
  const node = findNode();
  const before = digestOfSources(env);
  const run = (/** @type {NodeJS.ProcessEnv} */ own) =>
    runChild(node, [join(ROOT, 'scripts', 'astroBuild.mjs'), ...args], {
      env: withNode(node, withoutTestMode({ ...own, PAPERSHELF_KEEPS: 'yes' })),
      output,
    });
  const first = await run(env);
  const result = first.code === UNKNOWN ? await run({ ...env, PAPERSHELF_TRY_EACH: 'yes' }) : first;
  if (result.code === 0 && !env['PAPERSHELF_PART']) writeStamp(env, before);
  return result;
}

/**
 * Whether the output folder holds a build of exactly these sources, content and addresses.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function isBuilt(env) {
  const file = stampFile(env);
  if (!existsSync(file)) return false;
  const found = readStamp(file);
  return (
    found.sources === digestOfSources(env) && found.lock === digestOfLock(env) && found.home === homeOf(env)
  );
}

/** @param {string} file */
function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // Cut off by a full disk: no stamp.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** @param {NodeJS.ProcessEnv} env */
function digestOfSources(env) {
  return digestOf(
    ROOT,
    [...SOURCES, contentFolder(env)],
    [env['BASE'], env['SITE'], env['PAPERSHELF_OFFLINE'], env['GITHUB_REPOSITORY'], findNode()],
    LOCK,
  );
}

/** @param {NodeJS.ProcessEnv} env */
function digestOfLock(env) {
  return digestOf(ROOT, [join(contentFolder(env), LOCK)], []);
}

/** @param {NodeJS.ProcessEnv} env */
export function contentFolder(env) {
  return resolve(ROOT, env['PAPERSHELF_CONTENT'] || 'content');
}

/**
 * The sources are those from before the build: what was edited while it ran is not in it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} sources
 */
function writeStamp(env, sources) {
  const stamp = { sources, lock: digestOfLock(env), home: homeOf(env) };
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(stampFile(env), `${JSON.stringify(stamp)}\n`);
  } catch (error) {
    const trouble = diskTrouble(error);
    if (trouble === undefined) throw error;
    say(`The site is built, but the next command will build it again. ${trouble}`);
  }
}

/**
 * Where the stamp lies: outside the output folder, which is published as it is.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function stampFile(env) {
  const name = createHash('sha256').update(outputFolder(env)).digest('hex').slice(0, 16);
  return join(CACHE, `built-${name}.json`);
}

/**
 * What tells our build from one that another command (`npx astro build`) put in the same folder.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function homeOf(env) {
  const home = join(outputFolder(env), 'index.html');
  if (!existsSync(home)) return undefined;
  const { mtimeMs, size } = statSync(home);
  return `${mtimeMs} ${size}`;
}

/**
 * Vitest's variables make Astro build in test mode, which loses the base path.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function withoutTestMode(env) {
  const dropped = new Set([
    'VITEST',
    'VITEST_MODE',
    'VITEST_POOL_ID',
    'VITEST_WORKER_ID',
    'TEST',
    'BASE_URL',
  ]);
  if (env['NODE_ENV'] !== 'production') dropped.add('NODE_ENV');
  return Object.fromEntries(Object.entries(env).filter(([name]) => !dropped.has(name)));
}
