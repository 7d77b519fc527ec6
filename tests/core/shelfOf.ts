import type { Author, Paper } from '#core/paper.ts';
import type { Content, Shelf, SourceFile } from '#core/shelf.ts';
import { makeShelf } from '#core/shelf.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

/** Files of a content folder by their paths in it; a list stands for lines, an object in it for a line of JSON. */
export type Files = Record<string, string | readonly (string | object)[]>;

/** The shelf of these files; `there` are the paths of all that the folder has, where that matters. */
export function shelfOf(files: Files, there?: ReadonlySet<string>): Shelf {
  return makeShelf({ ...contentOf(files), ...(there && { files: there }) });
}

/** What a loader makes of these files. */
export function contentOf(files: Files): Content {
  const all = Object.entries(files).map(([file, held]): SourceFile => ({ file, text: textOf(held) }));
  const below = (folder: string): SourceFile[] => all.filter(({ file }) => file.startsWith(`${folder}/`));
  const one = (name: string): SourceFile | undefined => all.find(({ file }) => file === name);
  return {
    papers: below('papers'),
    corrections: below('corrections'),
    topics: below('topics'),
    notes: below('notes'),
    pages: below('pages'),
    settings: one('shelf.yaml'),
    style: one('style.css'),
    synonyms: one('synonyms.yaml'),
    lock: one('shelf.lock'),
    findings: [],
  };
}

function textOf(held: string | readonly (string | object)[]): string {
  if (typeof held === 'string') return held;
  return held.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
}

/** A paper as a table may write it: texts plain, authors by name, links by address, topics by id. */
export function written(paper: Paper) {
  return {
    ...paper,
    title: renderPlain(paper.title),
    abstract: renderPlain(paper.abstract),
    authors: paper.authors.map(({ name }: Author) => name),
    links: paper.links.map(({ url }) => url),
    names: paper.names.map(({ name }) => name),
    topics: paper.topics.map(({ id }) => id),
    related: paper.related.map(({ id }) => id),
    source: `${paper.source.file}:${paper.source.line}`,
  };
}

/** Each finding as `severity code file:line`. */
export function toldOf({ findings }: Shelf): string[] {
  return findings.map(({ severity, code, place }) => `${severity} ${code} ${place.file}:${place.line}`);
}
