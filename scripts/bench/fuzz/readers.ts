import { bodyFindings } from '#core/mdx/bodyFindings.ts';
import { decodeTerms, encodeTerms } from '#core/index/frontCode.ts';
import { decodeVocabulary, encodeVocabulary } from '#core/index/termCode.ts';
import { readAlike, writeAlike } from '#core/index/equivalences.ts';
import { readCorrections } from '#core/correct/readCorrections.ts';
import { readLock } from '#core/name/lock.ts';
import { readNotes, readPages } from '#core/prose/readProse.ts';
import { readSettings } from '#core/settings/readSettings.ts';
import { readSynonyms } from '#core/query/readSynonyms.ts';
import { readTopics } from '#core/classify/readTopics.ts';
import { readImport } from '#core/saved/readImport.ts';
import { readSaved } from '#core/saved/savedList.ts';
import { formats, readSource } from '#core/read/readSource.ts';
import { makeShelf } from '#core/shelf.ts';
import { parse } from '#core/query/parse.ts';
import { parseYaml, splitFrontMatter } from '#core/yaml/frontMatter.ts';
import { decodeCbor, encodeCbor } from '#index/code/cbor.ts';
import { decodeChunk, encodeChunk } from '#index/code/chunkCode.ts';
import { decodeMeta, encodeMeta } from '#index/code/metaCode.ts';
import { seal } from '#index/code/seal.ts';
import { unpack } from '#index/read/unpack.ts';
import { textsIn } from '#loader/textsIn.ts';
import { gzipSync } from 'node:zlib';
import { accounted } from './accounted.ts';
import { archivesOf, asBytes, asLetters, filesOf } from './seeds.ts';
import { readTinyLines, tinySeed } from './tinyLines.ts';

/** Whatever reads something from outside: a file of a curator, what a reader types or brings, a file of the index. */
export interface Reader {
  name: string;
  /** Sound inputs; those of bytes one letter a byte. */
  seeds: readonly string[];
  /** Reads an input. Throws where it breaks its promise. */
  read: (input: string) => unknown;
  /** Says by an error that an input is damaged, as whoever calls it expects. Its own stack may still not overflow. */
  refuses?: true;
  /** Costs so many times as much as others, and is asked as much less often. */
  cost?: number;
}

const content = ['tests/first-shelf', 'tests/site/few-papers', 'tests/site/hostile-shelf'];
const papers = [
  ...filesOf(/\.(?:txt|jsonl?|md)$/, ...content.map((shelf) => `${shelf}/papers`)),
  ...filesOf(/./, 'tests/core/read/samples'),
];
const corrections = filesOf(/\.yaml$/, ...content.map((shelf) => `${shelf}/corrections`));
const topics = filesOf(/\.mdx?$/, 'tests/first-shelf/topics', 'tests/site/hostile-shelf/topics');
const prose = filesOf(
  /\.mdx?$/,
  'tests/first-shelf/pages',
  'tests/site/hostile-shelf/pages',
  'tests/site/hostile-shelf/notes',
);
const settings = filesOf(/^shelf\.yaml$/, ...content);
const synonyms = filesOf(/^synonyms\.yaml$/, ...content);
const locks = filesOf(/^shelf\.lock$/, ...content);
const queries = [
  'diffusion "speculative decoding" -speech title:graph author:"Jo" year:2020..2024',
  'topic:llm-inference OR (quantization AND NOT pruning) sort:newest "protein fold"~ ÷ 使用BERT模型',
  'arxiv:2106.15845 doi:10.1145/3459637.3482291 has:code -has:abstract name:PEARL* de-noising C++ β-VAE',
];
const saved = [
  JSON.stringify(
    {
      papershelf: 'saved',
      version: 1,
      papers: [
        {
          id: 'a',
          title: 'B',
          arxiv: '2106.15845',
          tags: ['c'],
          note: 'd',
          read: true,
          saved: '2024-01-01T00:00:00Z',
        },
      ],
    },
    null,
    2,
  ),
  '@article{a,\n  title = {The {BERT} of $x^2$ and \\"o},\n  author = "Ada Example and {Widget Labs}",\n  year = 2024, month = jan # "~1",\n  doi = {10.1000/1}\n}\n@string{b = {c}}\n@comment{d}\n@misc{e, eprint={2106.15845}, title=b # { f}}\n',
];
const terms = ['a', 'ab', 'abstract', 'ähnlich', '使用', 'zz'].map((word, at) => ({
  word,
  papers: 1 + at * 40,
  fields: at,
}));
const chunk = encodeChunk(
  terms.map(({ word }, at) => ({
    key: `${word}_`,
    pages: [0, 1, 200].map((row) => ({ row: row + at, weights: [25, 168] })),
  })),
);

