// @ts-check
import { ensureBrowser } from './browser.mjs';
import { runChild } from './child.mjs';
import { findNode, withNode } from './node.mjs';
import { scriptOf } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { say, step } from './step.mjs';
import { makeTestBuild, TEST_BUILDS } from './testBuilds.mjs';
import { runVitest } from './testVitest.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures what failed, a line or a block each
 */

/**
 * Every check, the cheap ones first. A name is what a person types to run it alone: `npm test -- lint unit`.
 * Site and browser checks look at the builds, so they stand after them.
 *
 * @type {readonly { name: string, label: string, run: (env: NodeJS.ProcessEnv) => Promise<Outcome> }[]}
 */
const CHECKS = [
  { name: 'format', label: 'Format (prettier)', run: tool('prettier', ['--check', '--log-level=warn', '.']) },
  { name: 'lint', label: 'Lint (eslint)', run: tool('eslint', ['--max-warnings=0', '.']) },
  { name: 'core', label: 'Types of the core, without DOM and Node', run: tool('tsc', ['-p', 'src/core']) },
  { name: 'types', label: 'Types (astro check)', run: tool('astro', ['check']) },
  {
    name: 'unit',
    label: 'Unit tests',
    // All but the checks of builds: a new room of tests is never forgotten.
    run: (env) => runVitest('unit', ['--exclude', 'tests/{site,browser}/**'], env),
  },
  ...TEST_BUILDS.map((build) => ({
    name: 'build',
    label: `Build ${build.name} at ${build.base}`,
    run: async (/** @type {NodeJS.ProcessEnv} */ env) => single(await makeTestBuild(build, env)),
  })),
  { name: 'site', label: 'The built site', run: (env) => runVitest('site', ['tests/site/'], env) },
  {
    name: 'browser',
    label: 'The site in a browser',
    run: (env) => runVitest('browser', ['tests/browser/'], env),
  },
];

/** Where the command of a check lives, when it is not a package of the same name. */
const PACKAGES = { tsc: 'typescript' };

/**
 * Runs the checks, all of them even when one fails, and tells all failures at the end.
 *
 * @param {{ args: readonly string[], env: NodeJS.ProcessEnv }} options names of checks; none means all
 * @returns {Promise<number>} exit code
 */
export async function test({ args, env: outer }) {
  const chosen = choose(args);
  const env = withNode(findNode(), outer);
  if (chosen.some(({ name }) => name === 'browser')) env['PAPERSHELF_CHROMIUM'] = await ensureBrowser(env);

  /** @type {Outcome} */
  const total = { passed: 0, failed: 0, failures: [] };
  for (const { label, run } of chosen) {
    const outcome = await step(
      label,
      () => run(env),
      ({ failed }) => failed === 0,
    );
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.failures.push(...outcome.failures.map((failure) => `✗ ${label}: ${failure}`));
    if (outcome.failed > 0) say(`  ${outcome.failed} failed; told at the end`);
  }
  if (total.failures.length > 0) process.stdout.write(`\n${total.failures.join('\n\n')}\n`);
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

/** @param {readonly string[]} names */
function choose(names) {
  const known = [...new Set(CHECKS.map(({ name }) => name))];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Refusal(`There is no check "${unknown.join('", "')}". There are: ${known.join(', ')}.`);
  }
  return names.length === 0 ? CHECKS : CHECKS.filter(({ name }) => names.includes(name));
}

/**
 * A check that is one command, passed or failed as a whole.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
function tool(command, args) {
  return async (/** @type {NodeJS.ProcessEnv} */ env) => {
    const folder = Object.hasOwn(PACKAGES, command) ? PACKAGES[/** @type {'tsc'} */ (command)] : command;
    return single(await runChild(findNode(), [scriptOf(folder, command), ...args], { env, output: 'keep' }));
  };
}

/**
 * @param {{ code: number, output: string }} result
 * @returns {Outcome}
 */
function single({ code, output }) {
  if (code === 0) return { passed: 1, failed: 0, failures: [] };
  return { passed: 0, failed: 1, failures: [`exit ${code}\n${output.trim()}`] };
}
