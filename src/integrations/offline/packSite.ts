import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportTypes } from '#core/cite/exportFormats.ts';
import { isFurther, offlinePaths, sizeOf } from '#core/packs/deployment.ts';
import type { Choice, Deployment, PackEntry } from '#core/packs/deployment.ts';
import { offlineFiles } from '../builtFiles.ts';
import { bundleScript } from './bundleScript.ts';
import { groupFiles } from './groupFiles.ts';
import type { Grouped } from './groupFiles.ts';
import { packFiles } from './packFiles.ts';
import type { MadePack } from './packFiles.ts';

export interface PackOptions {
  /** Each with the topics that bring it, its main one first. */
  papers: readonly { id: string; topics: readonly { id: string }[] }[];
  choices: Choice[];
  /** Of groups, those that bring what they bring. */
  above?: ReadonlyMap<string, readonly string[]>;
  /** Up to this size, in bytes to load, a shelf is kept by every reader's browser unasked. */
  whole?: number;
  /** Plain bytes of one pack at most, unless one file alone has more. */
  most?: number;
}

const WHOLE = 5_000_000;

/** A shelf packs into no less than a fifteenth of its bytes. */
const BEST_RATIO = 15;

/** Stands in the worker for the version, which the worker's own bytes are part of. */
const UNNAMED = 'a version to come';

const WORKER = fileURLToPath(new URL('../../client/offline/worker.ts', import.meta.url));

/**
 * Writes into a built site what lets readers keep it: a service worker, a few packs, a list of them. The same site
 * gives the same bytes. Returns the deployment.
 */
export async function packSite(folder: string, options: PackOptions): Promise<Deployment> {
  await mkdir(join(folder, 'offline'), { recursive: true });
  const paths = await offlineFiles(folder);
  const limit = options.whole ?? WHOLE;
  const one = await packWhole(folder, paths, limit, options.most);
  const packs = one ?? (await packGroups(folder, paths, options));
  const script = await bundleScript(WORKER, { VERSION: UNNAMED, EXPORT_TYPES: exportTypes() });
  const list: Omit<Deployment, 'version'> & { worker: string } = {
    whole: one !== undefined,
    packs,
    choices: options.choices,
    // A worker that works otherwise is a deployment of its own.
    worker: digest(script),
  };
  const text = JSON.stringify(list);
  const version = digest(text).slice(0, 16);
  await writeFile(join(folder, offlinePaths.deployment(version)), text);
  await writeFile(join(folder, offlinePaths.worker), script.replaceAll(UNNAMED, version));
  return { ...list, version };
}

/** The whole site in a few packs, the shell first; nothing when that is too much to keep unasked. */
async function packWhole(
  folder: string,
  paths: readonly string[],
  limit: number,
  most?: number,
): Promise<PackEntry[] | undefined> {
  const size = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  if (size > BEST_RATIO * limit) return undefined;
  const files = groupFiles(paths, new Map());
  const shellFirst = [...files.filter(isCore), ...files.filter((file) => !isCore(file))];
  const packs: MadePack[] = [];
  for await (const pack of packFiles(
    'core',
    pathsOf(shellFirst),
    (path) => readFileSync(join(folder, path)),
    most,
  ))
    packs.push(pack);
  if (sizeOf(packs) > limit) return undefined;
  return Promise.all(packs.map((pack) => writePack(folder, pack)));
}

async function packGroups(
  folder: string,
  paths: readonly string[],
  { papers, above = new Map<string, readonly string[]>(), most }: PackOptions,
): Promise<PackEntry[]> {
  const topicsOf = new Map(papers.map(({ id, topics }) => [id, topics.map((topic) => topic.id)]));
  const packs: PackEntry[] = [];
  for (const [group, files] of Map.groupBy(groupFiles(paths, topicsOf), (file) => file.group)) {
    for await (const pack of packFiles(
      group,
      pathsOf(files),
      (path) => readFileSync(join(folder, path)),
      most,
    ))
      packs.push(await writePack(folder, { ...pack, groups: [group, ...(above.get(group) ?? [])] }));
  }
  return packs.toSorted((a, b) => Number(isFurther(a)) - Number(isFurther(b)));
}

async function writePack(folder: string, { file, ...pack }: MadePack): Promise<PackEntry> {
  await writeFile(join(folder, offlinePaths.pack(pack)), file);
  return pack;
}

function isCore({ group }: Grouped): boolean {
  return group === 'core';
}

function pathsOf(files: readonly Grouped[]): string[] {
  return files.map(({ path }) => path);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
