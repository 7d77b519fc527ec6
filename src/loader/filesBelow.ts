import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isOfSystem } from '#core/archive/isOfSystem.ts';
import type { Finding } from '#core/findings/finding.ts';
import { isMissing, unreadable } from './unreadable.ts';

export interface Found {
  /** Paths within the top folder, with `/`, in an order that no file system decides. */
  files: string[];
  findings: Finding[];
}

/**
 * All files below a part of a folder; none where it is missing. Hidden ones are left out, and all in hidden folders,
 * where editors keep what is theirs (`papers/.obsidian/`), and what systems leave behind (`Thumbs.db`). Links are followed. What can be neither read nor entered is
 * a finding.
 */
export async function filesBelow(folder: string, part: string): Promise<Found> {
  const found: Found = { files: [], findings: [] };
  try {
    await lstat(join(folder, part));
  } catch (error) {
    if (isMissing(error)) return found;
    throw error;
  }
  await enter(folder, part, [], found);
  found.files.sort((a, b) => (a < b ? -1 : 1));
  return found;
}

/** `above` are the true paths of the folders on the way here: links can lead in a circle. */
async function enter(folder: string, path: string, above: readonly string[], found: Found): Promise<void> {
  try {
    const real = await realpath(join(folder, path));
    if (above.includes(real)) {
      found.findings.push(unreadable(path, 'it is a link to a folder that holds it'));
      return;
    }
    const entries = await readdir(real, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isOfSystem(entry.name)) continue;
      const below = `${path}/${entry.name}`;
      // Only of a link it takes a look to know what is there.
      const kind = entry.isSymbolicLink() ? await stat(join(real, entry.name)).catch(isError) : entry;
      if (kind instanceof Error) found.findings.push(unreadable(below, kind));
      else if (kind.isFile()) found.files.push(below);
      else if (kind.isDirectory()) await enter(folder, below, [...above, real], found);
      else found.findings.push(unreadable(below, 'it is neither a file nor a folder'));
    }
  } catch (error) {
    found.findings.push(unreadable(path, error));
  }
}

function isError(error: unknown): Error {
  if (error instanceof Error) return error;
  throw error;
}