export const readers: readonly Reader[] = [
  ...formats.map((format) => ({
    name: format.name,
    seeds: papers,
    read: (text: string) => accounted(text, format.read('papers/a', text)),
  })),
  {
    name: 'any source',
    seeds: papers,
    read: (text) => accounted(text.replace(/^\ufeff/, ''), readSource('papers/a', text)),
  },
  { name: 'tiny lines', seeds: [tinySeed, ...papers], read: readTinyLines, cost: 300 },
  {
    name: 'bytes of a file',
    seeds: [...papers.map((text) => Buffer.from(text)), ...archivesOf(papers[0] ?? '')].map(asLetters),
    read: (letters) => textsIn('papers/a', asBytes(letters)),
  },
  {
    name: 'corrections',
    seeds: corrections,
    read: (text) => readCorrections([{ file: 'corrections/a.yaml', text }]),
  },
  {
    name: 'front matter',
    seeds: [...topics, ...prose, ...papers],
    read: (text) => {
      const parts = splitFrontMatter(text);
      return parseYaml('a.md', parts?.data ?? text, parts?.dataLine ?? 1);
    },
  },
  { name: 'settings', seeds: settings, read: (text) => readSettings('shelf.yaml', text) },
  { name: 'synonyms', seeds: synonyms, read: (text) => readSynonyms('synonyms.yaml', text) },
  { name: 'topics', seeds: topics, read: (text) => readTopics([{ file: 'topics/a.md', text }]), cost: 2 },
  {
    name: 'notes and pages',
    seeds: prose,
    read: (text) => [
      readNotes([{ file: 'notes/a.md', text }], new Map([['a', 'a']])),
      readPages([{ file: 'pages/a.mdx', text }]),
    ],
    cost: 4,
  },
  {
    name: 'texts against the policy',
    seeds: [...topics, ...prose],
    read: (text) => [bodyFindings('a.md', text, 1), bodyFindings('a.mdx', text, 1)],
    cost: 4,
  },
  { name: 'shelf.lock', seeds: locks, read: (text) => readLock(text) },
  {
    name: 'whole shelf',
    seeds: papers,
    read: (text) =>
      makeShelf({ papers: [{ file: 'papers/a', text }], corrections: [], topics: [], findings: [] }),
    cost: 20,
  },
  { name: 'saved list', seeds: saved, read: (text) => readSaved(text) },
  { name: 'list brought', seeds: saved, read: (text) => [...readImport('list', text, formats)] },
  { name: 'search queries', seeds: queries, read: (text) => [parse(text, true), parse(text)] },
  {
    name: 'words of the index',
    seeds: [encodeVocabulary(terms)],
    read: (text) => decodeVocabulary(text),
    refuses: true,
  },
  {
    name: 'terms of the index',
    seeds: [encodeTerms(terms)],
    read: (text) => decodeTerms(text),
    refuses: true,
  },
  {
    name: 'words that are alike',
    seeds: [writeAlike([{ from: ['a b', 'c'], to: ['d'] }])],
    read: (text) => readAlike(text),
  },
  {
    name: 'chunks of the index',
    seeds: [asLetters(chunk)],
    read: (letters) => decodeChunk(asBytes(letters)),
    refuses: true,
  },
  {
    name: 'meta of the index',
    seeds: [asLetters(encodeMeta({ version: '1.6.0', lengths: [100, 200], starts: ['flow_', 'κ_'] }))],
    read: (letters) => decodeMeta(asBytes(letters)),
    refuses: true,
  },
  {
    name: 'CBOR',
    seeds: [asLetters(encodeCbor(['a', 1, [2, ['b', -1000, 70_000]]]))],
    read: (letters) => decodeCbor(asBytes(letters)),
    refuses: true,
  },
  {
    name: 'zipped files',
    seeds: [asLetters(gzipSync(seal('a.gz', chunk))), asLetters(seal('a.gz', chunk))],
    // A seal lets no damage through, so half of them get one that fits.
    read: (letters) => {
      const bytes = asBytes(letters);
      return unpack(bytes.length % 2 === 0 ? bytes : seal('a.gz', bytes), 'a.gz');
    },
    refuses: true,
  },
];
