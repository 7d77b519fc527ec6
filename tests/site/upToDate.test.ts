import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, copyOfProgram } from './programCopy.ts';

const folder = copyOfProgram();
const dist = (...path: string[]): string => join(folder, 'dist', ...path);
const content = (...path: string[]): string => join(folder, 'content', ...path);

/** @returns whether the command found nothing to do */
async function isUpToDate(): Promise<boolean> {
  const { code, said } = await build(folder, 'dist').ended;
  expect(code).toBe(0);
  return said.includes('is built and up to date');
}

beforeAll(async () => {
  // A curator's papers may lie elsewhere.
  mkdirSync(join(folder, 'elsewhere'));
  renameSync(content('papers', 'glaciers.md'), join(folder, 'elsewhere', 'glaciers.md'));
  symlinkSync(join(folder, 'elsewhere', 'glaciers.md'), content('papers', 'glaciers.md'));
  expect(await isUpToDate()).toBe(false);
});

// One after the other: each begins with what the one before has left.
describe('npm run build', () => {
  test('ends at once where nothing changed', async () => {
    expect(await isUpToDate()).toBe(true);
  });

  test('builds again where a file was removed from the site', async () => {
    const page = readFileSync(dist('papers', 'index.html'), 'utf8');
    rmSync(dist('papers', 'index.html'));
    expect(await isUpToDate()).toBe(false);
    expect(readFileSync(dist('papers', 'index.html'), 'utf8')).toBe(page);
  });

  test('builds again where another version of a package is asked for', async () => {
    const file = join(folder, 'package-lock.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"lockfileVersion"', '"note": "",\n  "lockfileVersion"'),
    );
    expect(await isUpToDate()).toBe(false);
  });

  test('builds again where what a link of the content leads to changed', async () => {
    const file = join(folder, 'elsewhere', 'glaciers.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Slow Sounds', 'Deep Sounds'));
    expect(await isUpToDate()).toBe(false);
    expect(readFileSync(dist('papers', 'index.html'), 'utf8')).toContain('Deep Sounds');
  });

  test('builds again where a text is a program, which may read what changed elsewhere', async () => {
    const data = join(folder, 'elsewhere', 'data.json');
    const text =
      '---\ntitle: Numbers\n---\nimport data from "../../elsewhere/data.json";\n\n{data.amount} kinds.\n';
    mkdirSync(content('pages'));
    writeFileSync(content('pages', 'numbers-of-ice.mdx'), text);
    for (const amount of [41, 42]) {
      writeFileSync(data, JSON.stringify({ amount }));
      expect(await isUpToDate()).toBe(false);
      expect(readFileSync(dist('numbers-of-ice', 'index.html'), 'utf8')).toContain(`${String(amount)} kinds`);
    }
  });
});
