// @ts-check
import { join, resolve } from 'node:path';
import { PROJECT } from './paths.mjs';
import { Refusal } from './refusal.mjs';

/** The name of the file of a part: which one, of how many. */
export const PART_NAME = /^(\d+)-of-(\d+)\.part$/;

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
  return resolve(PROJECT, env['PAPERSHELF_PARTS'] || 'parts');
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
