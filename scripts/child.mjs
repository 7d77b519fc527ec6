// @ts-check
import { spawn } from 'node:child_process';
import { PROJECT } from './paths.mjs';

/**
 * Runs a program in the folder of the project and waits for it.
 *
 * `show` passes its output on as it comes; `keep` holds it back and returns it, for steps that matter only
 * when they fail. An interrupt goes to the whole group from the terminal, so it needs no forwarding.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, output?: 'show' | 'keep', timeout?: number }} [options] timeout in ms
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program could not be started
 */
export function runChild(program, args, { env = process.env, output = 'show', timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd: PROJECT,
      env,
      stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(timeout === undefined ? {} : { timeout }),
    });
    let kept = '';
    const keep = (/** @type {Buffer} */ chunk) => (kept += chunk.toString('utf8'));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => resolve({ code: 127, output: `${kept}${error.message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: kept }));
  });
}
