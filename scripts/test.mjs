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
 * @typedef {object} Check
 * @property {string} name what a person types to run it alone: `npm test -- lint unit`
 * @property {string} label
 * @property {(env: NodeJS.ProcessEnv) => Promise<Outcome>} run
 * @property {string} [after] the name of checks that must have ended before
 * @property {boolean} [astro] writes to Astro's .astro folder, over which two of them would fight
 */

/**
 * Every check. They are begun in this order, two at a time: what takes long, or what others wait for, stands first.
 *
 * @type {readonly Check[]}
 */
const CHECKS = [
  ...TEST_BUILDS.map((build) => ({
    name: 'build',
    label: `Build ${build.name} at ${build.base}`,
    run: async (/** @type {NodeJS.ProcessEnv} */ env) => single(await makeTestBuild(build, env)),
    astro: true,
  })),
  {
    name: 'browser',
    label: 'The site in a browser',
    // A page waits for the network, for frames and for itself: two files at a time fill even one core better.
    run: vitest('browser', ['tests/browser/', '--maxWorkers=2']),
    after: 'build',
  },
  // All but the checks of builds: a new room of tests is never forgotten.
  { name: 'unit', label: 'Unit tests', run: vitest('unit', ['--exclude', 'tests/{site,browser}/**']) },
  { name: 'site', label: 'The built site', run: vitest('site', ['tests/site/']), after: 'build' },
  { name: 'lint', label: 'Lint (eslint)', run: tool('eslint', ['--max-warnings=0', '.']) },
  { name: 'types', label: 'Types (astro check)', run: tool('astro', ['check']), astro: true },
  { name: 'format', label: 'Format (prettier)', run: tool('prettier', ['--check', '--log-level=warn', '.']) },
  { name: 'core', label: 'Types of the core, without DOM and Node', run: tool('tsc', ['-p', 'src/core']) },
];

/** Checks that run at the same time. Most keep one core busy. */
const AT_ONCE = 2;

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
  await inTurn(chosen, async ({ label, run }) => {
    const outcome = await step(
      label,
      () => run(env),
      ({ failed }) => failed === 0,
    );
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.failures.push(...outcome.failures.map((failure) => `✗ ${label}: ${failure}`));
    if (outcome.failed > 0) say(`  ${outcome.failed} failed; told at the end`);
  });
  if (total.failures.length > 0) process.stdout.write(`\n${total.failures.join('\n\n')}\n`);
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}

/**
 * Runs each check as soon as there is room for it and nothing it waits for is left.
 *
 * @template {Pick<Check, 'name' | 'after' | 'astro'>} Each
 * @param {readonly Each[]} checks
 * @param {(check: Each) => Promise<void>} run
 */
export async function inTurn(checks, run) {
  const waiting = [...checks];
  /** @type {Map<Each, Promise<void>>} */
  const running = new Map();
  /** @param {Each} check */
  const isReady = ({ after, astro }) =>
    ![...waiting, ...running.keys()].some(({ name }) => name === after) &&
    !(astro && [...running.keys()].some((other) => other.astro));
  while (waiting.length + running.size > 0) {
    const next = running.size < AT_ONCE ? waiting.findIndex(isReady) : -1;
    const [check] = next < 0 ? [] : waiting.splice(next, 1);
    if (check)
      running.set(
        check,
        run(check).finally(() => running.delete(check)),
      );
    else await Promise.race(running.values());
  }
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
 * A part of the test suite.
 *
 * @param {string} name
 * @param {readonly string[]} args
 */
function vitest(name, args) {
  return (/** @type {NodeJS.ProcessEnv} */ env) => runVitest(name, args, env);
}

/**
 * @param {{ code: number, output: string }} result
 * @returns {Outcome}
 */
function single({ code, output }) {
  if (code === 0) return { passed: 1, failed: 0, failures: [] };
  return { passed: 0, failed: 1, failures: [`exit ${code}\n${output.trim()}`] };
}
