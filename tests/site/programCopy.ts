import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scriptOf } from '../../scripts/paths.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the program, whose builds disturb none of the checks beside this one. */
export function copyOfProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  const parts = ['scripts', 'src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'];
  for (const part of [...parts, 'astro.config.mjs'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  cpSync(join(ROOT, 'tests', 'site', 'few-papers'), join(folder, 'content'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Begins a build of such a copy, as a reader of the manual would. */
export function build(folder: string, out: string, ...more: string[]) {
  return command(folder, 'build', '--out', out, ...more);
}

/** Begins a command of such a copy. */
export function command(folder: string, ...words: string[]) {
  return begin(folder, 'scripts/run.mjs', ...words);
}

/** Begins a build of such a copy by Astro's own command, `npx astro build`. */
export function astroBuild(folder: string, ...flags: string[]) {
  return begin(folder, scriptOf('astro'), 'build', ...flags);
}

function begin(folder: string, script: string, ...words: string[]) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|TEST$|NODE_ENV$|BASE_URL$|PAPERSHELF_)/.test(name),
    ),
  );
  const child = spawn(process.execPath, [script, ...words], {
    cwd: folder,
    env: { ...env, SITE: 'https://papers.example' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, to be killed as a whole.
    detached: true,
  });
  let said = '';
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said, told }));
  return { group: -Number(child.pid), ended, isSaid: (text: string) => said.includes(text) };
}
