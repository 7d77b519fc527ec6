// @ts-check
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { contentEntries } from './contentEntries.mjs';
import { isSite } from './madeFolder.mjs';
import { CACHE, PROJECT, ROOT } from './paths.mjs';
import { Refusal } from './refusal.mjs';

/** What is worked with, and no build may write into. */
const KEPT = [
  'src',
  'public',
  'scripts',
  'tests',
  'docs',
  'node_modules',
  'parts',
  '.git',
  '.github',
  '.astro',
];

/** What a site of ours had before there was a marker. */
const OURS = ['index.html', 'papers.json', 'pagefind', join('report', 'index.html')];

/**
 * Where a build's output really lies, behind all links.
 *
 * @param {string} output the folder somebody named
 * @param {string} content
 * @param {string} [project] to which what is named is relative, as all paths of its curator are
 * @throws a Refusal where a build would write over, or into, what people wrote
 */
export function trueOutput(output, content, project = PROJECT) {
  const named = resolve(project, output);
  refuseNoFolder(named);
  const target = truePath(named);
  const refuse = (/** @type {string} */ why) => {
    throw new Refusal(
      `The site cannot be built in ${output}: ${why}. Name a folder of its own, as in --out dist`,
    );
  };
  if (contains(target, truePath(ROOT)) || isSame(target, CACHE)) refuse('the program lives there');
  // A shelf that is the whole of a project has its site in it.
  const written = content === project ? contentEntries(content) : [content];
  for (const each of [...written, ...written.flatMap((path) => linksIn(path))].map(truePath)) {
    if (contains(target, each) || contains(each, target)) refuse(`it overlaps the content, ${each}`);
  }
  const kept = [
    ...KEPT.map((name) => join(ROOT, name)),
    join(CACHE, 'building'),
    join(project, 'node_modules'),
  ];
  for (const each of kept.map(truePath)) {
    if (contains(target, each) || contains(each, target))
      refuse(`it overlaps ${each}, a part of the program`);
  }
  return target;
}

/**
 * Refuses to replace a folder that holds something and was not made by a build, or that cannot be exchanged.
 *
 * @param {string} target
 */
export function refuseForeign(target) {
  // What lies in the cache is ours, also what a version that wrote in place left half.
  if (!existsSync(target) || contains(truePath(CACHE), target)) return;
  if (statSync(target).dev !== statSync(dirname(target)).dev) {
    throw new Refusal(
      `The site cannot be built in ${target}: it is a disk of its own, which cannot be exchanged in one step. Name a ` +
        `folder on it, as in --out ${join(target, 'site')}`,
    );
  }
  // A clone of a repository from which sites are published; a build leaves it its .git.
  const isEmpty = readdirSync(target).every((name) => name === '.git');
  if (isEmpty || isSite(target)) return;
  if (OURS.every((name) => existsSync(join(target, name)))) return;
  throw new Refusal(
    `The site cannot be built in ${target}: the folder holds files that no build of Papershelf made, and would be ` +
      'replaced whole. Empty it, or name another, as in --out dist',
  );
}

/**
 * @param {string} path a whole one, that may not be there yet
 * @returns {string}
 */
function truePath(path) {
  return existsSync(path) ? realpathSync.native(path) : join(truePath(dirname(path)), basename(path));
}

/**
 * Refuses a path on which something stands that is no folder.
 *
 * @param {string} path a whole one
 */
function refuseNoFolder(path) {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return refuseNoFolder(dirname(path));
  if (found.isSymbolicLink() && !existsSync(path)) {
    throw new Refusal(`${path} is a link that leads nowhere. Make the folder it names, or remove the link.`);
  }
  if (!statSync(path).isDirectory()) {
    throw new Refusal(`${path} is a file, not a folder. Move it away, or name another folder with --out.`);
  }
}

/**
 * The links anywhere in a folder and in those they lead to: a file or folder that one of them names is content, too.
 *
 * @param {string} folder
 * @param {Set<string>} [seen] links may lead in a circle
 * @returns {string[]}
 */
function linksIn(folder, seen = new Set()) {
  const real = truePath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  return entriesOf(real).flatMap((entry) => {
    const path = join(real, entry.name);
    const isLink = entry.isSymbolicLink();
    // Whoever reads the content tells of a link that leads nowhere.
    if (entry.name.startsWith('.') || (isLink && !existsSync(path))) return [];
    const isFolder = isLink ? statSync(path).isDirectory() : entry.isDirectory();
    return [...(isLink ? [path] : []), ...(isFolder ? linksIn(path, seen) : [])];
  });
}

/**
 * Nothing of a folder that cannot be read; whoever reads the content tells of that.
 *
 * @param {string} folder
 */
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return [];
    throw error;
  }
}

/**
 * @param {string} outer
 * @param {string} inner
 */
function contains(outer, inner) {
  return isSame(outer, inner) || fold(inner).startsWith(fold(outer.endsWith(sep) ? outer : outer + sep));
}

/**
 * @param {string} a
 * @param {string} b
 */
function isSame(a, b) {
  return fold(a) === fold(b);
}

/**
 * Not every file system tells `Content` from `content`; to refuse one name too many costs nobody anything.
 *
 * @param {string} path
 */
function fold(path) {
  return path.normalize('NFC').toLowerCase();
}
