import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { circlesOf, routesTo, wrongArrows } from './architecture/arrows.ts';
import { importsOf } from './architecture/imports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readSources('src');
const scripts = readSources('scripts');
const isCode = (file: string): boolean => /\.(ts|mjs|js|astro)$/.test(file);
const code = new Map([...sources].filter(([file]) => isCode(file)));

describe('the stylesheets', () => {
  // The line that says what a search understood was set one pixel wide by a caption of the same name.
  test('say of each class in one file how it looks, but on paper', () => {
    const files = new Map<string, Set<string>>();
    for (const [file, text] of sources) {
      if (!file.endsWith('.css') || file.endsWith('/print.css')) continue;
      for (const name of classesOf(text)) files.set(name, (files.get(name) ?? new Set()).add(file));
    }
    expect(files.size).toBeGreaterThan(50);
    expect([...files].filter(([, owners]) => owners.size > 1)).toEqual([]);
  });
});

/** Classes of which a rule speaks by their name alone: `.told { … }`. */
function classesOf(css: string): string[] {
  const rules = css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{/g);
  const selectors = [...rules].flatMap(([, list = '']) => list.split(/,(?![^(]*\))/));
  return selectors.flatMap((selector) => /^\.([\w-]+)$/.exec(selector.trim())?.[1] ?? []);
}

