import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Moment } from '../../../src/integrations/measured.ts';
import { bareSite } from '../bareSite.ts';
import { bareCommand } from '../build.ts';
import { type Cost, costOf } from '../cost.ts';
import { ownSite } from '../ownSite.ts';
import { eleventySite, hugoSite } from './peerSites.ts';

/** What one size cost. */
export interface Measured {
  papers: number;
  /** Of the program's own build, part by part: seconds, and megabytes at most until then. */
  phases: Record<string, { cpu: number; wall: number; memory: number }>;
  /** Whole builds, and the floor below which none can be: writing the same bytes. */
  builds: Record<string, Cost>;
  files: number;
  bytes: number;
  /** Megabytes that the largest process had at most. */
  memory: number;
}

/** Builds these papers, each a line of JSON, and the same with the peers that can be had, in turn. */
export function measureSize(
  root: string,
  folder: string,
  lines: readonly string[],
  peers: readonly string[],
): Measured {
  const own = ownSite(root, join(folder, 'papershelf'));
  const file = join(folder, 'content', 'papers', 'papers.jsonl');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
  const env = {
    PAPERSHELF_CONTENT: join(folder, 'content'),
    PAPERSHELF_PHASES: join(folder, 'phases.jsonl'),
  };
  // Not by npm, which costs as much as a build of nothing.
  const build = 'node scripts/run.mjs build';
  const builds: Record<string, Cost> = { Papershelf: costOf(own, build, env) };
  const moments = readFileSync(env.PAPERSHELF_PHASES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Moment);
  const dist = join(own, 'dist');
  const sizes = sizesBelow(dist);
  builds['the same bytes, written'] = floorOf(folder, sizes);
  builds['again, nothing changed'] = costOf(own, build, { PAPERSHELF_CONTENT: env.PAPERSHELF_CONTENT });
  const [first = '{}', ...others] = lines;
  const { title, ...facts } = JSON.parse(first) as { title: string };
  writeFileSync(
    file,
    `${[JSON.stringify({ title: `${title}, revised`, ...facts }), ...others].join('\n')}\n`,
  );
  builds['again, one paper changed'] = costOf(own, build, { PAPERSHELF_CONTENT: env.PAPERSHELF_CONTENT });
  rmSync(own, { recursive: true });

  const papers = lines.map((line, index) => {
    const { title: name, abstract, authors, year } = JSON.parse(line) as Record<string, string>;
    return {
      id: `paper-${String(index)}`,
      title: name,
      abstract,
      authors: authors ?? [],
      year: Number(year) || undefined,
      topics: [],
    };
  });
  if (peers.includes('astro')) {
    const bare = bareSite(root, papers, join(folder, 'astro'), ['index.astro', 'papers/[id].astro']);
    builds['Astro + Pagefind'] = costOf(bare, bareCommand);
    rmSync(bare, { recursive: true });
  }
  for (const [name, site] of [
    ['eleventy', eleventySite],
    ['hugo', hugoSite],
  ] as const) {
    const made = peers.includes(name) ? site(root, papers, join(folder, name)) : undefined;
    if (made === undefined) continue;
    builds[`${name} + Pagefind`] = costOf(made.folder, made.command);
    rmSync(made.folder, { recursive: true });
  }
  return {
    papers: lines.length,
    phases: phasesOf(moments),
    builds,
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    memory: Math.max(...moments.map(({ memory }) => memory)),
  };
}

function phasesOf(moments: readonly Moment[]): Measured['phases'] {
  return Object.fromEntries(
    moments.map(({ phase, cpu, wall, memory }, index) => {
      const before = moments[index - 1] ?? { cpu: 0, wall: 0 };
      return [phase, { cpu: rounded(cpu - before.cpu), wall: rounded(wall - before.wall), memory }];
    }),
  );
}

function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

function sizesBelow(folder: string): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [statSync(join(entry.parentPath, entry.name)).size] : [],
  );
}

/** Plain Node writing as many files of the same sizes. */
function floorOf(folder: string, sizes: readonly number[]): Cost {
  const list = join(folder, 'sizes.json');
  writeFileSync(list, JSON.stringify(sizes));
  const target = join(folder, 'floor');
  mkdirSync(target);
  const script =
    "const fs = require('fs'); JSON.parse(fs.readFileSync(process.argv[1])).forEach((size, at) => " +
    "fs.writeFileSync(process.argv[2] + '/' + at, Buffer.alloc(size, 'a')));";
  const cost = costOf(folder, `node -e "${script}" ${list} ${target}`);
  rmSync(target, { recursive: true });
  return cost;
}
