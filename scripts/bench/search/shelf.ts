import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { makeShelf, type Content } from '../../../src/core/shelf.ts';
import { indexable } from '../../../src/index/write/indexable.ts';
import type { IndexSource } from '../../../src/index/write/makeIndex.ts';
import { contentFolder } from '../../../src/loader/contentFolder.ts';
import { readContent } from '../../../src/loader/readContent.ts';

/** The file name under which the judged papers stand in the shelf. */
const REAL = 'papers/judged.jsonl';

/** A shelf to be searched; papers are called as the judgements call them. */
export interface JudgedShelf {
  source: IndexSource;
  /** The raw texts, for contenders that bring their own index. */
  papers: { id: string; title: string; abstract: string; authors: string[] }[];
}

/**
 * The seed, read as a build reads it, among the first `count` papers of the judged collection.
 * Given a folder of judgements the seed's papers are called p01 to p64 by their order, the others by their own id with
 * `_` for unusual characters; without one every paper keeps the id of its page.
 */
export async function judgedShelf(count: number, folder: string | undefined): Promise<JudgedShelf> {
  const content = await readContent(contentFolder());
  const lines = count === 0 || folder === undefined ? [] : await realLines(folder, count);
  const shelf = makeShelf(withPapers(content, lines));
  const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id.replaceAll(/[^\w.-]/g, '_'));
  const titles = new Map(shelf.topics.map(({ id, title }) => [id, title]));
  let seeds = 0;
  const papers = shelf.papers.map((paper) => {
    const { file, line } = paper.source;
    const byOrder = folder === undefined ? paper.id : `p${String(++seeds).padStart(2, '0')}`;
    const id = file === REAL ? (ids[line - 1] ?? paper.id) : byOrder;
    return { ...indexable(paper, titles), id };
  });
  return {
    papers: papers.map(({ id, title, abstract, authors }) => ({
      id,
      title,
      abstract,
      authors: [...authors],
    })),
    source: {
      papers,
      topics: shelf.topics.map(({ id, title }) => ({ id, title })),
      synonyms: shelf.synonyms,
    },
  };
}

function withPapers(content: Content, lines: readonly string[]): Content {
  if (lines.length === 0) return content;
  return { ...content, papers: [...content.papers, { file: REAL, text: `${lines.join('\n')}\n` }] };
}

/** The first papers of the judged collection, a line of JSON each. */
async function realLines(folder: string, count: number): Promise<string[]> {
  const packed = await readFile(join(folder, 'real-10k.jsonl.gz'));
  return gunzipSync(packed).toString().trim().split('\n').slice(0, count);
}
