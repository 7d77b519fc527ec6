import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { expect, test } from 'vitest';
import { chooseFormat } from '#core/read/chooseFormat.ts';
import { formats, readSource } from '#core/read/readSource.ts';
import { placeOf, places } from '#core/places.ts';
import { hostileBuild } from './builds.ts';
import { readPages } from './pages.ts';

const pages = readPages(hostileBuild);
const read = (name: string): string => readFileSync(join(hostileBuild.folder, name), 'utf8');
const papers = (JSON.parse(read('papers.json')) as { papers: { id: string; title: string }[] }).papers;

test('the shelf has hostile papers in every format that is read, and every kind of page', () => {
  const folder = join(import.meta.dirname, 'hostile-shelf', 'papers');
  const read = readdirSync(folder).map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(readSource(file, text).records, file).not.toEqual([]);
    return chooseFormat(formats, file, text)?.format.name;
  });
  const names = formats.map(({ name }) => name).filter((name) => name !== 'foreign');
  expect(names.filter((name) => !read.includes(name))).toEqual([]);
  const kinds = new Set(pages.map(({ path }) => placeOf(path.slice(1))));
  expect(places.filter((place) => !kinds.has(place))).toEqual([]);
});

test('what would run, load or lead astray is text on every page of a hostile shelf', () => {
  const faults = pages.flatMap(({ file, elements }) =>
    elements.flatMap(({ name, attributes, text }) => {
      const addresses = ['href', 'src', 'action', 'data', 'srcset', 'poster'].flatMap(
        (key) => attributes[key] ?? [],
      );
      const own = name === 'a' ? /^(?:https?:|[./#]|$)/ : /^(?:https:\/\/papers\.example\/|[./#]|$)/;
      return [
        ...Object.keys(attributes).filter((key) => /^on|^style$|^srcdoc$/.test(key)),
        ...addresses.filter((address) => !own.test(address)),
        ...(['iframe', 'base', 'object', 'embed', 'style'].includes(name) ? [name] : []),
        ...(name === 'meta' && /refresh/i.test(attributes['http-equiv'] ?? '') ? ['refresh'] : []),
        ...(name === 'script' && attributes['src'] === undefined && JSON.parse(text) === null
          ? ['script']
          : []),
      ].map((fault) => `${file}: ${name} ${fault}`);
    }),
  );
  expect(faults).toEqual([]);
});

test('each of its papers is one entry of every export', () => {
  expect(papers.length).toBeGreaterThan(35);
  expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
  for (const { id } of papers) expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
  expect(plugins.input.chain(read('papers.bib')) as unknown[]).toHaveLength(papers.length);
  expect(read('papers.ris').match(/^TY {2}- /gm)).toHaveLength(papers.length);
  expect(read('papers.ris').match(/^ER {2}- /gm)).toHaveLength(papers.length);
  expect(JSON.parse(read('papers.csl.json'))).toHaveLength(papers.length);
  expect(read('feed.xml').match(/<entry>/g)?.length).toBe(
    (JSON.parse(read('feed.json')) as { items: [] }).items.length,
  );
});

test('texts that the policy forbids are told, and not shown', () => {
  // The page shows the first of many; the whole list stands beside it.
  const report = read('report/findings.txt');
  for (const file of [
    'topics/script.md',
    'topics/style.mdx',
    'topics/proto.mdx',
    'notes/constructor.mdx',
    'notes/proto.md',
    'pages/frames.mdx',
    'pages/refresh.md',
  ])
    expect(report).toContain(file);
  expect(pages.map(({ file }) => file)).not.toContain('frames/index.html');
  expect(pages.map(({ file }) => file)).not.toContain('refresh/index.html');
});

test('a text is found by its file, whatever address its front matter would like', () => {
  expect(read('about/index.html')).toContain('Words with <code>&lt;img');
  expect(read('papers/lake-0-script-alert-1-script/index.html')).toContain('means something to others');
});