describe('the sources', () => {
  test('import only along the arrows of the architecture', () => {
    expect(wrongArrows(code)).toEqual([]);
  });

  test('stand in no circle of files that import each other', () => {
    expect(circlesOf(code)).toEqual([]);
  });

  test.each(['zod', 'temml', 'yaml', 'unified'])('never send %s to a reader', (packageName) => {
    expect(routesTo(packageName, (file) => file.startsWith('src/client/'), code)).toEqual([]);
  });

  test('import only packages that package.json names, not those that happen to lie beside them', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const faults = [...code].flatMap(([file, text]) =>
      importsOf(file, text)
        .filter(({ specifier, typeOnly }) => !typeOnly && /^(@[\w-]+\/)?[\w-]+(\/|$)/.test(specifier))
        .filter(({ specifier }) => !Object.hasOwn(dependencies, packageOf(specifier)))
        .map(({ specifier, line }) => `${file}:${line} imports ${specifier}`),
    );
    expect(faults).toEqual([]);
  });

  test('import no Node module in the core or the client', () => {
    const inBrowserOrCore = [...code].filter(([file]) => /^src\/(core|client)\//.test(file));
    const faults = inBrowserOrCore.flatMap(([file, text]) =>
      importsOf(file, text)
        .filter(({ specifier }) => specifier.startsWith('node:'))
        .map(({ specifier, line }) => `${file}:${line} imports ${specifier}`),
    );
    expect(faults).toEqual([]);
  });

  // A translator has one file of a language.
  test('are modules of at most 200 lines, but for the catalogues of languages', () => {
    const long = [...code, ...scripts]
      .filter(([file]) => isCode(file) && !file.startsWith('src/interface/languages/'))
      .map(([file, text]) => ({ file, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });

  test('are named after what they hold, never utils, helpers or common', () => {
    const vague = [...sources.keys(), ...scripts.keys()].filter(
      (file) =>
        /^(utils?|helpers?|common|misc|shared)\b/i.test(basename(file).replace(/^_/, '')) ||
        /\/(utils?|helpers?|common|misc)\//i.test(file),
    );
    expect(vague).toEqual([]);
  });
});

describe('the guard itself', () => {
  const fixture = (file: string, text: string): Map<string, string> => new Map([[file, text]]);

  test.each([
    [
      'a stage that knows another',
      'src/core/repair/a.ts',
      "import { x } from '../read/x.ts';",
      'core/repair → core/read',
    ],
    [
      'a noun that knows a stage',
      'src/core/paper.ts',
      "export * from './read/x.ts';",
      'core nouns → core/read',
    ],
    [
      'a core that knows Astro',
      'src/core/shelf.ts',
      "import 'astro/loaders';",
      'core conductors → astro/loaders',
    ],
    [
      'a core that reads files',
      'src/core/text/a.ts',
      "import { readFile } from 'node:fs';",
      'core/text → node:fs',
    ],
    [
      'a component that loads',
      'src/components/A.astro',
      "---\nimport { x } from '#loader/x.ts';\n---\n",
      'components → loader',
    ],
    [
      'a component that queries',
      'src/components/A.astro',
      "---\nimport 'astro:content';\n---\n",
      'components → astro:content',
    ],
    [
      'a component that knows a page',
      'src/components/a.ts',
      "import '../pages/_a.ts';",
      'components → pages',
    ],
    [
      'a layout that knows a page',
      'src/layouts/A.astro',
      "---\nimport '../pages/_a.ts';\n---\n",
      'layouts → pages',
    ],
    [
      'a page that loads',
      'src/pages/a.astro',
      "---\nawait import('../loader/x.ts');\n---\n",
      'pages → loader',
    ],
    [
      'a page that runs the browser part',
      'src/pages/a.astro',
      "---\nimport '../client/x.ts';\n---\n",
      'load it in a <script>',
    ],
    [
      'a browser script that knows a component',
      'src/pages/a.astro',
      "<script>import '../components/a.ts';</script>",
      'pages → components',
    ],
    ['a client that uses a package', 'src/client/a.ts', "import { z } from 'zod';", 'client → zod'],
    [
      'a type taken from the wrong side',
      'src/core/cite/a.ts',
      "import type { x } from '../query/x.ts';",
      'core/cite → core/query',
    ],
    ['an import() type', 'src/core/cite/a.ts', "let x: import('../query/x.ts').X;", 'core/cite → core/query'],
    [
      'an import over several lines',
      'src/core/cite/a.ts',
      "import {\n  x,\n} from\n '../query/x.ts';",
      'core/cite → core/query',
    ],
    ['a computed import', 'src/client/a.ts', 'await import(name);', 'client → (computed)'],
    ['a file in no layer', 'src/stray/a.ts', '', 'belongs to no layer'],
  ])('sees %s', (_what, file, text, fault) => {
    expect(wrongArrows(fixture(file, text))).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    [
      'an import in a comment or a string',
      'src/core/cite/a.ts',
      "// import '../query/x.ts';\nconst a = \"import '../query/x.ts'\";",
    ],
    [
      'a noun and the parsed text',
      'src/core/cite/a.ts',
      "import '../paper.ts';\nimport '../text/parseText.ts';",
    ],
    ['the core by its short name', 'src/components/a.ts', "import type { Paper } from '#core/paper.ts';"],
    [
      'the client in a script',
      'src/components/A.astro',
      "---\n---\n<script>\nimport '../client/a.ts';\n</script>",
    ],
  ])('lets pass %s', (_what, file, text) => {
    expect(wrongArrows(fixture(file, text))).toEqual([]);
  });

  test('says the line of an import in an .astro file', () => {
    const text =
      "---\nconst a = 1;\nimport '../client/x.ts';\n---\n<p>\n</p>\n<script>\n  import 'b';\n</script>\n";
    expect(importsOf('src/pages/a.astro', text).map(({ line }) => line)).toEqual([3, 8]);
  });

  test('sees a circle of files, of types too, and names it once', () => {
    const modules = new Map([
      ['src/core/cite/a.ts', "import type { b } from './b.ts';"],
      ['src/core/cite/b.ts', "import { c } from '#core/cite/c.ts';"],
      ['src/core/cite/c.ts', "import { a } from './a.ts';\nimport './d.ts';"],
      ['src/core/cite/d.ts', ''],
    ]);
    expect(circlesOf(modules)).toEqual([
      'src/core/cite/a.ts → src/core/cite/b.ts → src/core/cite/c.ts → src/core/cite/a.ts',
    ]);
  });

  test('follows a route to a package over run-time imports, not over types', () => {
    const modules = new Map([
      ['src/client/a.ts', "import { b } from '#core/b.ts';\nimport type { c } from '#core/c.ts';"],
      ['src/core/b.ts', "export * from './d.ts';"],
      ['src/core/c.ts', "import 'temml';"],
      ['src/core/d.ts', "import { z } from 'zod';"],
    ]);
    const isClient = (file: string): boolean => file.startsWith('src/client/');
    expect(routesTo('zod', isClient, modules)).toEqual([
      'src/client/a.ts → src/core/b.ts → src/core/d.ts → zod',
    ]);
    expect(routesTo('temml', isClient, modules)).toEqual([]);
  });
});

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function readSources(folder: string): Map<string, string> {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

describe('the tests', () => {
  // One copy of the modules serves many files of tests: what one file puts in a module's place would stay there.
  test('that put something in the place of a module have it alone, as their names say', () => {
    const replacing = /^\s*(await )?vi\.(mock|doMock|hoisted)\(/m;
    const faults = [...readSources('tests')]
      .filter(([file]) => file.endsWith('.test.ts') && !file.endsWith('.alone.test.ts'))
      .filter(([, text]) => replacing.test(text))
      .map(([file]) => file);
    expect(faults).toEqual([]);
  });
});
