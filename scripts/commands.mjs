// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, isBuilt } from './build.mjs';
import { runChild } from './child.mjs';
import { holdsProgram } from './holdsProgram.mjs';
import { findNode, withNode } from './node.mjs';
import { partOf } from './parts.mjs';
import { contentFolder, outputFolder, ROOT, scriptOf } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { ensurePackages } from './setup.mjs';
import { start } from './start.mjs';
import { say } from './step.mjs';
import { test } from './test.mjs';

/**
 * @typedef {{ args: string[], env: NodeJS.ProcessEnv }} Call
 * @typedef {{ does: string, run: (call: Call) => Promise<number> }} Command
 */

/** @type {Readonly<Record<string, Command>>} */
export const commands = {
  start: { does: 'sets up, builds the shelf and serves it at http://localhost:4321', run: afterSetup(start) },
  test: { does: 'sets up and runs every check; or those named: format lint unit …', run: afterSetup(test) },
  setup: { does: 'only the set-up', run: afterSetup(setup) },
  dev: { does: 'live preview, reloads when content changes', run: afterSetup(dev) },
  build: { does: 'dist/, ready for any static host', run: afterSetup(build) },
  merge: { does: 'joins parts of a site, each made by build --part 1/4 …', run: afterSetup(script('merge')) },
  check: { does: 'reads the content, prints findings and the ledger', run: afterSetup(script('check')) },
  enrich: {
    does: 'asks arXiv, Crossref and OpenAlex for facts that papers lack',
    run: afterSetup(script('enrich')),
  },
  topics: {
    does: 'writes the topics that were found as files to change',
    run: afterSetup(script('topics')),
  },
  find: { does: "the site's own search, in the terminal", run: afterSetup(script('find')) },
  portable: { does: 'the shelf as one zip that opens from a disk', run: afterSetup(script('portable')) },
  bench: { does: 'the measurements', run: afterSetup(script('bench')) },
  format: { does: 'formats the source', run: afterSetup(tool('prettier', ['--write', '.'])) },
};

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

async function setup() {
  findNode();
  say('✓ All is set up. npm start shows the shelf, npm test checks it.');
  return 0;
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

/** @param {Call} call */
function dev({ args, env }) {
  const port = env['PORT'] ? ['--port', env['PORT']] : [];
  const host = env['HOST'] ? ['--host', env['HOST']] : [];
  return tool('astro', ['dev', ...port, ...host])({ args, env });
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
 * A command that is a TypeScript file beside this one.
 *
 * @param {string} name
 * @returns {(call: Call) => Promise<number>}
 */
function script(name) {
  return async ({ args, env }) => {
    const file = join(ROOT, 'scripts', `${name}.ts`);
    if (!existsSync(file)) throw new Refusal(`"${name}" is not part of this version: there is no ${file}.`);
    const node = findNode();
    return (await runChild(node, [file, ...args], { env: withNode(node, env) })).code;
  };
}
