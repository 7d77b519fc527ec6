import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Entry, entryOf, withEntries } from '../../src/core/enrich/entryOf.ts';
import { matchAnswer } from '../../src/core/enrich/matchAnswer.ts';
import { knows, type Service } from '../../src/core/enrich/services.ts';
import { type Wanted, wantedOf } from '../../src/core/enrich/wanted.ts';
import type { Paper } from '../../src/core/paper.ts';
import { readSource } from '../../src/core/read/readSource.ts';
import { type Asking, askPolitely, Unanswered } from './askPolitely.ts';

export interface Enriching {
  /** The content folder. */
  folder: string;
  services: readonly Service[];
  /** Reads the shelf as it is now. */
  papers: () => Promise<readonly Paper[]>;
  asking: Omit<Asking, 'pause' | 'isWhole'>;
  /** Told as the work goes on: how many of how many papers one service was asked for. */
  progress: (service: string, done: number, all: number) => void;
}

export interface Enriched {
  /** How many papers got facts. */
  papers: number;
  facts: number;
  /** Papers of which a service said nothing that is believed, and why. */
  unmatched: { title: string; service: string; reason: string }[];
  /** Services that could not be asked to the end; the next run goes on from there. */
  troubles: string[];
}

const FILE = join('corrections', 'enriched.yaml');

/**
 * Asks one service after the other for what papers lack, and writes what is found, batch by batch, so that whatever ends
 * it costs nothing that was found. The next service is asked by what the one before it found.
 */
export async function enrichShelf(work: Enriching): Promise<Enriched> {
  const told: Enriched = { papers: 0, facts: 0, unmatched: [], troubles: [] };
  const enriched = new Set<string>();
  for (const service of work.services) {
    const wanted = wantedOf(await work.papers()).filter((each) => knows(service, each));
    for (let at = 0; at < wanted.length; at += service.batch) {
      const batch = wanted.slice(at, at + service.batch);
      work.progress(service.name, at, wanted.length);
      const entries = await askFor(batch, service, work, told);
      if (entries === undefined) break;
      await write(work.folder, entries);
      for (const { paper, from: _from, ...facts } of entries) {
        enriched.add(paper);
        told.facts += Object.keys(facts).length;
      }
    }
    if (wanted.length > 0) work.progress(service.name, wanted.length, wanted.length);
  }
  return { ...told, papers: enriched.size };
}

/** What a service knows of some papers; undefined when it cannot be asked. */
async function askFor(
  batch: readonly Wanted[],
  service: Service,
  { asking }: Enriching,
  told: Enriched,
): Promise<Entry[] | undefined> {
  const address = `${service.origin}${service.path(batch, asking.contact)}`;
  try {
    const { body, time } = await askPolitely(address, { ...asking, pause: service.pause, isWhole });
    const { records } = readSource(service.name, body);
    const day = new Date(time).toISOString().slice(0, 10);
    return batch.flatMap((wanted) => {
      const match = matchAnswer(wanted, records, service.by);
      if ('record' in match) return entryOf(wanted, match.record, service.name, day) ?? [];
      told.unmatched.push({ title: wanted.title, service: service.name, reason: match.reason });
      return [];
    });
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    told.troubles.push(error.message);
    return undefined;
  }
}

/** An answer of these services ends as JSON or XML does. */
function isWhole(body: string): boolean {
  if (body.trimStart().startsWith('<')) return /<\/feed>\s*$/.test(body);
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

async function write(folder: string, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const file = join(folder, FILE);
  await mkdir(join(folder, 'corrections'), { recursive: true });
  const before = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  await writeFile(`${file}.part`, withEntries(before, entries));
  await rename(`${file}.part`, file);
}
