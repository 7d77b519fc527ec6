import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseBuild, type Build, rootBuild } from './builds.ts';

/*
 * The two test builds are made one after the other from the same input. But for their base they must be the same
 * bytes: a clock, a random number or an order left to chance would show here.
 */
describe('two builds of the same shelf', () => {
  const first = contents(rootBuild);
  const second = contents(baseBuild);

  test('have the same files', () => {
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  });

  test('have the same bytes in them', () => {
    const other = [...first].filter(([file, text]) => second.get(file) !== text).map(([file]) => file);
    expect(other).toEqual([]);
  });
});

/** Every file by its name without the hash of its content, the base taken out of both. */
function contents({ folder }: Build): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // Packs hold whole pages, zipped, and their digests; tests/site/packs.test.ts makes them twice.
    .filter((path) => !/\.pack$|[/\\]offline[/\\][0-9a-f]+\.json$|[/\\]sw\.js$/.test(path));
  return new Map(
    files.map((path) => {
      const name = path
        .slice(folder.length + 1)
        .split(sep)
        .join('/');
      return [withoutHashes(name), normal(readFileSync(path))];
    }),
  );
}

// An example in a script may hold what the base is: "https://github.com/a/b".
function normal(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return withoutHashes(text.replaceAll(baseBuild.base, '')).replaceAll(/'sha256-[\w+/=]+'/g, 'hash');
}

function withoutHashes(text: string): string {
  return text.replaceAll(/[.-][\w-]{8}(?=\.(?:js|css)\b)/g, '');
}
