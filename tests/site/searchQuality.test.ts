import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#core/index/engine.ts';
import { openIndex } from '../../src/index/read/openIndex.ts';
import { search } from '../../src/core/query/search.ts';
import { gain, judgedSets, reciprocalRank, type Judgement } from '../../scripts/bench/search/judgement.ts';
import { rootBuild } from './builds.ts';
import { readPages } from './pages.ts';
import { withImports, zippedSize } from './transfer.ts';

interface Asked extends Judgement {
  /** The first ten papers found. */
  ids: string[];
}

let known: Asked[] = [];
let topical: Asked[] = [];

let engine: Engine;
beforeAll(async () => {
  engine = await openIndex((path) => readFile(join(rootBuild.folder, 'pagefind', path)));
  const sets = await judgedSets(join(import.meta.dirname, 'queries'));
  const asked: Asked[] = [];
  for (const query of sets.flatMap(({ queries }) => queries)) {
    asked.push({ ...query, ids: (await search(query.q, {}, engine)).hits.map(({ id }) => id) });
  }
  known = asked.filter(({ type }) => type === 'known');
  topical = asked.filter(({ type }) => type === 'topic');
});

describe('On the built shelf', () => {
  test('judged papers exist, so that no judgement is out of date', async () => {
    const { papers } = JSON.parse(await readFile(join(rootBuild.folder, 'papers.json'), 'utf8')) as {
      papers: { id: string }[];
    };
    const ids = new Set(papers.map(({ id }) => id));
    const gone = [...known, ...topical].flatMap(({ rel }) => Object.keys(rel)).filter((id) => !ids.has(id));
    expect(gone).toEqual([]);
  });

  test('known papers come first: mean reciprocal rank at least .975', () => {
    expect(mean(known.map(({ ids, rel }) => reciprocalRank(ids, rel)))).toBeGreaterThanOrEqual(0.975);
  });

  test('topics are covered: nDCG of ten at least .91', () => {
    expect(mean(topical.map(({ ids, rel }) => gain(ids, rel)))).toBeGreaterThanOrEqual(0.91);
  });

  test('every judged query finds something', () => {
    const none = [...known, ...topical].filter(({ ids }) => ids.length === 0);
    expect(none.map(({ q }) => q)).toEqual([]);
  });

  test('search is taught by examples that all find something', async () => {
    const page = readPages(rootBuild).find(({ file }) => file === 'search/index.html');
    const queries = page?.elements.flatMap(({ attributes }) => attributes['data-query'] ?? []) ?? [];
    expect(queries.length).toBeGreaterThan(8);
    for (const query of queries) expect((await search(query, {}, engine)).total, query).toBeGreaterThan(0);
  });

  test('the queries of the guide all find something', async () => {
    const pages = readPages(rootBuild).filter(({ file }) => file.startsWith('docs/search/'));
    const links = pages.flatMap(({ elements }) =>
      elements.filter(({ attributes }) => attributes['class'] === 'query'),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const { attributes } of links) {
      const query = new URL(attributes['href'] ?? '', rootBuild.site).searchParams.get('q') ?? '';
      expect((await search(query, {}, engine)).total, query).toBeGreaterThan(0);
    }
  });

  test('no kind of query falls behind: each at least .85', () => {
    const kinds = Map.groupBy(known, ({ cat }) => cat);
    const behind = [...kinds].filter(
      ([, queries]) => mean(queries.map(({ ids, rel }) => reciprocalRank(ids, rel))) < 0.85,
    );
    expect(behind.map(([kind]) => kind)).toEqual([]);
  });
});

describe('From an empty cache', () => {
  test('each judged query, of the index and of all that asks it, loads at most 115 kB', async () => {
    const scripts = readdirSync(join(rootBuild.folder, '_astro')).filter((name) =>
      /^(?:answer|loadJson)\..*\.js$/.test(name),
    );
    expect(scripts).toHaveLength(2);
    const program = zippedSize(withImports(scripts.map((name) => `_astro/${name}`)));
    const loads: { q: string; bytes: number }[] = [];
    for (const { q } of [...known, ...topical]) {
      let bytes = program;
      const engine = await openIndex(async (path) => {
        const file = await readFile(join(rootBuild.folder, 'pagefind', path));
        bytes += file.length;
        return file;
      });
      await search(q, {}, engine, { facets: true });
      loads.push({ q, bytes });
    }
    const worst = loads.reduce((a, b) => (a.bytes > b.bytes ? a : b));
    expect(worst.bytes, worst.q).toBeLessThanOrEqual(115_000);
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
