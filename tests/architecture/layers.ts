/** A part of the source with one duty. */
export interface Layer {
  /** A `*` stands for the first group of `files`, so that one row makes a layer of each folder. */
  readonly name: string;
  /** Which files belong to it, by their path from the project root. The first layer that matches has the file. */
  readonly files: RegExp;
  /** Layers it may import, besides itself. A `*` at the end stands for any rest. */
  readonly layers: readonly string[];
  /** Packages and Node modules it may import. A `*` at the end stands for any rest. */
  readonly packages: readonly string[];
}

/**
 * What the core may build on: schemas, YAML, XML, parsers of text and formulas, matrices, lists of words.
 * All pure JavaScript, none reads a disk, a clock or chance.
 */
const coreLibraries = [
  'zod',
  'yaml',
  'temml',
  'unified',
  'remark',
  'remark-*',
  'character-entities',
  'mdast*',
  'micromark*',
  'unist*',
  'saxes',
  'fflate',
  'smol-toml',
  'ml-matrix',
  'stopwords-iso',
];

/** Rooms of the core that any stage may use: the nouns, and what several stages say or spell alike. */
const shared = [
  'core nouns',
  'core/words',
  'core/ids',
  'core/identity',
  'core/people',
  'core/findings',
  'core/yaml',
  'core/mdx',
  'core/text',
  'core/geometry',
];

