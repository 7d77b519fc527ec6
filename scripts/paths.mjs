// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.mjs';

/** The folder that holds package.json, with no slash at its end. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Whether this is a package that npm put somewhere, into which nothing is written, and not a checkout of the program. */
export const isInstalled = ROOT.split(/[\\/]/).includes('node_modules');

/** The folder of a curator, to which all paths are relative that one names: of a checkout its own. */
export const PROJECT = resolve(process.env['PAPERSHELF_PROJECT'] || ROOT);

/** A file that every build leaves in its output, by which the next one knows that it may replace the folder. */
export const MARKER = '.papershelf';

/** What the program may throw away: stamps, locks, what the last build made, test builds. */
export const CACHE = PROJECT === ROOT ? join(ROOT, '.cache') : join(PROJECT, '.papershelf');

/**
 * `content/` of a project, or the project itself where it holds `papers/`.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function contentFolder(env) {
  const named = env['PAPERSHELF_CONTENT'];
  if (named) return resolve(PROJECT, named);
  const below = join(PROJECT, 'content');
  return PROJECT === ROOT || existsSync(below) ? below : PROJECT;
}

/** The number of this version of the program. */
export function versionOf() {
  return String(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
}

/** @param {NodeJS.ProcessEnv} env */
export function outputFolder(env) {
  return resolve(PROJECT, env['PAPERSHELF_OUT'] || 'dist');
}

/**
 * Where a package lies that the program needs: npm puts it beside this one, or into it.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
export function packageFolder(name) {
  for (let folder = ROOT; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(found)) return found;
    if (folder === dirname(folder)) return undefined;
  }
}

/**
 * The JavaScript file behind a package's command. Starting that file with a Node of our choice works on every
 * platform, which `node_modules/.bin/<name>` does not (a shell script on Linux, a .cmd on Windows).
 *
 * @param {string} packageName
 * @param {string} [command] where the package offers several
 */
export function scriptOf(packageName, command = packageName) {
  const folder = packageFolder(packageName);
  if (folder === undefined)
    throw new Refusal(`The package ${packageName} is missing: install Papershelf again.`);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[command];
  if (typeof file !== 'string') throw new Refusal(`${packageName} offers no command "${command}".`);
  return join(folder, file);
}
