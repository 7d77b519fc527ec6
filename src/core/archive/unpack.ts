import { Budget, type Limits } from './budget.ts';
import { tarEntries } from './tarEntries.ts';
import type { Entry } from './entry.ts';
import { isOfSystem } from './isOfSystem.ts';
import { zipEntries } from './zipEntries.ts';

export interface Unpacked {
  /** What the archive holds, by name; the only file of a mere `.gz` has an empty one. */
  files: { name: string; bytes: Uint8Array }[];
  /** What is not read, and why, as the end of a sentence: "it is encrypted". An empty name is the whole archive. */
  refused: { name: string; problem: string }[];
}

/**
 * What a zip, gzip or tar archive holds. Undefined for bytes that are none. Nothing leaves the archive's own folder, no
 * more than the limits is ever inflated, whatever its headers say, and what is wrong with one file costs that file. What
 * systems put in for themselves (`__MACOSX`, `.DS_Store`) is passed over.
 */
export function unpack(bytes: Uint8Array, limits?: Limits): Unpacked | undefined {
  if (!isArchive(bytes)) return undefined;
  const unpacked: Unpacked = { files: [], refused: [] };
  const budget = new Budget(limits);
  try {
    if (!isGzip(bytes)) take(isZip(bytes) ? zipEntries(bytes) : tarEntries(bytes), budget, unpacked);
    else {
      const inner = budget.gunzip(bytes);
      if (isTar(inner)) take(tarEntries(inner), budget, unpacked);
      else unpacked.files.push({ name: '', bytes: inner });
    }
  } catch (error) {
    unpacked.refused.push({ name: '', problem: messageOf(error) });
  }
  if (unpacked.files.length + unpacked.refused.length === 0)
    unpacked.refused.push({ name: '', problem: 'it holds no files' });
  unpacked.files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return unpacked;
}

function isArchive(bytes: Uint8Array): boolean {
  return isZip(bytes) || isGzip(bytes) || isTar(bytes);
}

function isZip(bytes: Uint8Array): boolean {
  return begins(bytes, [0x50, 0x4b, 3, 4]) || begins(bytes, [0x50, 0x4b, 5, 6]);
}

function isGzip(bytes: Uint8Array): boolean {
  return begins(bytes, [0x1f, 0x8b, 8]);
}

function isTar(bytes: Uint8Array): boolean {
  return begins(bytes.subarray(257), [0x75, 0x73, 0x74, 0x61, 0x72]);
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function take(entries: readonly Entry[], budget: Budget, { files, refused }: Unpacked): void {
  const names = new Set<string>();
  for (const entry of entries) {
    const name = entry.name.replaceAll('\\', '/');
    if (name.endsWith('/') || name.split('/').some(isOfSystem)) continue;
    try {
      const problem = entry.problem ?? problemOf(name, names);
      if (problem !== undefined) throw new Error(problem);
      names.add(name);
      files.push({ name, bytes: entry.read(budget) });
    } catch (error) {
      refused.push({ name, problem: messageOf(error) });
      if (!budget.isSpent) continue;
      refused.push({
        name: '',
        problem: 'it holds more than is ever read, so what stands behind is left out',
      });
      return;
    }
  }
}

function problemOf(name: string, names: ReadonlySet<string>): string | undefined {
  if (/^\/|^[a-z]:/i.test(name) || name.split('/').includes('..')) return 'its name leads out of the archive';
  if (names.has(name)) return 'a file of the same name stands before it';
  return name.length > 1000 ? 'its name is too long' : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
