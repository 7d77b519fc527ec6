// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runChild } from './child.mjs';
import { findNode } from './node.mjs';
import { CACHE, ROOT, scriptOf } from './paths.mjs';

/** No part of the suite needs this long; whatever does hangs. In milliseconds. */
const PATIENCE = 25 * 60_000;

/**
 * Runs a part of the test suite and counts its tests.
 *
 * @param {string} name
 * @param {readonly string[]} filters parts of the paths of test files
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./test.mjs').Outcome>}
 */
export async function runVitest(name, filters, env) {
  const report = join(CACHE, 'test-results', `${name}.json`);
  rmSync(report, { force: true });
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = [scriptOf('vitest'), 'run', ...flags, ...filters];
  // Held back, for another check may be writing at the same time; where all is well nobody needs it.
  const { code, output } = await runChild(findNode(), command, { env, output: 'keep', timeout: PATIENCE });
  if (code !== 0) process.stdout.write(output);
  const outcome = existsSync(report) ? readReport(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  // No report, or a bad end without a failed test: an error outside any test, or no test at all.
  if (!outcome)
    return {
      passed: 0,
      failed: 1,
      failures: [`vitest wrote no report in ${PATIENCE / 60_000} minutes (exit ${code})`],
    };
  if (code === 0 || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, failures: [`vitest ended with ${code} though no test failed; see above`] };
}

/**
 * A file that cannot be loaded has no tests, so it counts as one failure of its own. One line for each failure:
 * Vitest has shown the whole of it when it happened.
 *
 * @param {VitestReport} report
 * @returns {import('./test.mjs').Outcome}
 */
export function readReport({ numPassedTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${file}\n  ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages: [message = ''] }) => `${file} > ${fullName}
  ${firstLine(message)}`,
    );
  });
  return { passed: numPassedTests, failed: failures.length, failures };
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n')[0] ?? '';
}

/**
 * The part of Vitest's JSON report that is read here.
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {{ name: string, status: string, message: string, assertionResults: Assertion[] }[]} testResults
 *
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} Assertion
 */
