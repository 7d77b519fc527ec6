import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '#loader/readContent.ts';
import { UseError } from '#loader/UseError.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text = 'A title\n'): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** The files that are read as papers, and what is told. */
async function read(): Promise<{ files: string[]; told: string[] }> {
  const { papers, findings } = await readContent(folder);
  return {
    files: papers.map(({ file }) => file),
    told: findings.map(({ severity, place, message }) => `${severity} ${place.file}: ${message}`),
  };
}

describe('of the content folder', () => {
  test('all files of papers/ are read, however deep they lie and whatever they are called', async () => {
    for (const path of ['papers/b', 'papers/a.txt', 'papers/2024/may/c.xyz']) await write(path);
    expect(await read()).toEqual({ files: ['papers/2024/may/c.xyz', 'papers/a.txt', 'papers/b'], told: [] });
  });

  test('hidden files and what systems leave behind are left out, and all files in hidden folders', async () => {
    const system = ['papers/Thumbs.db', 'papers/~$draft.docx', 'papers/desktop.ini', 'papers/._a.txt'];
    for (const path of [
      'papers/a.txt',
      ...system,
      'papers/.b.swp',
      'papers/.obsidian/w.json',
      'papers/x/.git/y/z',
    ])
      await write(path);
    expect(await read()).toEqual({ files: ['papers/a.txt'], told: [] });
  });

  test('a part that is missing has no files', async () => {
    expect(await read()).toEqual({ files: [], told: [] });
  });

  test('a part that is a file is told', async () => {
    await write('papers');
    expect(await read()).toEqual({
      files: [],
      told: ['error papers: papers cannot be read: it is a file, not a folder'],
    });
  });

  test('a folder in place of a single file is told', async () => {
    await write('shelf.yaml/a.yaml');
    expect((await read()).told).toEqual([
      'error shelf.yaml: shelf.yaml cannot be read: it is a folder, not a file',
    ]);
  });

  test('a folder that is a file is refused with a hint', async () => {
    await write('file');
    const refused = readContent(join(folder, 'file'));
    await expect(refused).rejects.toThrow(UseError);
    await expect(refused).rejects.toThrow(/it is a file, not a folder.*--content/);
  });
});

// Windows lets only some users make links, and has no sockets among files.
describe.skipIf(process.platform === 'win32')('of a content folder with links and sockets', () => {
  test('links to files and to folders are followed', async () => {
    await write('elsewhere/a.txt');
    await write('papers/own.txt');
    await symlink(join(folder, 'elsewhere', 'a.txt'), join(folder, 'papers', 'linked.txt'));
    await symlink(join(folder, 'elsewhere'), join(folder, 'papers', 'more'));
    expect(await read()).toEqual({
      files: ['papers/linked.txt', 'papers/more/a.txt', 'papers/own.txt'],
      told: [],
    });
  });

  test.each(['papers', 'papers/gone.txt'])('a link %s that leads nowhere is told', async (path) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(join(folder, 'nowhere'), join(folder, path));
    expect(await read()).toEqual({
      files: [],
      told: [
        `error ${path}: ${path} cannot be read: it is a link to what is not there, or was taken away just now`,
      ],
    });
  });

  test('links that lead in a circle are told, and end', async () => {
    await write('papers/a/one.txt');
    await mkdir(join(folder, 'papers', 'b'));
    await symlink(join(folder, 'papers', 'b'), join(folder, 'papers', 'a', 'x'));
    await symlink(join(folder, 'papers', 'a'), join(folder, 'papers', 'b', 'y'));
    const { files, told } = await read();
    expect(files).toEqual(['papers/a/one.txt', 'papers/b/y/one.txt']);
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^error papers\/a\/x\/y: .* it is a link to a folder that holds it$/);
  });

  test('what is neither a file nor a folder is told', async () => {
    await mkdir(join(folder, 'papers'));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'papers', 's'), resolve));
    const { told } = await read();
    await new Promise((resolve) => server.close(resolve));
    expect(told).toEqual(['error papers/s: papers/s cannot be read: it is neither a file nor a folder']);
  });
});
