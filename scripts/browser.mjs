// @ts-check
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installers } from './browserInstall.mjs';
import { withLock } from './lock.mjs';
import { findNode } from './node.mjs';
import { Refusal } from './refusal.mjs';
import { say, step } from './step.mjs';

/** Names on the PATH, the best first: a shell without windows runs the same engine at half the cost. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** Places that are on no PATH. */
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * A Chromium that starts: the one CHROMIUM_PATH names, else one that is there, else one fetched now. Needed by
 * the checks only, never by the site.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} the path of the program
 */
export async function ensureBrowser(env) {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (starts(named)) return named;
    throw new Refusal(
      `CHROMIUM_PATH is ${named}, which does not start. Unset it, or name a Chromium that does.`,
    );
  }
  return findBrowser(env) ?? withLock('browser set-up', async () => findBrowser(env) ?? fetchBrowser(env));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
function findBrowser(env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(process.platform === 'darwin' || process.platform === 'win32' ? PLACES[process.platform] : []),
    playwrightBrowser(),
  ];
  return candidates.find((path) => path !== '' && existsSync(path) && !isSnapStub(path) && starts(path));
}

/** @param {NodeJS.ProcessEnv} env */
async function fetchBrowser(env) {
  /** @type {string[]} */
  const failures = [];
  for (const { label, install } of installers()) {
    const failure = await step(label, () => install(env));
    const found = findBrowser(env);
    if (found) return found;
    failures.push(`${label}:\n${failure || 'done, but no Chromium that starts came of it'}`);
    say('  that gave no browser; trying another way');
  }
  throw new Refusal(
    [
      ...failures,
      'The browser checks need Chromium or Chrome, and none could be found or installed. Install one (on Debian: ' +
        'apt-get install chromium), or name one: CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n\n'),
    1,
  );
}

/** Where Playwright keeps the Chromium it downloads, whether or not it has. */
function playwrightBrowser() {
  const code = "import('playwright').then((p) => process.stdout.write(p.chromium.executablePath()))";
  return spawnSync(findNode(), ['--eval', code], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '';
}

/**
 * Ubuntu's /usr/bin/chromium-browser is a script that asks for a snap; where snaps do not run it only prints.
 *
 * @param {string} path
 */
function isSnapStub(path) {
  const head = firstBytes(path, 4000).toString('latin1');
  return head.startsWith('#!') && /\bsnap (install|run)\b|\/snap\/bin\/chromium/.test(head);
}

/**
 * A browser is hundreds of megabytes, a script that stands in its place is a few lines.
 *
 * @param {string} path
 * @param {number} most
 */
function firstBytes(path, most) {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(most);
    return bytes.subarray(0, readSync(file, bytes, 0, most, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * Also says whether its system libraries are there: the loader fails before --version is read.
 *
 * @param {string} path
 */
function starts(path) {
  if (process.platform === 'win32') return existsSync(path); // chrome.exe --version opens a window there
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 && /\d+\.\d+/.test(answer.stdout);
}
