import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IndexError, type Engine } from '#core/index/engine.ts';
import { search } from '#core/query/search.ts';
import { openIndex } from '../../../src/index/read/openIndex.ts';
import { decodeCbor, encodeCbor, type Cbor } from '../../../src/index/code/cbor.ts';
import { makeIndex, type IndexSource } from '../../../src/index/write/makeIndex.ts';

const nouns = [
  'kettle',
  'lantern',
  'orchard',
  'glacier',
  'harbour',
  'meadow',
  'violin',
  'compass',
  'saddle',
  'furnace',
];
const source: IndexSource = {
  topics: [{ id: 'odd', title: 'Odd ones' }],
  synonyms: [['lantern', 'lamp']],
  // 700 papers, of which half hold "kettle", so that its list is cut into parts.
  papers: Array.from({ length: 700 }, (_, row) => ({
    id: `paper-${String(row)}`,
    title: `${nouns[row % 10] ?? ''} number ${String(row)}`,
    abstract: row % 2 === 0 ? 'A kettle stands here.' : `Of a ${nouns[(row * 7) % 10] ?? ''} and of SE(n).`,
    authors: [`Author ${String(row % 5)}`],
    names: row === 4 ? ['Solver++'] : [],
    topics: row % 2 === 1 ? ['odd'] : [],
    topicTitles: row % 2 === 1 ? ['Odd ones'] : [],
    repositories: [],
    identifiers: [`2101.${String(10_000 + row)}`],
    acronyms: [],
    year: 2000 + (row % 20),
    venue: '',
    code: row % 4 === 0,
    claims: [],
  })),
};

let files: Map<string, Uint8Array>;
let engine: Engine;

beforeAll(async () => {
  files = await makeIndex(source);
  engine = await open(files);
});

function open(from: ReadonlyMap<string, Uint8Array>): Promise<Engine> {
  return openIndex((path) => {
    const file = from.get(path);
    return file ? Promise.resolve(file) : Promise.reject(new IndexError('damaged', path));
  });
}

describe('The index', () => {
  test('finds every paper of a word, however many there are', async () => {
    const rows = (await engine.find('kettl')).map(({ row }) => row).toSorted((a, b) => a - b);
    const expected = source.papers.flatMap(({ title, abstract }, row) =>
      /kettle/.test(title + abstract) ? [row] : [],
    );
    expect(rows).toEqual(expected);
    expect(rows.length).toBeGreaterThan(300);
  });

  test('takes a word for itself, not for a beginning', async () => {
    expect(await engine.find('kett')).toEqual([]);
  });

  test('gives the same bytes for the same papers', async () => {
    const again = await makeIndex(source);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again) expect(Buffer.compare(bytes, files.get(path) ?? Buffer.of())).toBe(0);
  });

  test('answers as the planner expects', async () => {
    const answer = await search('lamp number', { year: ['2001'] }, engine, { facets: true });
    expect(answer.understood.map(({ kind }) => kind)).toContain('widened');
    expect(answer.hits.length).toBeGreaterThan(0);
    for (const { year } of answer.hits) expect(year).toBe(2001);
    expect((await search('solver++', {}, engine)).hits[0]?.id).toBe('paper-4');
    expect((await search('arXiv:2101.10004', {}, engine)).hits.map(({ id }) => id)).toEqual(['paper-4']);
  });

  test('may be empty', async () => {
    const empty = await open(await makeIndex({ papers: [], topics: [], synonyms: [] }));
    expect(await search('anything', {}, empty)).toMatchObject({ total: 0, failed: ['anything'] });
  });

  test('holds papers without a single word', async () => {
    const [paper] = source.papers;
    if (!paper) throw new Error('no paper');
    const odd = { ...paper, title: '※', abstract: '…', authors: [], topics: [], topicTitles: [] };
    const small = await open(await makeIndex({ ...source, papers: [odd, paper] }));
    expect((await search('kettle', {}, small)).hits.map(({ title }) => title[0]?.text)).toEqual(['kettle']);
    expect((await search('', {}, small)).total).toBe(2);
  });
});

