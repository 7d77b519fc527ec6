import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A copy of the program, so that the measured build shares no cache with the work tree. */
export function ownSite(root: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const part of [
    'scripts',
    'src',
    'public',
    'content',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** What a built site's `papers.json` says of its papers; that of a large shelf is gzipped. */
export function describedPapers(dist: string): unknown {
  const zipped = join(dist, 'papers.json.gz');
  const text = existsSync(zipped)
    ? gunzipSync(readFileSync(zipped))
    : readFileSync(join(dist, 'papers.json'));
  return (JSON.parse(String(text)) as { papers: unknown }).papers;
}
