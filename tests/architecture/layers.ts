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
 * What the core may build on: schemas, YAML, parsers of text and formulas, the forces that lay out the map.
 * All pure JavaScript, none reads a disk, a clock or chance.
 */
const coreLibraries = [
  'zod',
  'yaml',
  'temml',
  'unified',
  'remark-*',
  'mdast*',
  'micromark*',
  'unist*',
  'd3-force',
];

/** Who may import whom. An arrow that is not here is a defect. */
export const layers: readonly Layer[] = [
  { name: 'core/text', files: /^src\/core\/text\//, layers: ['core nouns'], packages: coreLibraries },
  {
    // Its public function stands beside its folder.
    name: 'core/identify',
    files: /^src\/core\/identify\.ts$/,
    layers: ['core/text', 'core nouns'],
    packages: coreLibraries,
  },
  {
    // A folder of the core is a stage. None knows another: what two of them need is a noun, or lives in text/.
    name: 'core/*',
    files: /^src\/core\/([^/]+)\//,
    layers: ['core/text', 'core nouns'],
    packages: coreLibraries,
  },
  {
    // Those that order the stages.
    name: 'core conductors',
    files: /^src\/core\/(shelf|prepare)\.ts$/,
    layers: ['core/*', 'core nouns'],
    packages: [],
  },
  { name: 'core nouns', files: /^src\/core\/[^/]+\.ts$/, layers: ['core/text'], packages: coreLibraries },
  {
    name: 'loader',
    files: /^src\/loader\//,
    layers: ['core'],
    packages: ['astro', 'astro/loaders', 'astro:content', 'astro/zod', 'node:*'],
  },
  {
    name: 'integrations',
    files: /^src\/integrations\//,
    layers: ['core', 'loader', 'index layout', 'pack layout'],
    packages: ['astro', 'astro/*', 'fflate', 'pagefind', 'parse5', 'vite', 'node:*'],
  },
  {
    // The one agreement between who writes the search index and who reads it in a browser: where its files lie, and
    // how a chunk of it is written.
    name: 'index layout',
    files: /^src\/client\/search\/(files|chunkCode|metaCode|cbor)\.ts$/,
    layers: ['core'],
    packages: [],
  },
  {
    // And the one between who writes the packs for reading offline and who keeps them.
    name: 'pack layout',
    files: /^src\/client\/offline\/deployment\.ts$/,
    layers: [],
    packages: [],
  },
  // Styles only by address (`?url`), for what is not on every page.
  {
    name: 'client',
    files: /^src\/client\//,
    layers: ['core', 'styles', 'index layout', 'pack layout'],
    packages: [],
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
    layers: ['core', 'styles', 'client by script'],
    packages: ['astro/types', 'astro:assets'],
  },
  {
    name: 'layouts',
    files: /^src\/layouts\//,
    layers: ['components', 'styles', 'core', 'client by script'],
    packages: ['astro/types'],
  },
  {
    name: 'pages',
    files: /^src\/pages\//,
    layers: ['layouts', 'components', 'styles', 'core', 'client by script'],
    packages: ['astro', 'astro:content', 'astro/types', 'sharp'],
  },
  { name: 'styles', files: /^src\/styles\//, layers: [], packages: [] },
];
