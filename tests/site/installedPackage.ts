import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Budget } from '../../src/core/archive/budget.ts';
import { tarEntries } from '../../src/core/archive/tarEntries.ts';
import { npm } from '../../scripts/npm.mjs';
import { ROOT } from '../../scripts/paths.mjs';

interface Installed {
  /** The folder of a curator, outside of the program, whose name has a space. */
  folder: string;
  /** What npm packs, by its path in the package. */
  files: Map<string, Uint8Array>;
}

/**
 * What `npm install papershelf` leaves in a folder: the file that `npm pack` makes, unpacked, and beside it the packages
 * that it names for its work and theirs, none that only development needs. Those are links to the files of this
 * checkout, for to fetch them anew takes minutes and a network.
 */
export function installPackage(): Installed {
  const folder = join(mkdtempSync(join(tmpdir(), 'installed-')), 'my reading_group');
  const packages = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const here = new Set(namesOf(join(ROOT, 'node_modules')));
  for (const [path, { dev }] of Object.entries(packages.packages)) {
    const [, name = ''] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
    if (path !== '' && dev !== true && here.has(name)) linkFiles(join(ROOT, path), join(folder, path));
  }
  const files = packedFiles(dirname(folder));
  for (const [path, bytes] of files) {
    const file = join(folder, 'node_modules', 'papershelf', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return { folder, files };
}

/** Runs a program with Node in a folder, without what the checks say to theirs, and without a network. */
export function run(
  folder: string,
  words: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...words], { cwd: folder, env: plainEnvironment(), encoding: 'utf8' });
}

/** Runs `npx papershelf` there; throws where it asks the network. */
export function papershelf(folder: string, words: readonly string[]): ReturnType<typeof run> {
  const script = join(folder, 'node_modules', 'papershelf', 'scripts', 'papershelf.mjs');
  const ran = run(folder, [script, ...words]);
  refuseAsked(ran.stderr);
  return ran;
}

/**
 * Begins `npx papershelf` of one folder in another, where it runs until it is ended.
 *
 * @param installed the folder that has the package
 */
export function begin(installed: string, folder: string, words: readonly string[]) {
  const script = join(installed, 'node_modules', 'papershelf', 'scripts', 'papershelf.mjs');
  const child = spawn(process.execPath, [script, ...words], {
    cwd: folder,
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, to be ended with all that it started.
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += stripVTControlCharacters(chunk.toString())));
  const ended = once(child, 'close');
  return {
    said: () => said,
    end: async () => {
      if (child.exitCode === null) process.kill(-Number(child.pid), 'SIGTERM');
      await ended;
      refuseAsked(said);
    },
  };
}

/** Of a machine that has no network: whatever asks it, in any process, is told so, and tells whom it asked. */
const OFFLINE = `data:text/javascript,${encodeURIComponent(`
import { Socket } from 'node:net';
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...all) {
  const [to = {}] = all.flat();
  if (to.path) return connect.apply(this, all);
  process.stderr.write('asked the network for ' + to.host + '\\n');
  setImmediate(() => this.destroy(new Error('there is no network')));
  return this;
};
`)}`;

function refuseAsked(said: string): void {
  const [asked] = /asked the network for .*/.exec(said) ?? [];
  if (asked !== undefined) throw new Error(asked);
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const plain = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|TEST$|NODE_ENV$|BASE_URL$|PAPERSHELF_)/.test(name),
  );
  return { ...Object.fromEntries(plain), NODE_OPTIONS: `--import=${OFFLINE}` };
}

function packedFiles(folder: string): Map<string, Uint8Array> {
  const { program, args } = npm(process.env);
  const packed = spawnSync(program, [...args, 'pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (packed.status !== 0) throw new Error(packed.stderr);
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.tgz'));
  const budget = new Budget();
  const entries = tarEntries(gunzipSync(readFileSync(join(folder, name))));
  return new Map(entries.map((entry) => [entry.name.replace(/^package\//, ''), entry.read(budget)]));
}

function namesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(folder, name)).map((each) => `${name}/${each}`) : [name],
  );
}

function linkFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFiles(source, target);
    else linkFile(source, target);
  }
}

/** From one disk to another there is no link. */
function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    copyFileSync(from, to);
  }
}
