// @ts-check
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { outputFolder, SOURCES } from './build.mjs';
import { digestOf } from './digest.mjs';
import { CACHE, ROOT } from './paths.mjs';

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
 * Where a build leaves what the next one into the same folder needs not make again. Thrown away, it costs time alone.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function keptFolder(env) {
  const name = createHash('sha256').update(outputFolder(env)).digest('hex').slice(0, 16);
  return join(CACHE, 'kept', name);
}
