// @ts-check
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { contentFolder, LOCK, outputFolder, SOURCES } from './build.mjs';
import { digestOf } from './digest.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { Refusal } from './refusal.mjs';

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
 * Which part of a site is built: so many parts of it, and which one.
 *
 * @typedef {{ number: number, of: number }} Part
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Part | undefined} nothing where the whole is built
 */
export function partOf({ PAPERSHELF_PART: said }) {
  if (said === undefined || said === '') return undefined;
  const [, number = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(said) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new Refusal(`There is no part "${said}". Say which one of how many, as in --part 2/4`);
}

/** @param {NodeJS.ProcessEnv} env */
export function partsFolder(env) {
  return resolve(ROOT, env['PAPERSHELF_PARTS'] || 'parts');
}

/**
 * The file of a part.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {Part} part
 */
export function partFile(env, { number, of }) {
  return join(partsFolder(env), `${number}-of-${of}.part`);
}

/**
 * A digest of all that a site is made of, but the lock that a build writes: parts of one site have the same, wherever
 * they were built.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function siteDigest(env) {
  const content = digestOf(contentFolder(env), ['.'], [], LOCK);
  return digestOf(ROOT, [], [programDigest(env), content, env['GITHUB_REPOSITORY']]);
}

/**
 * Where a build leaves what the next one into the same folder needs not make again. Thrown away, it costs time alone.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function keptFolder(env) {
  const name = createHash('sha256').update(outputFolder(env)).digest('hex').slice(0, 16);
  return join(CACHE, 'kept', name);
}
