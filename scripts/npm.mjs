// @ts-check
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * npm tells its scripts where it lives; without that, it lies beside Node. Its JavaScript is started directly
 * because Windows cannot spawn npm.cmd without a shell.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ program: string, args: string[] }}
 */
export function npm(env) {
  const folder = dirname(process.execPath);
  const candidates = [
    env['npm_execpath'],
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  return script ? { program: process.execPath, args: [script] } : { program: 'npm', args: [] };
}
