import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { digestOf } from '../digest.mjs';
import { recoverFolder } from '../replaceFolder.mjs';
import { ownSite } from './ownSite.ts';

/** Who is killed, in turn: everything, the command alone, or the process that builds alone. */
const WHOM = ['group', 'parent', 'child'] as const;

/** What killed builds cost. */
export interface Kills {
  /** Of every kill its moment, who was killed, and what was found then. */
  kills: string[];
  /** Of every site that was not the last good one: when its build was killed, and who of it. */
  lost: string[];
  /** Files and folders that the build after the last kill left beside the site. */
  left: number;
}

/**
 * Kills builds at moments spread over the work of a whole one, the same in every run, and compares the site with that of
 * the whole one. Moments are counted in what the processor did, hundredths of a second: by the clock most kills of a
 * busy machine come before the work or after it. Between the two renames of an exchange the next command's first step
 * may put the site back.
 */
export async function benchKills(root: string, kills = 30): Promise<Kills> {
  const work = join(root, '.cache', 'bench-kills');
  rmSync(work, { recursive: true, force: true });
  const folder = ownSite(root, join(work, 'papershelf'));
  await finish(folder);
  let whole = await spentBefore(begin(folder), Infinity);
  const before = readdirSync(folder).length + readdirSync(join(folder, '.cache')).length;
  const site = join(folder, 'dist');
  const good = digestOf(folder, ['dist'], []);
  const lost: string[] = [];
  const told: string[] = [];
  const random = randomFrom(1);
  for (let at = 0; at < kills; at += 1) {
    const moment = Math.floor((whole * (at + random())) / kills);
    const whom = WHOM[at % WHOM.length] ?? 'group';
    const build = begin(folder);
    const ended = once(build, 'close');
    const spent = await spentBefore(build, moment);
    if (build.exitCode !== null) {
      // It needed less than the first. That kill is made again, earlier.
      whole = spent;
      at -= 1;
      continue;
    }
    const builder = kill(build, whom);
    await ended;
    while (builder > 0 && existsSync(`/proc/${String(builder)}`)) await wait(20);
    const found = leftIn(folder);
    if (!existsSync(site)) recoverFolder(site);
    told.push(`${String(moment)} of ${String(whole)}, ${whom}: ${found}`);
    if (digestOf(folder, ['dist'], []) !== good) lost.push(`${String(moment)} of ${String(whole)}, ${whom}`);
  }
  await finish(folder);
  const after = readdirSync(folder).length + readdirSync(join(folder, '.cache')).length;
  return { kills: told, lost, left: after - before };
}

/** What a killed build left, in words. */
function leftIn(folder: string): string {
  const places = {
    'the site': 'dist',
    'a lock': join('.cache', 'build.lock'),
    'half a site': join('.cache', 'building'),
    'an exchange': '.dist.papershelf',
  };
  const found = Object.entries(places).filter(([, path]) => existsSync(join(folder, path)));
  return found.map(([what]) => what).join(', ');
}

function begin(folder: string): ChildProcess {
  const env = { ...process.env, SITE: 'https://papers.example' };
  const options = { cwd: folder, env, detached: true, stdio: 'ignore' } as const;
  return spawn(process.execPath, ['scripts/run.mjs', 'build'], options);
}

async function finish(folder: string): Promise<void> {
  const [code] = (await once(begin(folder), 'close')) as [number];
  if (code !== 0) throw new Error(`The build in ${folder} failed; see what it says: npm run build`);
}

/** Waits until a build has spent so much, or has ended; returns what it has spent. */
async function spentBefore(build: ChildProcess, moment: number): Promise<number> {
  const { pid = 0 } = build;
  let spent = 0;
  while (build.exitCode === null && spent < moment) {
    await wait(5);
    const now = [pid, ...childrenOf(pid)].reduce((sum, id) => sum + spentBy(id), 0);
    spent = Math.max(spent, now);
  }
  return spent;
}

/** What a process has spent, and what those of its children had that have ended. */
function spentBy(pid: number): number {
  const line = read(`/proc/${String(pid)}/stat`);
  const words = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return words.slice(11, 15).reduce((sum, word) => sum + Number(word), 0);
}

function childrenOf(pid: number): number[] {
  const words = read(`/proc/${String(pid)}/task/${String(pid)}/children`).split(' ');
  return words.map(Number).filter((id) => id > 0);
}

/** What the system says of a process; nothing once it has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT' && code !== 'ESRCH') throw error;
    return '';
  }
}

/** Returns the process that builds, which goes on where its parent alone is killed. */
function kill({ pid = 0 }: ChildProcess, whom: (typeof WHOM)[number]): number {
  const [child = 0] = childrenOf(pid);
  process.kill(whom === 'parent' ? pid : whom === 'child' && child > 0 ? child : -pid, 'SIGKILL');
  return child || pid;
}

/** The same numbers from 0 to 1 in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
