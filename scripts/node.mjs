// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder, ROOT } from './paths.mjs';
import { Refusal } from './refusal.mjs';

/** The oldest Node that runs TypeScript files as they are, and Astro 7. */
export const OLDEST_NODE = { major: 22, minor: 18 };

/**
 * A Node new enough: the one packaged with the project where its platform has one, else the running one.
 * The packaged one is tried before it is trusted: it is built for glibc and does not start on Alpine.
 *
 * @returns {string} the path of the program
 */
export function findNode() {
  const packaged = packagedNode(process.platform, process.arch);
  if (packaged !== undefined && existsSync(packaged) && isNewEnough(versionOf(packaged))) return packaged;
  if (isNewEnough(process.version)) return process.execPath;
  throw new Refusal(
    `Papershelf needs Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer. This is ${process.version}, and ` +
      `there is no packaged Node that runs on ${process.platform} ${process.arch}.\n` +
      `Install Node 24 from https://nodejs.org and run the command again.`,
  );
}

/**
 * The environment in which `node` means the Node we found.
 *
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withNode(node, env) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [key]: [dirname(node), env[key]].filter(Boolean).join(delimiter) };
}

/**
 * What Node is called with to run a file of this folder.
 *
 * @param {string} file
 * @returns {string[]}
 */
export function script(file) {
  const here = join(ROOT, 'scripts');
  return ['--import', pathToFileURL(join(here, 'ofPackage.mjs')).href, join(here, file)];
}

/**
 * @param {string} version as in process.version, "v22.18.0"; empty when unknown
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor);
}

/**
 * @param {string} platform
 * @param {string} arch
 */
function packagedNode(platform, arch) {
  const system = platform === 'win32' ? 'win' : platform;
  const program = platform === 'win32' ? 'node.exe' : 'node';
  const folder = packageFolder(`node-${system}-${arch}`);
  return folder && join(folder, 'bin', program);
}

/** @param {string} program */
function versionOf(program) {
  const answer = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return answer.status === 0 ? answer.stdout.trim() : '';
}
