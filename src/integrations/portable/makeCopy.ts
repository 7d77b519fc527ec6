import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleAddresses } from '#core/settings/styleAddresses.ts';
import { builtFiles } from '../builtFiles.ts';
import { LICENSES } from '../licenses.ts';
import { bundleScript } from '../offline/bundleScript.ts';
import { bindPages, withMain } from './bindPages.ts';
import { bundleCopy } from './bundleCopy.ts';
import { EXPORT_PAGE, isAuthor, planCopy } from './copyPlan.ts';
import { copyPage } from './copyPage.ts';
import type { CopiedPage } from './copyPage.ts';
import { dataScript } from './dataScript.ts';
import { describedShelf } from './describedShelf.ts';
import { makeExports } from './makeExports.ts';
import { elementsOf, innerHtml } from './pageEdits.ts';
import { spokenFor, type Spoken } from '../../interface/spoken.ts';
import { spokenWords } from '../spokenWords.ts';
import type { CopyContext } from './relativeAddress.ts';

export interface CopyOptions {
  /** The built site, without a worker. */
  folder: string;
  /** The path it was built for, with a slash at both ends. */
  base: string;
  /** Its public address with a slash at the end, if it has one. */
  site?: string | undefined;
  /** What the site speaks: English where nothing is said. */
  spoken?: Spoken;
}

const MISSING = fileURLToPath(new URL('../../client/portable/tellMissing.ts', import.meta.url));

/** A file of the copy. */
export type CopiedFile = readonly [path: string, bytes: Uint8Array];

/**
 * A copy of a built site that opens from a disk, file by file, so that a large shelf is never in memory as a whole. The
 * same site gives the same files in the same order. What a page leads to and the copy does not have leads to the public
 * site, or nowhere where that is unknown. Throws when a script would need a host.
 */
export async function* makeCopy({
  folder,
  base,
  site,
  spoken = spokenFor('en'),
}: CopyOptions): AsyncGenerator<CopiedFile> {
  const paths = await builtFiles(folder);
  // Nothing leads there, and it goes where the scripts go.
  const linked = new Set<string>(paths.filter((path) => path === LICENSES));
  const modules = new Map<string, CopiedPage['modules'][number]>();
  const read = (path: string): Promise<Buffer> => readFile(join(folder, path));
  const described = await describedShelf(new Set(paths), read);
  const first = new Map<string, string>();
  for (const path of paths.filter(isAuthor)) first.set(path, firstPaper(String(await read(path))));
  const plan = planCopy(paths, new Set(described.papers.map(({ id }) => id)), first);
  const context: CopyContext = { base, site, plan };
  const made = new Set<string>();
  const put = (path: string, content: string): CopiedFile => {
    made.add(path);
    return [path, Buffer.from(content)];
  };
  const page = (html: string, file: string): CopiedFile => {
    const copied = copyPage(html, file, context);
    for (const each of copied.files) linked.add(each);
    for (const module of copied.modules) modules.set('path' in module ? module.path : module.code, module);
    return put(file, copied.html);
  };

  // First, so that it is there when unzipping ends early; what every page loads comes last, so that this says it.
  yield put('assets/missing.js', await bundleScript(MISSING, {}, [spokenWords(spoken)]));
  for (const path of plan.pages) yield page(String(await read(path)), path);
  for (const { file, pages } of plan.bound) {
    const texts = await Promise.all(
      [...pages].map(async ([id, path]) => [id, String(await read(path))] as const),
    );
    yield page(bindPages(new Map(texts), spoken.words.portable.authorsPage), file);
  }
  yield page(
    withMain(
      String(await read('404.html')),
      spoken.words.portable.exportPage,
      '<p role="status" data-export></p>',
    ),
    EXPORT_PAGE,
  );
  for await (const [path, bytes] of makeExports(described, paths, read))
    yield put(`${path}.js`, dataScript(path, bytes));
  for (const path of plan.data) {
    const bytes = await read(path);
    yield put(
      `${path}.js`,
      dataScript(path, path.endsWith('.html') ? mainPart(String(bytes), context) : bytes),
    );
  }
  yield put(
    'assets/shelf.js',
    await bundleCopy(
      folder,
      base,
      [...modules.values()],
      (path) => {
        const place = plan.place(path);
        if (place && /\.(?:css|js)$/.test(path)) linked.add(path);
        return place !== undefined;
      },
      spoken,
    ),
  );
  for (const path of [...linked].filter((each) => each === 'style.css'))
    for (const { address } of styleAddresses(String(await read(path)))) {
      const [loaded] = address.replace(/^\.\//, '').split(/[?#]/, 1);
      if (loaded !== undefined && paths.includes(loaded)) linked.add(loaded);
    }
  for (const path of [...linked].toSorted()) if (!made.has(path)) yield [path, await read(path)];
}

/** The address of the paper that the list of an author's page begins with. */
function firstPaper(html: string): string {
  const list = html.slice(Math.max(0, html.indexOf('<ol class="papers')));
  return /\shref="([^"]*)"/.exec(list)?.[1] ?? '';
}

/** What the comparison of papers reads of a paper's page, with addresses as they stand on the page that compares. */
function mainPart(html: string, context: CopyContext): Buffer {
  const main = elementsOf(html).find(({ tagName }) => tagName === 'main');
  const text = main ? `<main>${innerHtml(html, main)}</main>` : '';
  return Buffer.from(copyPage(text, 'compare/index.html', context).html);
}
