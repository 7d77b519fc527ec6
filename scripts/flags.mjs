// @ts-check
/**
 * The flags of each command, from which parsing and help both come: a flag that has an `env` means the same as that
 * variable, which every process inherits; the others are the command's own, in the words of `parseArgs`.
 *
 * @typedef {{ says: string, type: 'string' | 'boolean', default?: string | boolean, example?: string, env?: string }} Flag
 */

/** @satisfies {Readonly<Record<string, Flag>>} */
export const EVERYWHERE = /** @type {const} */ ({
  content: { type: 'string', env: 'PAPERSHELF_CONTENT', example: 'folder', says: 'where papers/ is' },
  out: { type: 'string', env: 'PAPERSHELF_OUT', example: 'folder', says: 'where the site is written: dist' },
  site: { type: 'string', env: 'SITE', example: 'https://me.github.io', says: 'where the site will stand' },
  base: { type: 'string', env: 'BASE', example: '/repo', says: 'the path below that address' },
});

/** @satisfies {Readonly<Record<string, Flag>>} */
export const LISTENING = /** @type {const} */ ({
  port: { type: 'string', env: 'PORT', example: '8080', says: 'where to listen; the next free one is taken' },
  host: {
    type: 'string',
    env: 'HOST',
    example: '0.0.0.0',
    says: 'who may ask: this machine alone when nothing is said',
  },
});

const parts = /** @type {const} */ ({
  type: 'string',
  env: 'PAPERSHELF_PARTS',
  example: 'folder',
  says: 'where parts of a site lie: parts',
});

const strict = /** @type {const} */ ({
  type: 'boolean',
  default: false,
  says: 'ends beyond the limits of a host that costs nothing',
});

/** @satisfies {Readonly<Record<string, Flag>>} */
export const BUILDING = /** @type {const} */ ({
  force: { type: 'boolean', default: false, says: 'builds also what is up to date' },
  strict,
  part: { type: 'string', env: 'PAPERSHELF_PART', example: '2/4', says: 'renders a part of the pages alone' },
  parts,
  verbose: { type: 'boolean', default: false, says: 'tells all that is done' },
  silent: { type: 'boolean', default: false, says: 'tells only what goes wrong' },
});

/** @satisfies {Readonly<Record<string, Flag>>} */
export const PREVIEWING = /** @type {const} */ ({
  verbose: BUILDING.verbose,
  silent: BUILDING.silent,
});

/** @satisfies {Readonly<Record<string, Flag>>} */
export const MERGING = /** @type {const} */ ({
  plan: { type: 'boolean', default: false, says: 'tells a workflow which parts there should be' },
  strict,
  parts,
});

/** @satisfies {Readonly<Record<string, Flag>>} */
export const CHECKING = /** @type {const} */ ({
  format: { type: 'string', default: 'text', example: 'json', says: 'text, json or github' },
  json: { type: 'boolean', default: false, says: 'the same as --format json' },
  'accept-lock': {
    type: 'boolean',
    default: false,
    says: 'takes shelf.lock as it stands, after a merge by hand',
  },
});

/** @satisfies {Readonly<Record<string, Flag>>} */
export const FINDING = /** @type {const} */ ({
  json: { type: 'boolean', default: false, says: 'the answer as a line of JSON' },
  batch: { type: 'boolean', default: false, says: 'reads queries from standard input, a line each' },
  count: { type: 'string', default: '10', example: '5', says: 'how many papers at most' },
});

/** @satisfies {Readonly<Record<string, Flag>>} */
export const ENRICHING = /** @type {const} */ ({
  contact: {
    type: 'string',
    example: 'you@example.org',
    says: 'who asks, so that the services can write to you',
  },
  refresh: { type: 'boolean', default: false, says: 'asks again what was answered less than a month ago' },
});

/** @satisfies {Readonly<Record<string, Flag>>} */
export const SORTING = /** @type {const} */ ({
  'dry-run': { type: 'boolean', default: false, says: 'tells what would be written' },
  afresh: { type: 'boolean', default: false, says: 'finds anew the topics that no file stands for' },
});
