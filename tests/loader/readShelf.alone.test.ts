import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readLock, writeLock } from '#core/name/lock.ts';
import { acceptLock, readShelf } from '#loader/readShelf.ts';

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

  test('says what its interface speaks, of the very state of the content that its findings tell of', async () => {
    await write('words.yaml', 'frame: {main: Top, mian: Top}\n');
    const { spoken, findings } = await readShelf(folder);
    expect(spoken.words.frame.main).toBe('Top');
    expect(findings.map(({ code }) => code)).toContain('words-key');
    await rm(join(folder, 'words.yaml'));
    expect((await readShelf(folder)).spoken.words.frame.main).toBe('Main');
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
    'is made all the same when its lock cannot be written (%s): the lock stays, and a finding says why',
    async (code, why) => {
      const known = await readFile(join(folder, 'shelf.lock'), 'utf8');
      const names = await readdir(folder);
      for (const [at, step] of [open, rename].entries()) {
        await write('papers/new.jsonl', `{"title":"New kettle ${at}","abstract":"It whistles."}\n`);
        vi.mocked(step).mockRejectedValueOnce(Object.assign(new Error(code), { code, syscall: 'write' }));
        const { findings, papers } = await readShelf(folder);
        expect(papers.map(({ id }) => id)).toContain(`new-kettle-${at}`);
        expect(findings).toContainEqual(
          expect.objectContaining({
            code: 'lock-unwritten',
            message: expect.stringMatching(new RegExp(`${why}$`)) as string,
          }),
        );
        expect(await readFile(join(folder, 'shelf.lock'), 'utf8')).toBe(known);
        expect(await readdir(folder)).toEqual(names);
      }
      await rm(join(folder, 'papers/new.jsonl'));
    },
  );

  test('does not write over a lock that another wrote meanwhile: it is read anew, and both papers keep theirs', async () => {
    const file = join(folder, 'shelf.lock');
    await readShelf(folder);
    const { lock } = await readShelf(folder);
    const pulled = writeLock(readLock(lock).lock.set('theirs', new Set(['title:theirs'])));
    await write('papers/mine.jsonl', '{"title":"Mine alone","abstract":"It whistles."}\n');
    const { open: real } = await vi.importActual<{ open: typeof open }>('node:fs/promises');
    vi.mocked(open).mockImplementationOnce(async (...given) => {
      await writeFile(file, pulled);
      return real(...given);
    });
    await readShelf(folder);
    expect([...readLock(await readFile(file, 'utf8')).lock.keys()]).toEqual(
      expect.arrayContaining(['theirs', 'mine-alone']),
    );
    await rm(join(folder, 'papers/mine.jsonl'));
    await writeFile(file, lock);
  });

  test('takes away what a program left that was ended while it wrote the lock', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    await write(`.shelf.lock-${gone}-abc`, 'half');
    await write('papers/one-more.jsonl', '{"title":"One more","abstract":"It whistles."}\n');
    await readShelf(folder);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
    await rm(join(folder, 'papers/one-more.jsonl'));
  });

  test('keeps the addresses that a damaged lock still holds, says so, and writes once it is accepted', async () => {
    const file = join(folder, 'shelf.lock');
    const before = await readFile(file, 'utf8');
    const line = 'old-address title:a-kettle-that-boils';
    // What a power cut leaves: the end is zeros.
    const damaged = `# A lock\n${line}\n${'\0'.repeat(500)}`;
    await writeFile(file, damaged);
    const { papers, findings } = await readShelf(folder);
    expect(papers.map(({ id }) => id)).toContain('old-address');
    expect(findings.map(({ code }) => code)).toContain('lock-damaged');
    expect(await readFile(file, 'utf8')).toBe(damaged);
    expect((await acceptLock(folder)).map(({ code }) => code)).toEqual(['lock-damaged', 'lock-broken']);
    const accepted = await readShelf(folder);
    expect(accepted.findings.filter(({ place }) => place.file === 'shelf.lock')).toEqual([]);
    expect(accepted.papers.map(({ id }) => id)).toContain('old-address');
    expect(await readFile(file, 'utf8')).toBe(accepted.lock);
    await writeFile(file, before);
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
