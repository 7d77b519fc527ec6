import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The same pages as a person would write them in an afternoon: no styles, no scripts, Pagefind as it comes.
 *
 * @param papers what `papers.json` says of each
 * @param only the pages wanted, as Astro names their files; else all kinds
 */
export function bareSite(root: string, papers: unknown, folder: string, only?: readonly string[]): string {
  for (const path of ['papers', 'topics', 'authors', 'years']) {
    mkdirSync(join(folder, 'src', 'pages', path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'astro.config.mjs'), bareConfig);
  writeFileSync(join(folder, 'src', 'content.config.ts'), bareCollections);
  writeFileSync(join(folder, 'src', 'papers.json'), JSON.stringify(papers));
  cpSync(join(root, 'content', 'topics'), join(folder, 'src', 'topics'), { recursive: true });
  for (const [path, source] of Object.entries(barePages)) {
    if (only === undefined || only.includes(path)) writeFileSync(join(folder, 'src', 'pages', path), source);
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
