// @ts-check
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { isInstalled, PROJECT, ROOT } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { step } from './step.mjs';

/** Whether the program is checked here, too: for a shelf that lies elsewhere it is only run. */
const isChecked = PROJECT === ROOT;

/**
 * Installs the packages of the lockfile, unless they are all there.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export async function ensurePackages(env) {
  if (isInstalled || packagesPresent(ROOT, isChecked)) return;
  refuseSharedPackages(ROOT);
  await withLock('setup', async () => {
    // Another command may have finished the same set-up while this one waited.
    if (packagesPresent(ROOT, isChecked)) return;
    await step('Installing packages from package-lock.json', () => install(env));
  });
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes node_modules/.package-lock.json as
 * the last act of an install, so a broken-off install has none. Optional packages may be missing: most are
 * for other platforms.
 *
 * @param {string} root
 * @param {boolean} withChecks whether those are asked for that only the checks need
 */
export function packagesPresent(root, withChecks) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Refusal('package-lock.json is missing. Restore it: git checkout package-lock.json');
  if (!present) return false;
  return Object.entries(wanted).every(([path, { version, optional, dev }]) => {
    if (path === '' || (dev === true && !withChecks)) return true;
    const found = present[path];
    if (!found) return optional === true;
    return found.version === version && existsSync(join(root, path, 'package.json'));
  });
}

/**
 * npm ci empties node_modules before it fills it. Through a link it would empty the packages of the project that
 * the link leads to, in the middle of that project's work; so nothing is installed through a link.
 *
 * @param {string} root
 */
export function refuseSharedPackages(root) {
  const folder = join(root, 'node_modules');
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const target = existsSync(folder) ? realpathSync(folder) : 'a folder that is not there';
  throw new Refusal(
    `node_modules is a link to ${target}, which does not hold what package-lock.json asks for. ` +
      `Installing would empty that folder. Bring it up to date there, or remove the link: rm node_modules`,
    1,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, dev?: boolean }> | undefined}
 */
function readPackages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @param {NodeJS.ProcessEnv} env */
async function install(env) {
  const { program, args } = npm(env);
  // NODE_ENV=production or an omit setting would leave out what the checks need.
  const parts = [isChecked ? '--include=dev' : '--omit=dev', '--include=optional'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', ...parts];
  // Said here too: a setting of the machine (npm_config_ignore_scripts=false) would win over .npmrc.
  const safe = '--ignore-scripts';
  const { code, output } = await runChild(program, [...args, 'ci', `--prefix=${ROOT}`, safe, ...quiet], {
    env,
    output: 'keep',
  });
  if (code === 0) return;
  throw new Refusal(
    `${output.trim()}\n\nnpm ci failed (exit ${code}). It needs the package registry: check the network, a proxy ` +
      `(npm config get https-proxy) and free disk space (about 1 GB), then run the command again.`,
    1,
  );
}
