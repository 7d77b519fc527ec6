// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { runChild } from './child.mjs';
import { findNode } from './node.mjs';
import { scriptOf } from './paths.mjs';

/** A download that has not ended by now will not. In milliseconds. */
const PATIENCE = 8 * 60_000;

/**
 * @typedef {object} Installer
 * @property {string} label
 * @property {(env: NodeJS.ProcessEnv) => Promise<string>} install what went wrong, or ''
 */

/**
 * @typedef {object} Machine
 * @property {string} platform as in process.platform
 * @property {string} distribution ID of /etc/os-release, '' elsewhere
 * @property {boolean} apt whether apt-get is there
 * @property {'root' | 'sudo' | 'none'} rights
 */

/**
 * The ways to get a Chromium on this machine, the most promising first.
 *
 * @returns {Installer[]}
 */
export function installers() {
  return planInstallers(readMachine()).map((way) => WAYS[way]);
}

/**
 * On Debian its own package comes first where we may install one: it brings its system libraries, which
 * Playwright's build lacks on a bare machine, and needs no second download host. Ubuntu's package of that name
 * is only a pointer to a snap, so there Playwright's build comes with libraries from apt.
 *
 * @param {Machine} machine
 * @returns {(keyof typeof WAYS)[]}
 */
export function planInstallers({ platform, distribution, apt, rights }) {
  const mayInstall = platform === 'linux' && apt && rights !== 'none';
  if (!mayInstall) return ['playwright'];
  if (distribution === 'debian') return ['apt', 'playwright'];
  return ['playwrightWithLibraries', 'playwright', 'apt'];
}

/** @satisfies {Record<string, Installer>} */
const WAYS = {
  apt: { label: "Installing the distribution's Chromium with apt-get", install: installWithApt },
  playwright: {
    label: "Downloading Playwright's Chromium",
    install: (env) => installWithPlaywright(env, []),
  },
  playwrightWithLibraries: {
    label: "Downloading Playwright's Chromium and its system libraries",
    install: (env) => installWithPlaywright(env, ['--with-deps']),
  },
};

/** @param {NodeJS.ProcessEnv} env */
async function installWithApt(env) {
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  const prefix = isRoot() ? [] : ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'];
  // fonts-liberation: without any font, text has no width and layout checks measure nothing.
  const install = ['install', '--yes', '--no-install-recommends', 'fonts-liberation'];
  let failure = '';
  // A package list that is a little old may still do, so a failed update alone is not the end. An older distribution has
  // no package of the shell.
  for (const words of [['update'], [...install, 'chromium-headless-shell'], [...install, 'chromium']]) {
    const [program = 'apt-get', ...args] = [...prefix, 'apt-get', ...words];
    const { code, output } = await runChild(program, args, { env: quiet, output: 'keep', timeout: PATIENCE });
    if (code === 0 && words[0] === 'install') return '';
    if (code !== 0) failure += `${output.trim()}\n`;
  }
  return failure;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} flags
 */
async function installWithPlaywright(env, flags) {
  const { code, output } = await runChild(
    findNode(),
    [scriptOf('playwright'), 'install', '--no-shell', ...flags, 'chromium'],
    {
      env: { ...env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
      output: 'keep',
      timeout: PATIENCE,
    },
  );
  return code === 0 ? '' : output.trim();
}

/** @returns {Machine} */
function readMachine() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return {
    platform: process.platform,
    distribution: /^ID="?([a-z0-9.-]+)"?$/m.exec(release)?.[1] ?? '',
    apt: existsSync('/usr/bin/apt-get'),
    rights: isRoot() ? 'root' : hasSudo() ? 'sudo' : 'none',
  };
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** Whether sudo works without asking for a password, which nobody may be there to type. */
function hasSudo() {
  return spawnSync('sudo', ['-n', 'true'], { timeout: 10_000 }).status === 0;
}
