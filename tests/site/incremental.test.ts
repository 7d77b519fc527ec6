import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { describedPapers } from '../../scripts/bench/ownSite.ts';
import { generatedFiles, generatedPapers } from '../core/generatedShelf.ts';
import { astroBuild, build, copyOfProgram } from './programCopy.ts';

const folder = copyOfProgram();
const content = (...path: string[]): string => join(folder, 'content', ...path);
const papers = generatedPapers(90);
const [first, second] = papers;
if (first === undefined || second === undefined) throw new Error('No paper was generated.');

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function edit(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

const writePapers = (all: typeof papers): void => {
  for (const { file, text } of generatedFiles(all)) write(content(file), text);
};

function filesOf(site: string): Map<string, string> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(site.length), readFileSync(path, 'latin1')]));
}

/**
 * Builds the copy that has been built before, and another from nothing; both begin with the same lock.
 *
 * @returns what the first said, and the files of the other
 */
async function expectBytesOfCleanBuild(): Promise<{ told: string; fresh: Map<string, string> }> {
  const clean = copyOfProgram();
  for (const part of ['src', 'content']) {
    rmSync(join(clean, part), { recursive: true });
    cpSync(join(folder, part), join(clean, part), { recursive: true });
  }
  expect(await build(clean, 'dist').ended).toMatchObject({ code: 0 });
  const fresh = filesOf(join(clean, 'dist'));
  return { told: await expectBytes(fresh), fresh };
}

/** Builds the copy that has been built before, which then has these files. */
async function expectBytes(fresh: ReadonlyMap<string, string>, ...flags: string[]): Promise<string> {
  const { code, told } = await build(folder, 'dist', ...flags).ended;
  expect(code).toBe(0);
  const again = filesOf(join(folder, 'dist'));
  expect([...again.keys()].toSorted()).toEqual([...fresh.keys()].toSorted());
  expect([...fresh].filter(([path, text]) => again.get(path) !== text).map(([path]) => path)).toEqual([]);
  return told;
}

/** The files in which the last build left what the next one need not make again. */
function keptFiles(): string[] {
  const kept = join(folder, '.cache', 'kept');
  const entries = readdirSync(kept, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

beforeAll(async () => {
  writePapers(papers);
  write(content('topics', 'common.md'), '---\ntitle: Common\nphrases: [of the]\n---\nWhat is common.\n');
  expect(await build(folder, 'dist').ended).toMatchObject({ code: 0 });
});

// One after the other: each begins with what the one before has left.
describe('a build of what has been built before has the bytes of a build from nothing', () => {
  test('where a title, an abstract, authors and a year changed, and `npx astro build` wrote it for another address and without a policy meanwhile', async () => {
    const { code } = await astroBuild(folder, '--site', 'https://other.example', '--devOutput').ended;
    expect(code).toBe(0);
    const [, ...others] = papers;
    const [other, ...rest] = others;
    writePapers([
      { ...first, title: `${first.title}, revised`, year: 1999, authors: ['New Person'] },
      { ...other, title: other?.title ?? '', authors: [], abstract: `${second.abstract} We call it NewNet.` },
      ...rest,
    ]);
    // Or nothing would be kept, and nobody would see it.
    const { told } = await expectBytesOfCleanBuild();
    expect(told).toMatch(/[1-9]\d* pages are those of the last build/);
  });

  test('where papers, a topic, a note and a page came, one paper went, and the shelf has another title', async () => {
    writePapers(generatedPapers(92).slice(1));
    edit(content('shelf.yaml'), 'A Few Papers', 'Some More Papers');
    edit(content('topics', 'common.md'), 'title: Common', 'title: Rather common');
    write(
      content('topics', 'glaciers.mdx'),
      '---\ntitle: Ice\nphrases: [glaciers]\n---\n{1 + 1} kinds of ice.\n',
    );
    write(content('pages', 'about.md'), '---\ntitle: About\n---\nOf this shelf.\n');
    const [{ id } = { id: '' }] = describedPapers(join(folder, 'dist')) as { id: string }[];
    write(content('notes', `${id}.md`), '---\npaper: first\n---\nRead this.\n');
    await expectBytesOfCleanBuild();
  });

  test('where a part of every page and a style changed, and then what was kept is damaged', async () => {
    edit(join(folder, 'src', 'components', 'SiteFoot.astro'), '<footer', '<footer data-changed');
    edit(join(folder, 'src', 'styles', 'base.css'), /$/, '\nmain { outline: 0 }\n');
    const { fresh } = await expectBytesOfCleanBuild();
    for (const file of keptFiles()) truncateSync(file, statSync(file).size - 9);
    await expectBytes(fresh, '--force');
  });
});
