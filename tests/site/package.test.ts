import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { begin, installPackage, papershelf, run } from './installedPackage.ts';

const BIB = `@article{one,
  title = {Drafting Several Tokens at Once},
  author = {Ada Lovelace and Grace Hopper},
  year = {2024},
  abstract = {We present Quire, which drafts tokens and is 2.3x faster than decoding one after the other.}
}
@misc{two, title = {Glaciers under Snow}, year = {2023}, abstract = {How ice moves below fresh snow, measured.}}
`;

let folder: string;
let files: Map<string, Uint8Array>;
/** Somebody's own, in which a shelf is. */
let site: string;

beforeAll(() => {
  ({ folder, files } = installPackage());
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers', 'refs.bib'), BIB);
});

test('the package holds the program, and neither tests nor content, pictures or measurements', () => {
  const tops = new Set([...files.keys()].map((path) => path.split('/')[0]));
  expect([...tops].toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'astro.config.mjs',
    'package.json',
    'public',
    'scripts',
    'src',
    'tsconfig.json',
  ]);
  expect([...files.keys()].filter((path) => /bench|\.test\.|(^|\/)test/i.test(path))).toEqual([]);
  const size = [...files.values()].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
  expect(size).toBeLessThan(2_000_000);
});

test('a new shelf is written by it, the workflow that publishes it and all', () => {
  expect(papershelf(folder, ['new', 'another']).status).toBe(0);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const workflow = join(folder, 'another', '.github', 'workflows', 'pages.yml');
  expect(readFileSync(workflow, 'utf8')).toContain(`papershelf@${version}`);
  rmSync(join(folder, 'another'), { recursive: true });
});

test('in a folder that holds a bibliography, a shelf of its name is built and searched', () => {
  const before = stateOfPackage();
  const built = papershelf(folder, ['build']);
  expect(built.status, built.stderr + built.stdout).toBe(0);
  expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toContain('<title>My reading group');

  const found = papershelf(folder, ['find', '--json', 'drafts faster']);
  expect(JSON.parse(found.stdout)).toMatchObject({ hits: [{ title: 'Drafting Several Tokens at Once' }] });

  // What is installed may be shared, and may be written by nobody.
  expect(stateOfPackage()).toEqual(before);
  expect(readdirSync(folder).toSorted()).toEqual([
    '.papershelf',
    'dist',
    'node_modules',
    'papers',
    'shelf.lock',
  ]);
  const again = papershelf(folder, ['build']);
  expect(again.stderr).toContain('is built and up to date');
});

test('a preview shows the shelf of a folder, and a paper as it is changed', async () => {
  // As npx does it: the package lies elsewhere.
  const shelf = join(folder, '..', 'looked at');
  mkdirSync(join(shelf, 'papers'), { recursive: true });
  const file = join(shelf, 'papers', 'refs.bib');
  writeFileSync(file, BIB);
  const preview = begin(folder, shelf, ['dev']);
  try {
    const address = (): string => /http:\/\/localhost:\d+\//.exec(preview.said())?.[0] ?? '';
    await expect.poll(address).not.toBe('');
    const titles = async (): Promise<string[]> => {
      const page = await (await fetch(new URL('papers/', address()))).text();
      return ['Glaciers under Snow', 'Glaciers under Sand'].filter((title) => page.includes(title));
    };
    expect(await titles()).toEqual(['Glaciers under Snow']);
    writeFileSync(file, BIB.replace('Glaciers under Snow', 'Glaciers under Sand'));
    await expect.poll(titles).toEqual(['Glaciers under Sand']);
  } finally {
    await preview.end();
  }
  expect(readdirSync(shelf).toSorted()).toEqual(['.papershelf', 'papers', 'shelf.lock']);
});

test('two versions in one tree are told of in a sentence', () => {
  const shelf = join(folder, '..', 'of another version');
  const other = join(shelf, 'node_modules', 'papershelf');
  mkdirSync(other, { recursive: true });
  writeFileSync(join(other, 'package.json'), '{ "version": "99.0.0" }');
  const script = join(folder, 'node_modules', 'papershelf', 'scripts', 'papershelf.mjs');
  const { status, stderr } = run(shelf, [script, 'build']);
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^This is Papershelf \S+, and the folder has 99\.0\.0 in node_modules\. Run that one: .*\n$/,
  );
  expect(readdirSync(shelf)).toEqual(['node_modules']);
});

test("in somebody's own site of Astro's their pages stand beside those of a shelf, and win", () => {
  site = join(folder, '..', 'own site');
  cpSync(join(import.meta.dirname, 'own-site'), site, { recursive: true });
  const papers = join(site, 'half of it, 50% of #1', 'papers');
  mkdirSync(papers, { recursive: true });
  writeFileSync(join(papers, 'refs.bib'), BIB);
  symlinkSync(join(folder, 'node_modules'), join(site, 'node_modules'), 'junction');
  const astro = join(site, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const built = run(site, [astro, 'build']);
  expect(built.status, built.stderr + built.stdout).toBe(0);

  const page = (...path: string[]): string => readFileSync(join(site, 'dist', ...path, 'index.html'), 'utf8');
  expect(page()).toContain('<h1>The lab</h1>');
  expect(page('people')).toContain('<h1>People of the lab</h1>');
  expect(page('papers')).toContain('href="/lab/papers/drafting-several-tokens-once/"');
  const assets = [
    ...page('papers', 'drafting-several-tokens-once').matchAll(/(?:src|href)="\/lab\/([^"]+\.(?:js|css))"/g),
  ];
  expect(assets.map(([, path = '']) => path)).toContain('theme.js');
  for (const [, path = ''] of assets) expect(existsSync(join(site, 'dist', path)), path).toBe(true);
  const found = papershelf(folder, ['find', '--json', '--out', join(site, 'dist'), 'ice below snow']);
  expect(JSON.parse(found.stdout)).toMatchObject({ hits: [{ title: 'Glaciers under Snow' }] });
});

test.each([
  ['theme.js', "// The lab's own.\n"],
  ['feed.xml', '<feed>News of the lab</feed>'],
])("in somebody's own site their %s stays as it is", (path, text) => {
  expect(readFileSync(join(site, 'dist', path), 'utf8')).toBe(text);
});

test("in somebody's own site their modules are bundled as they would be without a shelf", () => {
  expect(readFileSync(join(site, 'dist', 'people', 'index.html'), 'utf8')).toContain('Welcome to the lab');
  const scripts = readdirSync(join(site, 'dist', '_astro'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(site, 'dist', '_astro', name), 'utf8'));
  // Vite loads the style of a module that is loaded late.
  expect(scripts.filter((code) => /__vite__mapDeps.*portrait\.[\w-]+\.css/s.test(code))).toHaveLength(1);
  expect(scripts.some((code) => code.includes('Welcome to the lab'))).toBe(true);
});

/** All files of the package, with their sizes and times of change. */
function stateOfPackage(): string[] {
  const home = join(folder, 'node_modules', 'papershelf');
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((path) => {
      const { size, mtimeMs } = statSync(join(home, path));
      return `${path} ${String(size)} ${String(mtimeMs)}`;
    });
}
