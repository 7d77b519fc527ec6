import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a command costs, the processes it starts included. */
export interface Cost {
  /** CPU seconds, user and system. */
  cpu: number;
  /** Seconds on the clock. */
  wall: number;
}

/** Runs a command of the shell in a folder and says what it cost. Needs bash, whose `time` counts children. Throws when it fails. */
export function costOf(folder: string, command: string, more: NodeJS.ProcessEnv = {}): Cost {
  const { PATH, HOME } = process.env;
  const env = {
    PATH: `${join(folder, 'node_modules', '.bin')}:${PATH ?? ''}`,
    HOME,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...more,
  };
  const timed = `TIMEFORMAT='cost %U %S %R'; time { ${command} >/dev/null; }`;
  const run = spawnSync('bash', ['-c', timed], { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e9 });
  const [, user, system, real] = /cost ([\d.]+) ([\d.]+) ([\d.]+)/.exec(run.stderr) ?? [];
  if (run.status !== 0 || user === undefined)
    throw new Error(`"${command}" in ${folder} failed:\n${run.stderr.slice(-2000)}`);
  return { cpu: Math.round((Number(user) + Number(system)) * 100) / 100, wall: Number(real) };
}
