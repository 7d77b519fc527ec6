// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, isBuilt } from './build.mjs';
import { runChild } from './child.mjs';
import {
  BUILDING,
  CHECKING,
  ENRICHING,
  EVERYWHERE,
  FINDING,
  LISTENING,
  MERGING,
  PREVIEWING,
  SORTING,
} from './flags.mjs';
import { holdsProgram } from './holdsProgram.mjs';
import { newShelf } from './newShelf.mjs';
import { findNode, script, withNode } from './node.mjs';
import { partOf } from './parts.mjs';
import { contentFolder, isInstalled, outputFolder, PROJECT, scriptOf } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { ensurePackages } from './setup.mjs';
import { preview, start } from './start.mjs';
import { say } from './step.mjs';

/**
 * @typedef {{ args: string[], env: NodeJS.ProcessEnv }} Call
 * @typedef {object} Command
 * @property {string} does in a line
 * @property {(call: Call) => Promise<number>} run returns the exit code: 0 good, 1 something was found or failed, 2 called wrongly
 * @property {Readonly<Record<string, import('./flags.mjs').Flag>>} [flags] those it has; without them it reads all itself
 * @property {string} [words] what else it is told
 * @property {string} [example]
 */

/** @type {Readonly<Record<string, Command>>} */
const SHELF = {
  new: {
    does: 'writes a shelf to begin with: one example of everything, with comments',
    words: 'folder',
    flags: {},
    example: 'new my-shelf',
    run: newShelf,
  },
  start: {
    does: 'builds the shelf and serves it at http://localhost:4321',
    flags: { ...EVERYWHERE, ...LISTENING },
    run: ofPapers(start),
  },
  dev: {
    does: 'live preview, reloads when content changes',
    flags: { ...EVERYWHERE, ...LISTENING, ...PREVIEWING },
    run: ofPapers(own('astroDev.mjs')),
  },
  build: {
    does: 'writes dist/, ready for any static host',
    flags: { ...EVERYWHERE, ...BUILDING },
    example: 'build --site https://me.github.io --base /papers',
    run: ofPapers(build),
  },
  preview: {
    does: 'serves the last build, as a host would',
    flags: { ...EVERYWHERE, ...LISTENING },
    run: preview,
  },
  check: {
    does: 'reads the content, prints findings and the ledger',
    flags: { ...EVERYWHERE, ...CHECKING },
    run: ofPapers(own('check.ts')),
  },
  find: {
    does: "the site's own search over the last build, in the terminal",
    words: '"query"',
    flags: { ...EVERYWHERE, ...FINDING },
    example: 'find "speculative decoding year:2024.."',
    run: own('find.ts'),
  },
  topics: {
    does: 'writes the topics that were found as files to change',
    flags: { ...EVERYWHERE, ...SORTING },
    run: ofPapers(own('topics.ts')),
  },
  enrich: {
    does: 'asks arXiv, Crossref and OpenAlex for facts that papers lack',
    flags: { ...EVERYWHERE, ...ENRICHING },
    run: ofPapers(own('enrich.ts')),
  },
  portable: {
    does: 'the shelf as one zip that opens from a disk',
    flags: EVERYWHERE,
    run: ofPapers(own('portable.ts')),
  },
  merge: {
    does: 'joins parts of a site, each made by build --part 1/4 …',
    flags: { ...EVERYWHERE, ...MERGING },
    run: own('merge.ts'),
  },
};

/**
 * What only a checkout of the program has.
 *
 * @type {Readonly<Record<string, Command>>}
 */
const CHECKOUT = {
  test: { does: 'sets up and runs every check; or those named: format lint unit …', run: test },
  setup: { does: 'only the set-up', flags: {}, run: setup },
  bench: { does: 'the measurements', run: own('bench.ts') },
  format: { does: 'formats the source', run: tool('prettier', ['--write', '.']) },
};

/** Every command, by the name one types. Each sets up first what it needs. */
export const commands = Object.fromEntries(
  Object.entries(isInstalled ? SHELF : { ...SHELF, ...CHECKOUT }).map(([name, command]) => [
    name,
    { ...command, run: afterSetup(command.run) },
  ]),
);

/**
 * @param {(call: Call) => Promise<number>} run
 * @returns {(call: Call) => Promise<number>}
 */
function afterSetup(run) {
  return async (call) => {
    await ensurePackages(call.env);
    return run(call);
  };
}

/**
 * A command that reads papers: in a folder without any it ends before it writes something there.
 *
 * @param {(call: Call) => Promise<number>} run
 * @returns {(call: Call) => Promise<number>}
 */
function ofPapers(run) {
  return (call) => {
    const folder = contentFolder(call.env);
    if (folder === PROJECT && !existsSync(join(folder, 'papers'))) {
      throw new Refusal(
        `There is no folder papers in ${folder}. Put what you have into it, as papers/refs.bib; name another folder ` +
          `with --content; or begin with an example: npx papershelf new my-shelf`,
      );
    }
    return run(call);
  };
}

async function setup() {
  findNode();
  say('✓ All is set up. npm start shows the shelf, npm test checks it.');
  return 0;
}

/** @param {Call} call */
async function test(call) {
  // What only a checkout has is not in the package.
  return (await import('./test.mjs')).test(call);
}

/** @param {Call} call */
async function build({ args, env }) {
  const isAsked = partOf(env) !== undefined || args.includes('--force') || args.includes('--strict');
  if (!isAsked && !holdsProgram(contentFolder(env)) && isBuilt(env)) {
    say(`✓ ${outputFolder(env)} is built and up to date; --force builds it again.`);
    return 0;
  }
  return (await buildSite(env, { args })).code;
}

/**
 * A command that is a program of a package.
 *
 * @param {string} packageName
 * @param {readonly string[]} first
 * @returns {(call: Call) => Promise<number>}
 */
function tool(packageName, first) {
  return async ({ args, env }) => {
    const node = findNode();
    const options = { env: withNode(node, env) };
    return (await runChild(node, [scriptOf(packageName), ...first, ...args], options)).code;
  };
}

/**
 * A command that is a file beside this one, in a process of its own with a Node that is new enough.
 *
 * @param {string} file
 * @returns {(call: Call) => Promise<number>}
 */
function own(file) {
  return async ({ args, env }) => {
    const node = findNode();
    return (await runChild(node, [...script(file), ...args], { env: withNode(node, env) })).code;
  };
}