describe('On a shelf of 500 papers and more, and not on a smaller one,', () => {
  /** Each word stands in so many of the papers. One paper spells "QX" out, two "ZB"; others use both. */
  const shelf = (size: number) =>
    makeIndex({
      ...source,
      papers: source.papers.slice(0, size).map((paper, row) => ({
        ...paper,
        title: `${nouns[row % 10] ?? ''} ${row % 8 === 0 ? 'eighth' : ''} ${row % 7 === 0 ? 'seventh' : ''}`,
        abstract:
          row === 0
            ? 'Quick xylophones (QX) and zinc bassoons (ZB).'
            : row === 1
              ? 'Zinc bassoons (ZB).'
              : row === 2
                ? 'QX and ZB.'
                : 'All else.',
        acronyms: [
          ...(row === 0 ? [{ short: 'QX', long: 'quick xylophones' }] : []),
          ...(row < 2 ? [{ short: 'ZB', long: 'zinc bassoons' }] : []),
        ].map((each) => ({ ...each, span: { start: 0, end: 0 }, uses: [] })),
      })),
    }).then(open);

  test.each([
    [499, [], ['QX', 'ZB']],
    [504, ['seventh', 'author'], ['ZB']],
  ])(
    'words of more than an eighth are common, and an acronym of one paper is its own: %i',
    async (size, common, means) => {
      const engine = await shelf(size);
      for (const word of common) expect([...engine.common]).toContain(word);
      // Exactly an eighth is not more.
      expect([...engine.common]).not.toContain('eighth');
      if (common.length === 0) expect([...engine.common]).toEqual([]);
      const phrases = (await engine.equivalences()).flatMap((each) => each.means);
      expect(phrases.filter((phrase) => /^[A-Z]{2}$/.test(phrase)).toSorted()).toEqual(means);
    },
  );

  test('a common word among three rarer ones is left out of the search, and told', async () => {
    const engine = await shelf(504);
    const { understood } = await search('quick xylophones zinc seventh', {}, engine, { typing: false });
    expect(understood).toContainEqual(expect.objectContaining({ kind: 'dropped', from: 'seventh' }));
    const { understood: few } = await search('quick seventh', {}, engine, { typing: false });
    expect(few.map(({ kind }) => kind)).not.toContain('dropped');
  });
});

describe('A damaged index is told by a typed error', () => {
  const without = (wanted: RegExp) => new Map([...files].filter(([path]) => !wanted.test(path)));

  test.each([
    ['no entry', /^entry/, 'damaged'],
    ['no engine', /wasm/, 'damaged'],
    ['no words', /chunk/, 'damaged'],
    ['no papers', /card/, 'damaged'],
  ])('%s', async (_, missing, fault) => {
    const broken = async () => search('kettle', {}, await open(without(missing)));
    await expect(broken()).rejects.toMatchObject({ name: 'IndexError', fault });
  });

  test('an entry that is a page of the host', async () => {
    const html = new Map([...files, ['entry.json', new TextEncoder().encode('<!doctype html>')] as const]);
    await expect(open(html)).rejects.toMatchObject({ fault: 'damaged', file: 'entry.json' });
  });

  test('an index of another version', async () => {
    const other = new Map([...files, ['entry.json', new TextEncoder().encode('{"version":0}')] as const]);
    await expect(open(other)).rejects.toMatchObject({ fault: 'version' });
  });
});

describe('Pagefind driven by us', () => {
  let folder = '';
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('finds what Pagefind’s own client finds in Pagefind’s own index', async () => {
    folder = await mkdtemp(join(tmpdir(), 'papershelf-'));
    const { index } = await createIndex({ forceLanguage: 'zxx' });
    if (!index) throw new Error('Pagefind did not start');
    for (const [row, { title, abstract }] of source.papers.entries()) {
      await index.addHTMLFile({
        url: `/${String(row)}/`,
        content: `<html><body><p>${title}</p><p>${abstract}</p></body></html>`,
      });
    }
    await index.writeFiles({ outputPath: folder });
    await close();
    const original = globalThis.fetch;
    globalThis.fetch = async (address) => new Response(await readFile(String(address).replace(/\?.*$/, '')));
    try {
      const client = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Client;
      await client.options({ basePath: `${folder}/`, noWorker: true });
      for (const [word, key] of [
        ['orchard', 'orchard'],
        ['glacier', 'glacier'],
        ['violin', 'violin'],
      ] as const) {
        const { results } = await client.search(word);
        expect((await engine.find(key)).length).toBe(results.length);
      }
    } finally {
      globalThis.fetch = original;
    }
  });
});

interface Client {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: unknown[] }>;
}

test('CBOR survives its coding', () => {
  const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(tie('value'), { maxLength: 30 }),
    ),
  }));
  fc.assert(
    fc.property(value, (each) => {
      expect(decodeCbor(encodeCbor(each))).toEqual(each);
    }),
    { seed: 5 },
  );
});
