import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface PeerPaper {
  id: string;
  title: string | undefined;
  abstract: string | undefined;
}

/** A site to be built by a command in a folder. */
interface PeerSite {
  folder: string;
  command: string;
}

/** The same papers as a site of Eleventy, a page each; nothing where the registry does not answer. */
export function eleventySite(
  root: string,
  papers: readonly PeerPaper[],
  folder: string,
): PeerSite | undefined {
  mkdirSync(join(folder, '_data'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');
  const { status } = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '@11ty/eleventy@3'],
    {
      cwd: folder,
    },
  );
  if (status !== 0) return undefined;
  writeFileSync(join(folder, '_data', 'papers.json'), JSON.stringify(papers));
  writeFileSync(
    join(folder, 'paper.njk'),
    '---\npagination: {data: papers, size: 1, alias: paper}\npermalink: "papers/{{ paper.id }}/"\n---\n' +
      page('{{ paper.title }}', '{{ paper.abstract }}'),
  );
  return {
    folder,
    command: `node node_modules/@11ty/eleventy/cmd.cjs --quiet --output=dist && ${pagefind(root)} --site dist`,
  };
}

/** The same papers as a site of Hugo, a page each; nothing where Hugo is not installed. */
export function hugoSite(root: string, papers: readonly PeerPaper[], folder: string): PeerSite | undefined {
  if (spawnSync('hugo', ['version']).status !== 0) return undefined;
  mkdirSync(join(folder, 'content', 'papers'), { recursive: true });
  mkdirSync(join(folder, 'layouts', '_default'), { recursive: true });
  writeFileSync(
    join(folder, 'hugo.toml'),
    'title = "Bare"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  );
  for (const kind of ['single', 'list']) {
    writeFileSync(
      join(folder, 'layouts', '_default', `${kind}.html`),
      page('{{ .Title }}', '{{ .Content }}'),
    );
  }
  for (const { id, title, abstract } of papers) {
    const text = `---\ntitle: ${JSON.stringify(title)}\n---\n${abstract ?? ''}\n`;
    writeFileSync(join(folder, 'content', 'papers', `${id}.md`), text);
  }
  return { folder, command: `hugo --quiet --destination dist && ${pagefind(root)} --site dist` };
}

function page(title: string, text: string): string {
  return `<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body data-pagefind-body><h1>${title}</h1><p>${text}</p></body></html>\n`;
}

function pagefind(root: string): string {
  return `node ${join(root, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs')}`;
}
