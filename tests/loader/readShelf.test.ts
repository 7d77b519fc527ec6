import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readShelf } from '#loader/readShelf.ts';

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
