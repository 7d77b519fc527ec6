// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.mjs';

/** The folder that holds package.json, with no slash at its end. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the program may throw away: stamps, locks, test builds. */
export const CACHE = join(ROOT, '.cache');

/** @param {NodeJS.ProcessEnv} env */
export function contentFolder(env) {
  return resolve(ROOT, env['PAPERSHELF_CONTENT'] || 'content');
}

/** @param {NodeJS.ProcessEnv} env */
export function outputFolder(env) {
  return resolve(ROOT, env['PAPERSHELF_OUT'] || 'dist');
}

/**
 * The JavaScript file behind a package's command. Starting that file with a Node of our choice works on every
 * platform, which `node_modules/.bin/<name>` does not (a shell script on Linux, a .cmd on Windows).
 *
 * @param {string} packageName
 * @param {string} [command] where the package offers several
 */
export function scriptOf(packageName, command = packageName) {
  const folder = join(ROOT, 'node_modules', packageName);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[command];
  if (typeof file !== 'string') throw new Refusal(`${packageName} offers no command "${command}".`);
  return join(folder, file);
}
