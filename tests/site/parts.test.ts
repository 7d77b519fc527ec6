import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generatedFiles, generatedPapers } from '../core/generatedShelf.ts';
import { build, command, copyOfProgram } from './programCopy.ts';

// Parts are built in different places, each from the same content.
const [one, other] = [copyOfProgram(), copyOfProgram()];
const parts = join(one, 'parts');
const merge = (...more: string[]) => command(one, 'merge', ...more).ended;

beforeAll(async () => {
  for (const folder of [one, other]) {
    for (const { file, text } of generatedFiles(generatedPapers(30))) {
      mkdirSync(join(folder, 'content', file, '..'), { recursive: true });
      writeFileSync(join(folder, 'content', file), text);
    }
  }
  const lock = readFileSync(join(one, 'content', 'shelf.lock'));
  expect(await build(other, 'dist').ended).toMatchObject({ code: 0 });
  for (const [folder, part] of [
    [one, '1/2'],
    [other, '2/2'],
  ] as const) {
    writeFileSync(join(folder, 'content', 'shelf.lock'), lock);
    rmSync(join(folder, '.cache'), { recursive: true, force: true });
    expect(await command(folder, 'build', '--part', part).ended).toMatchObject({ code: 0 });
  }
  writeFileSync(join(one, 'content', 'shelf.lock'), lock);
});

describe('parts of a site', () => {
  test('are told of in a sentence where one is missing, and nothing is built', async () => {
    expect(existsSync(join(one, 'dist'))).toBe(false);
    const { code, said } = await merge();
    expect(code).toBe(2);
    expect(said).toBe('Part 2 of 2 is missing in parts/. Build it: npm run build -- --part 2/2\n');
    expect(existsSync(join(one, 'dist'))).toBe(false);
  });

  test('are told of where one is damaged, or of another content', async () => {
    const file = join(parts, '2-of-2.part');
    cpSync(join(other, 'parts', '2-of-2.part'), file);
    truncateSync(file, 1000);
    expect((await merge()).said).toMatch(/^Part 2 of 2 is damaged\. Build it/);
    cpSync(join(other, 'parts', '2-of-2.part'), file);
    const settings = join(one, 'content', 'shelf.yaml');
    const before = readFileSync(settings, 'utf8');
    writeFileSync(settings, before.replace('A Few', 'Some'));
    expect((await merge()).said).toMatch(
      /^Part 1 of 2 is of another commit, content or address than what is merged/,
    );
    writeFileSync(settings, before);
    cpSync(file, join(parts, '1-of-3.part'));
    expect((await merge()).said).toMatch(/parts of \d and of \d/);
    rmSync(join(parts, '1-of-3.part'));
  });

  test('are merged to the bytes of a build of the whole', async () => {
    const { code, told } = await merge('--strict');
    expect(code).toBe(0);
    // Or the parts would be of no use, and nobody would see it.
    expect(told).toMatch(/[1-9]\d* pages are those of parts, 0 were rendered here/);
    const [merged, whole] = [one, other].map((program) => {
      const site = join(program, 'dist');
      const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      return new Map(
        files.map(({ parentPath, name }) => {
          const path = join(parentPath, name);
          return [path.slice(site.length), readFileSync(path, 'latin1')];
        }),
      );
    });
    expect([...(merged?.keys() ?? [])].toSorted()).toEqual([...(whole?.keys() ?? [])].toSorted());
    expect([...(whole ?? [])].filter(([path, text]) => merged?.get(path) !== text)).toEqual([]);
  });

  test.each(['0/2', '3/2', '2', 'a/b'])('"%s" is none', async (part) => {
    const { code, said } = await command(one, 'build', '--part', part).ended;
    expect(code).toBe(2);
    expect(said).toContain(`There is no part "${part}". Say which one of how many, as in --part 2/4`);
  });
});
