// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { diskTrouble } from './diskTrouble.mjs';
import { filesUnder } from './filesUnder.mjs';
import { keptFolder, useKept } from './keptFolder.mjs';
import { makeFolder } from './madeFolder.mjs';
import { findNode, script, withNode } from './node.mjs';
import { PART_NAME, partsFolder } from './parts.mjs';
import { outputFolder } from './paths.mjs';
import { lockDigest, siteDigest } from './siteDigest.mjs';
import { say } from './step.mjs';

/** How a build ends that failed at what neither the content nor the disk explains: perhaps at showing one paper. */
export const UNKNOWN = 70;

/**
 * Builds the site in a process of its own, all or nothing (see transaction.mjs).
 *
 * @param {NodeJS.ProcessEnv} env BASE, SITE, PAPERSHELF_CONTENT and PAPERSHELF_OUT are read by astro.config.mjs
 * @param {{ args?: readonly string[], output?: 'show' | 'keep' }} [options]
 */
export async function buildSite(env, { args = [], output = 'show' } = {}) {
  const node = findNode();
  // Before it is asked what is content.
  if (env['PAPERSHELF_PART']) makeFolder(partsFolder(env), PART_NAME);
  const before = siteDigest(env);
  const run = (/** @type {NodeJS.ProcessEnv} */ own) =>
    runChild(node, [...script('astroBuild.mjs'), ...args], {
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
  return found.site === siteDigest(env) && found.lock === lockDigest(env) && found.files === filesOf(env);
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

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} site the digest from before the build
 */
function writeStamp(env, site) {
  // What was edited while it ran is in some of its pages, and may be as it was before by the next command.
  if (siteDigest(env) !== site) return;
  const stamp = { site, lock: lockDigest(env), files: filesOf(env) };
  try {
    useKept(keptFolder(env));
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
  return join(keptFolder(env), 'built.json');
}

/**
 * The names, sizes and times of all files of a site: what tells our build from one that another command
 * (`npx astro build`) put in the same folder, and from one of which a file was removed or changed by hand.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function filesOf(env) {
  const hash = createHash('sha256');
  for (const file of filesUnder(outputFolder(env))) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file}\0${mtimeMs} ${size}\0`);
  }
  return hash.digest('hex');
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
