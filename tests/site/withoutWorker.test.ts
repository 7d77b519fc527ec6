import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fewBuild, withoutWorkerBuild } from './builds.ts';

/** What tells a worker, its packs, or who would start it. */
const traces = /serviceWorker|sw\.js|offline-(?:sign|panel)|[\w/]*offline\/|\.pack\b/;

const files = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const withTraces = (folder: string): string[] =>
  files(folder).filter(
    (file) =>
      /\.(html|js|json|webmanifest|xml|txt)$/.test(file) &&
      traces.test(readFileSync(join(folder, file), 'utf8')),
  );

describe('a build for a host without workers', () => {
  test('leaves nothing behind: no worker, no packs, no word of them on any page or in any script', () => {
    const { folder } = withoutWorkerBuild;
    expect(files(folder).filter((file) => /^sw\.js$|^offline\b|\.pack$/.test(file))).toEqual([]);
    expect(withTraces(folder)).toEqual([]);
  });

  test('has all else that a build with a worker has', () => {
    const nameless = (file: string): string => file.replace(/[.-][\w-]{8}(?=\.(?:js|css)$)/, '');
    const all = (folder: string): string[] =>
      files(folder)
        // Nor a sitemap, nor cards for those who link a page, for it is of no known address.
        .filter(
          (file) =>
            !/^sw\.js$|^offline\b|^_astro\/|^pagefind\/|^sitemap|^(?:papers|topics)\/[^/]+\.png$/.test(file),
        )
        .map(nameless);
    expect(withTraces(fewBuild.folder)).not.toEqual([]);
    expect(all(withoutWorkerBuild.folder)).toEqual(all(fewBuild.folder));
  });
});