/** Who may import whom. An arrow that is not here is a defect. */
export const layers: readonly Layer[] = [
  { name: 'core/ids', files: /^src\/core\/(ids)\//, layers: ['core nouns'], packages: [] },
  // An identifier in a text is none of its words.
  {
    name: 'core/identity',
    files: /^src\/core\/(identity)\//,
    layers: ['core nouns', 'core/words', 'core/ids'],
    packages: [],
  },
  { name: 'core/words', files: /^src\/core\/(words)\//, layers: ['core/ids'], packages: ['stopwords-iso'] },
  {
    name: 'core/geometry',
    files: /^src\/core\/(geometry)\//,
    layers: ['core nouns', 'core/words'],
    packages: ['ml-matrix'],
  },
  {
    name: 'core/people',
    files: /^src\/core\/(people)\//,
    layers: ['core nouns', 'core/words', 'core/text'],
    packages: [],
  },
  { name: 'core/findings', files: /^src\/core\/(findings)\//, layers: ['core/words'], packages: [] },
  {
    name: 'core/yaml',
    files: /^src\/core\/(yaml)\//,
    layers: ['core/findings', 'core/words'],
    packages: ['yaml', 'zod'],
  },
  { name: 'core/policy', files: /^src\/core\/(policy)\//, layers: [], packages: ['parse5'] },
  {
    name: 'core/mdx',
    files: /^src\/core\/(mdx)\//,
    layers: ['core nouns', 'core/findings', 'core/policy', 'core/text', 'core/yaml'],
    packages: ['acorn', 'acorn-jsx', 'remark', 'remark-*', 'unified'],
  },
  {
    name: 'core/text',
    files: /^src\/core\/(text)\//,
    layers: ['core nouns', 'core/words', 'core/ids'],
    packages: coreLibraries,
  },
  // The index is built for the queries, and a query is planned for the index: what both must agree on stands apart.
  { name: 'core/query', files: /^src\/core\/(query)\//, layers: [...shared, 'core/index'], packages: [] },
  // Which claims compare, and the phrase that holds one, is known where claims are recognised.
  {
    name: 'core/show',
    files: /^src\/core\/(show)\//,
    layers: [...shared, 'core/recognise'],
    packages: [],
  },
  {
    name: 'core/map',
    files: /^src\/core\/(map)\//,
    layers: [...shared, 'core/show'],
    packages: [],
  },
  {
    // What a service says is united with what a paper has, as another record of it would be.
    name: 'core/enrich',
    files: /^src\/core\/(enrich)\//,
    layers: [...shared, 'core/unite'],
    packages: ['yaml'],
  },
  {
    // A list that a reader brings is read as a source of the shelf is.
    name: 'core/saved',
    files: /^src\/core\/(saved)\//,
    layers: [...shared, 'core/read'],
    packages: [],
  },
  // What a curator's style and links may load and lead to is what the policy of pages says.
  {
    name: 'core/settings',
    files: /^src\/core\/(settings)\//,
    layers: [...shared, 'core/policy'],
    packages: ['@csstools/css-tokenizer'],
  },
  {
    // A folder of the core is a stage. None knows another: what two of them need is a noun, or has a room of its own.
    name: 'core/*',
    files: /^src\/core\/([^/]+)\//,
    layers: shared,
    packages: coreLibraries,
  },
  {
    // Those that order the stages, and try what comes of them.
    name: 'core conductors',
    files: /^src\/core\/(shelf|readUses|makePapers|makeDossiers|prepare|tryPaper)\.ts$/,
    layers: ['core/*', 'core nouns'],
    packages: [],
  },
  {
    name: 'core nouns',
    files: /^src\/core\/[^/]+\.ts$/,
    layers: ['core/text', 'core/findings', 'core/yaml'],
    packages: coreLibraries,
  },
  // What the interface says, in each of its languages. The core says nothing: it gives values to be worded.
  { name: 'interface', files: /^src\/interface\//, layers: [], packages: [] },
  // How the bytes of the search index are laid out, for who writes it and who reads it.
  { name: 'index/code', files: /^src\/index\/code\//, layers: ['core'], packages: [] },
  // Runs in browsers and in Node alike.
  { name: 'index/read', files: /^src\/index\/read\//, layers: ['core', 'index/code'], packages: [] },
  {
    name: 'index/write',
    files: /^src\/index\/write\//,
    layers: ['core', 'index/code'],
    packages: ['pagefind', 'node:*'],
  },
  // What a build needs not make again.
  { name: 'kept', files: /^src\/kept\//, layers: [], packages: ['node:*'] },
  {
    name: 'loader',
    files: /^src\/loader\//,
    // A curator's own words are read as all content is.
    layers: ['core', 'interface', 'kept'],
    packages: ['astro', 'astro/loaders', 'astro:content', 'astro/zod', 'chardet', 'node:*'],
  },
  {
    name: 'integrations',
    files: /^src\/integrations\//,
    layers: ['core', 'interface', 'kept', 'loader', 'index/write'],
    packages: ['astro', 'astro/*', '@astrojs/mdx', 'fflate', 'parse5', 'vite', 'node:*'],
  },
  // Styles only by address (`?url`), for what is not on every page.
  {
    name: 'client',
    files: /^src\/client\//,
    layers: ['core', 'interface', 'styles', 'index/read', 'index/code'],
    packages: ['minisearch'],
  },
  {
    name: 'wiring',
    files: /^src\/(content\.config|env\.d)\.ts$/,
    layers: ['loader', 'core'],
    packages: ['astro:content', 'astro/*', 'node:path'],
  },
  {
    name: 'components',
    files: /^src\/components\//,
    layers: ['core', 'interface', 'styles', 'client by script'],
    // The guide shows the workflow that a new shelf has, with the number of this version.
    packages: ['astro/types', 'astro:assets', 'package.json', 'scripts/example-shelf/*'],
  },
  {
    name: 'layouts',
    files: /^src\/layouts\//,
    layers: ['components', 'styles', 'core', 'interface', 'client by script'],
    packages: ['astro/types'],
  },
  {
    name: 'pages',
    files: /^src\/pages\//,
    layers: [
      'layouts',
      'components',
      'styles',
      'core',
      'index/write',
      'interface',
      'kept',
      'client by script',
    ],
    packages: ['astro', 'astro:content', 'astro/types', 'sharp'],
  },
  { name: 'styles', files: /^src\/styles\//, layers: [], packages: [] },
];
