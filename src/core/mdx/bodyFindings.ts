import { type Finding, finding } from '../findings/finding.ts';
import type { HarmKind } from '../policy/harmsOf.ts';
import { lostLinks } from './lostLinks.ts';
import { missingFile } from './missingFile.ts';
import { proseHarms } from './proseHarms.ts';
import { shownTree } from './shownTree.ts';

/**
 * What keeps the body of a topic, a note or a page from being shown, told with its place and its remedy; `line` is
 * where the body begins in its file, `files` are those of the content folder. A brace and a tag stop MDX only: to Markdown a brace is a brace.
 */
export function bodyFindings(
  file: string,
  body: string,
  line: number,
  files?: ReadonlySet<string>,
): Finding[] {
  const isMdx = file.endsWith('.mdx');
  const { flaw, tree } = shownTree(body, isMdx);
  if (flaw) {
    const { start, problem, remedy, isCrowd } = flaw;
    const place = { file, line: line + flaw.line - 1 };
    return [finding(isCrowd ? 'prose-crowded' : 'prose-mdx', place, { start, problem, remedy })];
  }
  const missing = tree && files && missingFile(file, tree, files);
  if (missing) {
    const { path } = missing;
    return [finding('prose-file-missing', { file, line: line + missing.line - 1 }, { path })];
  }
  const lost = (tree && files ? lostLinks(file, tree, files) : []).map((link) =>
    finding('prose-link', { file, line: line + link.line - 1 }, { url: link.url }),
  );
  const harms = (tree ? proseHarms(body, tree, line, isMdx) : []).map(({ line, where, value, kind }) => {
    if (kind === 'undecided') return finding('prose-program', { file, line }, { where, value });
    const [problem, remedy] = told[kind];
    return finding('prose-policy', { file, line }, { where, value, problem, remedy });
  });
  return [...lost, ...harms];
}

/** What keeps front matter from whatever reads it after us: the store of pages ends a build over such a key. */
export function frontMatterFindings(file: string, value: unknown, line: number): Finding[] {
  // In a value the quotes would be escaped.
  const isTaken = JSON.stringify(value ?? null).includes('"__proto__":');
  return isTaken ? [finding('front-matter-key', { file, line }, { key: '__proto__' })] : [];
}

const told: Readonly<Record<Exclude<HarmKind, 'undecided'>, readonly [problem: string, remedy: string]>> = {
  load: [
    'loads what this site does not hold',
    'keep a copy beside this text and show it with ![words](./picture.png), or link to it: [words](address)',
  ],
  style: ['says in the page itself how it looks', 'delete it: the looks of all pages stand in src/styles'],
  program: ['puts a program into the page', 'delete it: pages run the programs of src/client alone'],
  link: [
    'leads where no link may',
    'link to a page: an address that begins with https: or mailto:, or a path of this site',
  ],
  form: ['sends to another site what readers write', 'link to the form where it is: [words](address)'],
  page: ['changes what the page around it does', 'delete it'],
  cut: [
    'does not end where its paragraph ends, so what follows is read as part of it',
    'close it before the next blank line',
  ],
};
