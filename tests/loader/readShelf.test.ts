import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readShelf } from '#loader/readShelf.ts';
import { UseError } from '#loader/UseError.ts';

vi.mock('node:fs/promises', { spy: true });

describe('the shelf of a folder', () => {
  let folder: string;
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shelf-'));
    await write('papers/a.jsonl', '{"title":"A kettle that boils","abstract":"It boils water."}\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is made once while nothing changes', async () => {
    expect(await readShelf(folder)).toBe(await readShelf(folder));
  });

  test('is made once for several who ask at the same time, the first time too', async () => {
    await rm(join(folder, 'shelf.lock'));
    const [first, ...others] = await Promise.all([readShelf(folder), readShelf(folder), readShelf(folder)]);
    expect(others.every((shelf) => shelf === first)).toBe(true);
  });

  test('is not that of another folder with the same files', async () => {
    const other = await mkdtemp(join(tmpdir(), 'shelf-'));
    const here = await readShelf(folder);
    await cp(folder, other, { recursive: true });
    expect(await readShelf(other)).not.toBe(here);
    await rm(other, { recursive: true });
  });

  test('is given to whoever asks after one whose folder is missing', async () => {
    const [missing, found] = await Promise.allSettled([readShelf(join(folder, 'none')), readShelf(folder)]);
    expect([missing.status, found.status]).toEqual(['rejected', 'fulfilled']);
  });

  test('tells of a file that is no text, as soon as there is one', async () => {
    await readShelf(folder);
    const picture = join(folder, 'papers', 'figure.png');
    await writeFile(picture, new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    const { findings } = await readShelf(folder);
    expect(findings.map(({ code, place }) => `${code} ${place.file}`)).toContain(
      'text-binary papers/figure.png',
    );
    await rm(picture);
  });

  test('does not write over a lock that it cannot read, and is made once all the same', async () => {
    const own = await readFile(join(folder, 'shelf.lock'));
    const unreadable = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
    await writeFile(join(folder, 'shelf.lock'), unreadable);
    expect(await readShelf(folder)).toBe(await readShelf(folder));
    expect(Uint8Array.from(await readFile(join(folder, 'shelf.lock')))).toEqual(unreadable);
    await writeFile(join(folder, 'shelf.lock'), own);
  });

  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk can only be read'],
    ['EACCES', 'the system does not allow it'],
  ])(
    'keeps the lock it had when another cannot be written (%s), and says so in a line',
    async (code, why) => {
      const known = await readFile(join(folder, 'shelf.lock'), 'utf8');
      const names = await readdir(folder);
      await write('papers/new.jsonl', '{"title":"A new kettle","abstract":"It whistles."}\n');
      for (const step of [writeFile, rename]) {
        vi.mocked(step).mockRejectedValueOnce(Object.assign(new Error(code), { code, syscall: 'write' }));
        const error: unknown = await readShelf(folder).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(UseError);
        expect(String(error)).toMatch(
          new RegExp(`shelf\\.lock.* cannot be written: ${why}\\. Let the program`),
        );
        expect(await readFile(join(folder, 'shelf.lock'), 'utf8')).toBe(known);
        expect(await readdir(folder)).toEqual(names);
      }
      await rm(join(folder, 'papers/new.jsonl'));
    },
  );

  test.each([
    ['papers/b.jsonl', '{"title":"A pot of tea","abstract":"It is hot."}\n'],
    ['corrections/a.yaml', 'a-kettle-that-boils:\n  year: 2024\n'],
    ['topics/tea.mdx', '---\ntitle: Tea\nphrases: [tea]\n---\n'],
    ['notes/a-kettle-that-boils.md', 'Worth reading.\n'],
    ['pages/about.md', '---\ntitle: About\n---\nKettles.\n'],
    ['shelf.yaml', 'title: Kettles\n'],
    ['synonyms.yaml', '- [kettle, pot]\n'],
  ])('is made anew once there is another %s', async (path, text) => {
    const before = await readShelf(folder);
    await write(path, text);
    expect(await readShelf(folder)).not.toBe(before);
  });
});
