import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An Astro site that writes the very pages of a built site, read ready-made from one collection: the least that
 * writing and indexing this much HTML costs with Astro and Pagefind.
 *
 * @param root the folder whose node_modules it uses
 * @param built the folder of the built site
 */
export function samePages(root: string, built: string, folder: string): string {
  mkdirSync(join(folder, 'src', 'pages'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    "import { defineConfig } from 'astro/config';\nexport default defineConfig({});",
  );
  writeFileSync(join(folder, 'src', 'content.config.ts'), collections);
  writeFileSync(join(folder, 'src', 'pages', '[...path].astro'), page);
  const paths = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|[/\\])index\.html$/.test(path))
    .toSorted();
  const pages = paths.map((path) => ({
    id: path.replace(/[/\\]?index\.html$/, '') || 'index',
    ...parts(readFileSync(join(built, path), 'utf8')),
  }));
  writeFileSync(join(folder, 'src', 'pages.json'), JSON.stringify(pages));
  return folder;
}

function parts(html: string): { head: string; body: string } {
  const within = (name: string): string =>
    new RegExp(`<${name}>([^]*)</${name}>`).exec(html)?.[1] ?? `no <${name}>`;
  return { head: within('head'), body: within('body') };
}

const collections = `import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  pages: defineCollection({ loader: file('src/pages.json'), schema: z.object({ head: z.string(), body: z.string() }) }),
};
`;

const page = `---
import { getCollection } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('pages')).map(({ id, data }) => ({
    params: { path: id === 'index' ? undefined : id },
    props: data,
  }));
const { head, body } = Astro.props;
---
<html lang="en"><head set:html={head} /><body set:html={body} /></html>
`;
