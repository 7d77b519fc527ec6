// @ts-check
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskTrouble } from './diskTrouble.mjs';
import { takeLock } from './lock.mjs';
import { CACHE, MARKER, PROJECT } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { lockOf, prepareFolder, recoverFolder, replaceFolder } from './replaceFolder.mjs';
import { refuseForeign, trueOutput } from './trueOutput.mjs';

/**
 * Where Astro writes. Always here: the programs it renders pages with lie in its output folder while it works, and find
 * their packages only from inside the project.
 */
const BUILDING = join(CACHE, 'building');

/**
 * Makes a build a transaction: one at a time in a project and in an output, written aside, and put in the place of the last site once it
 * is whole. Whatever ends it before, the last site stands. Comes after everything else that writes files.
 *
 * @param {{ output: string, content: string, isPart?: boolean }} folders of a part nothing takes the place of a site
 * @returns {import('astro').AstroIntegration}
 */
export function transaction({ output, content, isPart = false }) {
  let target = '';
  let giveBack = () => {};
  return {
    name: 'papershelf-transaction',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) =>
        withoutStack(async () => {
          const isBuild = command === 'build';
          updateConfig({ outDir: pathToFileURL(`${isBuild ? BUILDING : resolve(PROJECT, output)}/`) });
          if (!isBuild) return;
          target = trueOutput(output, content);
          let isOurs = false;
          // Before the lock is given back, which happens at the end, too.
          process.once('exit', () => {
            if (isOurs) clean(isPart ? undefined : target);
          });
          // In this order everywhere, so that no two builds wait for each other.
          const locks = [
            await takeLock('build'),
            ...(isPart ? [] : [await takeLock('build', lockOf(target))]),
          ];
          giveBack = () => locks.forEach((release) => release());
          isOurs = true;
          if (!isPart) {
            recoverFolder(target);
            refuseForeign(target);
          }
          rmSync(BUILDING, { recursive: true, force: true });
          if (!isPart) prepareFolder(target);
        }),
      'astro:build:done': ({ pages, logger }) =>
        withoutStack(async () => {
          if (isPart) {
            giveBack();
            return;
          }
          for (const { pathname } of pages) refuseEmpty(pathname);
          writeFileSync(join(BUILDING, MARKER), 'Papershelf made this folder, and replaces it whole.\n');
          replaceFolder(BUILDING, target);
          giveBack();
          logger.info(`the site is in ${target}`);
        }),
    },
  };
}

/**
 * A page that is missing or empty, though nothing failed, must not take the place of one that was whole.
 *
 * @param {string} page
 */
function refuseEmpty(page) {
  const files = [join(BUILDING, page, 'index.html'), join(BUILDING, `${page.replace(/\/$/, '')}.html`)];
  const isThere = files.some((file) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0);
  if (!isThere) throw new Refusal(`The page "${page}" was not written. Run the command again.`);
}

/** @param {string | undefined} target */
function clean(target) {
  try {
    rmSync(BUILDING, { recursive: true, force: true });
    if (target !== undefined) recoverFolder(target);
  } catch (error) {
    // The build has told what is wrong with the disk, and the next one cleans before it begins.
    if (diskTrouble(error) === undefined) throw error;
  }
}

/**
 * Astro prints the stack of whatever ends a build. What a person can mend says itself what is wrong.
 *
 * @param {() => Promise<void>} work
 */
async function withoutStack(work) {
  try {
    await work();
  } catch (error) {
    const trouble = error instanceof Refusal ? error.message : diskTrouble(error);
    if (trouble === undefined) throw error;
    const told = new Refusal(trouble);
    told.stack = '';
    throw told;
  }
}
