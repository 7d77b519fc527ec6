import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { renderPlain } from '../../../src/core/text/renderPlain.ts';
import { sentences } from '../../../src/core/text/sentences.ts';
import { contentFolder } from '../../../src/loader/contentFolder.ts';
import { readShelf } from '../../../src/loader/readShelf.ts';
import { buildSite, isBuilt } from '../../build.mjs';
import { CACHE } from '../../paths.mjs';
import { step } from '../../step.mjs';
import { realLines } from '../search/shelf.ts';

/**
 * Builds the shelf with `count` papers more, unless that build is there, and returns its folder. The papers are the
 * first of the judged collection, or where there is none made of the sentences of the shelf's own.
 */
export async function buildLargerShelf(count: number, judged: string): Promise<string> {
  const content = join(CACHE, 'bench-modes', 'content');
  const site = join(CACHE, 'bench-modes', 'site');
  await mkdir(content, { recursive: true });
  // Its own lock stays: it tells whether the build is still that of this content.
  for (const name of await readdir(content))
    if (name !== 'shelf.lock') await rm(join(content, name), { recursive: true });
  await cp(contentFolder(), content, { recursive: true, filter: (path) => basename(path) !== 'shelf.lock' });
  const lines = existsSync(join(judged, 'real-10k.jsonl.gz'))
    ? await realLines(judged, count)
    : await madeLines(count);
  await writeFile(join(content, 'papers', 'further.jsonl'), `${lines.join('\n')}\n`);
  const env = { ...process.env, PAPERSHELF_CONTENT: content, PAPERSHELF_OUT: site, BASE: '/' };
  if (isBuilt(env)) return site;
  const { code, output } = await step(
    `Building a shelf of ${String(count)} papers more`,
    () => buildSite(env, { output: 'keep' }),
    (built) => built.code === 0,
  );
  if (code !== 0) throw new Error(`The build failed:\n${output.slice(-2000)}`);
  return site;
}

/** Six sentences of six papers each, by numbers that look random and are always the same. */
async function madeLines(count: number): Promise<string[]> {
  const { papers } = await readShelf();
  const all = papers.flatMap(({ abstract }) => {
    const plain = renderPlain(abstract);
    return sentences(plain).map(({ start, end }) => plain.slice(start, end));
  });
  let state = 1;
  const any = (): string => {
    // The multiplier of Lewis, Goodman and Miller (1969).
    state = (state * 48_271) % 0x7fffffff;
    return all[state % all.length] ?? '';
  };
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      title: `${any().split(' ').slice(0, 8).join(' ')} ${String(at + 1)}`,
      abstract: Array.from({ length: 6 }, any).join(' '),
    }),
  );
}
