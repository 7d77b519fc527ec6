import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a cold build costs beside a bare Astro + Pagefind site: CPU seconds, user and system, children included. */
export interface BuildCost {
  papershelf: number;
  /** A page at each of the same addresses, with the texts alone. */
  bare: number;
}

/**
 * Measures both, `rounds` times in turn on the same machine, and keeps the least of each, which noise touches least.
 * Every build has a fresh folder: where files have just been deleted, some file systems look long for new ones, and
 * whoever writes more files pays more for it. Needs bash, whose `time` counts the processes a build starts.
 */
export function benchBuild(root: string, rounds = 3): BuildCost {
  const work = join(root, '.cache', 'bench-build');
  rmSync(work, { recursive: true, force: true });
  const costs = { papershelf: Infinity, bare: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    const own = ownSite(root, join(work, `papershelf-${String(round)}`));
    costs.papershelf = Math.min(
      costs.papershelf,
      seconds(own, 'node node_modules/astro/bin/astro.mjs build'),
    );
    const bare = bareSite(root, own, join(work, `bare-${String(round)}`));
    const command =
      'node node_modules/astro/bin/astro.mjs build && node node_modules/pagefind/lib/runner/bin.cjs --site dist';
    costs.bare = Math.min(costs.bare, seconds(bare, command));
  }
  return costs;
}

/** A copy of the program, so that the measured build shares no cache with the work tree. */
export function ownSite(root: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const part of [
    'scripts',
    'src',
    'public',
    'content',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The same pages as a person would write them in an afternoon: no styles, no scripts, Pagefind as it comes. */
function bareSite(root: string, own: string, folder: string): string {
  for (const path of ['papers', 'topics', 'authors', 'years']) {
    mkdirSync(join(folder, 'src', 'pages', path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'astro.config.mjs'), bareConfig);
  writeFileSync(join(folder, 'src', 'content.config.ts'), bareCollections);
  const { papers } = JSON.parse(readFileSync(join(own, 'dist', 'papers.json'), 'utf8')) as {
    papers: unknown;
  };
  writeFileSync(join(folder, 'src', 'papers.json'), JSON.stringify(papers));
  cpSync(join(root, 'content', 'topics'), join(folder, 'src', 'topics'), { recursive: true });
  for (const [path, source] of Object.entries(barePages)) {
    writeFileSync(join(folder, 'src', 'pages', path), source);
  }
  return folder;
}

const bareConfig =
  "import { defineConfig } from 'astro/config';\nimport mdx from '@astrojs/mdx';\nexport default defineConfig({ integrations: [mdx()] });";

// As Astro's own guide has it: records in a collection, introductions in MDX.
const bareCollections = `import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  papers: defineCollection({
    loader: file('src/papers.json'),
    schema: z.object({
      title: z.string(), abstract: z.string(), authors: z.array(z.string()), year: z.number().optional(),
      topics: z.array(z.object({ id: z.string() })),
    }),
  }),
  topics: defineCollection({ loader: glob({ base: 'src/topics', pattern: '*.mdx' }) }),
};
`;

const list = '<ul>{papers.map((p) => <li><a href={`/papers/${p.id}/`}>{p.title}</a></li>)}</ul>';
const data =
  "import { getCollection } from 'astro:content';\nconst papers = (await getCollection('papers')).map((e) => ({ id: e.id, ...e.data }));";
/** The same inside `getStaticPaths`, which sees nothing of the page around it. */
const paths = (body: string): string =>
  "import { getCollection, getEntry, render } from 'astro:content';\nexport const getStaticPaths = async () => {\n" +
  `const papers = (await getCollection('papers')).map((e) => ({ id: e.id, ...e.data }));\n${body}\n};`;
const slug = "const slug = (name) => name.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-');";
const topicIds = 'const ids = [...new Set(papers.flatMap((p) => p.topics.map((t) => t.id)))];';
const wrap = (front: string, body: string): string =>
  `---\n${front}\n---\n<html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body data-pagefind-body>${body}</body></html>\n`;

const barePages: Record<string, string> = {
  'index.astro': wrap(data, `<h1>Papers</h1>${list}`),
  '404.astro': wrap('', '<h1>Not found</h1>'),
  ...Object.fromEntries(
    ['search', 'names', 'numbers', 'map', 'saved', 'compare', 'report'].map((name) => [
      `${name}.astro`,
      wrap('', `<h1>${name}</h1>`),
    ]),
  ),
  'papers/index.astro': wrap(data, `<h1>All</h1>${list}`),
  'papers/[id].astro': wrap(
    `${paths('return papers.map((p) => ({ params: { id: p.id }, props: { p } }));')}\nconst { p } = Astro.props;`,
    '<h1>{p.title}</h1><p>{p.authors.join(", ")}</p><p>{p.abstract}</p>',
  ),
  'topics/index.astro': wrap(
    `${data}\n${topicIds}`,
    '<h1>Topics</h1><ul>{ids.map((id) => <li><a href={`/topics/${id}/`}>{id}</a></li>)}</ul>',
  ),
  'topics/[id].astro': wrap(
    `${paths(`${topicIds}\nreturn ids.map((id) => ({ params: { id }, props: { mine: papers.filter((p) => p.topics.some((t) => t.id === id)) } }));`)}\n` +
      "const { id } = Astro.params;\nconst { mine } = Astro.props;\nconst { Content } = await render(await getEntry('topics', id));",
    `<h1>{id}</h1><Content />${list.replace('papers.map', 'mine.map')}`,
  ),
  'authors/index.astro': wrap(
    `${data}\nconst names = [...new Set(papers.flatMap((p) => p.authors))];`,
    '<h1>Authors</h1><ul>{names.map((name) => <li>{name}</li>)}</ul>',
  ),
  'authors/[id].astro': wrap(
    `${paths(
      `${slug}\nconst byId = Map.groupBy(papers.flatMap((p) => p.authors.map((name) => ({ name, p }))), ({ name }) => slug(name));\n` +
        'return [...byId].map(([id, all]) => ({ params: { id }, props: { name: all[0].name, mine: all.map(({ p }) => p) } }));',
    )}\nconst { name, mine } = Astro.props;`,
    `<h1>{name}</h1>${list.replace('papers.map', 'mine.map')}`,
  ),
  'years/[id].astro': wrap(
    `${paths(
      'return [...Map.groupBy(papers.filter((p) => p.year), (p) => p.year)].map(([year, mine]) => ({ params: { id: String(year) }, props: { mine } }));',
    )}\nconst { id } = Astro.params;\nconst { mine } = Astro.props;`,
    `<h1>{id}</h1>${list.replace('papers.map', 'mine.map')}`,
  ),
};

function seconds(folder: string, command: string): number {
  const { PATH, HOME } = process.env;
  const env = {
    PATH: `${join(folder, 'node_modules', '.bin')}:${PATH ?? ''}`,
    HOME,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const timed = `TIMEFORMAT='cpu %U %S'; time { ${command} >/dev/null; }`;
  const { stderr, status } = spawnSync('bash', ['-c', timed], { cwd: folder, env, encoding: 'utf8' });
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  if (status !== 0 || user === undefined)
    throw new Error(`The build in ${folder} failed:\n${stderr.slice(-2000)}`);
  return Number(user) + Number(system);
}
