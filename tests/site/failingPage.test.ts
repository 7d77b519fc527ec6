import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fewBuild } from './builds.ts';
import { build, copyOfProgram } from './programCopy.ts';

/** Spoils what the pages of papers say to scholars' search engines, where this holds of the paper. */
function spoil(folder: string, condition: string): void {
  const file = join(folder, 'src', 'core', 'cite', 'scholarTags.ts');
  const sound = readFileSync(file, 'utf8');
  const spoilt = sound.replace(
    /(export function scholarTags\(\s*(\w+)[^]*?\]\[\] \{)/,
    (_all, start: string, paper: string) =>
      `${start}\n  if (${condition.replace('paper', paper)}) throw new RangeError('lost among the tags');\n`,
  );
  expect(spoilt).not.toBe(sound);
  writeFileSync(file, spoilt);
}

const stack = /^ +at /m;

test('a paper whose page cannot be rendered is left out and told by a second build, and costs no other', async () => {
  const folder = copyOfProgram();
  spoil(folder, 'paper.title.includes("Orchards")');
  const { code, said } = await build(folder, 'dist').ended;
  expect(said).toContain(
    'The build failed: lost among the tags\nIt begins again, and tries each paper alone.',
  );
  expect(code).toBe(0);
  expect(said).not.toMatch(stack);
  const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
  const { papers } = JSON.parse(read('papers.json')) as { papers: { id: string; title: string }[] };
  expect(papers.map(({ title }) => title)).toContain('How Glaciers Sing: A Study of Slow Sounds');
  expect(papers.map(({ title }) => title).join()).not.toContain('Orchards');
  for (const { id } of papers)
    expect(existsSync(join(folder, 'dist', 'papers', id, 'index.html'))).toBe(true);
  const report = read('report/index.html');
  expect(report).toContain('lost among the tags');
  expect(report).toContain('few.jsonl');

  // Where errors end a build, the sentence with the place ends this one, and the last site stands.
  const settings = join(folder, 'content', 'shelf.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('onError: report', 'onError: fail'));
  const refused = await build(folder, 'dist').ended;
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/The content has .*errors?:[^]*few\.jsonl:1[^]*lost among the tags/);
  expect(read('report/index.html')).toBe(report);
});

test('a build that fails at every paper is not begun a third time, and leaves the last site', async () => {
  const folder = copyOfProgram();
  cpSync(fewBuild.folder, join(folder, 'dist'), { recursive: true });
  const home = readFileSync(join(folder, 'dist', 'index.html'), 'utf8');
  spoil(folder, 'paper.title !== ""');
  const { code, said } = await build(folder, 'dist').ended;
  expect(code).toBe(1);
  expect(said).toContain('No paper is left, so this is the fault of none of them');
  expect(said.split('It begins again')).toHaveLength(2);
  expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe(home);
});

test('a text of a curator whose program fails ends the build with its page and in a sentence', async () => {
  const folder = copyOfProgram();
  const pages = join(folder, 'content', 'pages');
  mkdirSync(pages, { recursive: true });
  writeFileSync(join(pages, 'rules.mdx'), '---\ntitle: Rules\n---\n\nBy {frontmatter.editor.name}\n');
  const { code, said } = await build(folder, 'dist').ended;
  expect(code).not.toBe(0);
  expect(said).toMatch(/rendering \/rules/);
  expect(said).toMatch(/The build failed: Cannot read properties of undefined.*\nNo paper is the cause.*MDX/);
  expect(said).not.toMatch(stack);
});
