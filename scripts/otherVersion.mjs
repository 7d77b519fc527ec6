// @ts-check
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, PROJECT, ROOT, versionOf } from './paths.mjs';

/**
 * The sentence for a folder that has another version among its packages than the one that is asked: two versions would
 * take turns in what is kept between builds, and each would find the other's pages not its own.
 *
 * @param {string} [project]
 * @param {boolean} [isAsked] a checkout may stand beside any version
 * @returns {string | undefined}
 */
export function otherVersion(project = PROJECT, isAsked = isInstalled) {
  const own = join(project, 'node_modules', 'papershelf');
  const manifest = join(own, 'package.json');
  if (!isAsked || !existsSync(manifest) || realpathSync(own) === realpathSync(ROOT)) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (version === versionOf()) return undefined;
  return (
    `This is Papershelf ${versionOf()}, and the folder has ${version} in node_modules. ` +
    `Run that one: npx papershelf, or take the same: npm install papershelf@${versionOf()}`
  );
}
