import { type Finding, finding } from '../findings/finding.ts';
import { isReserved } from '../places.ts';
import type { ProsePage } from '../prose.ts';
import { isSiteFile } from './siteFiles.ts';

/**
 * What of the folder public is published, by its paths there; a file that would stand where the site has its own is told.
 * `files` are those of the content folder.
 */
export function publicFiles(
  files: ReadonlySet<string>,
  pages: readonly Pick<ProsePage, 'id'>[],
): { files: string[]; findings: Finding[] } {
  const own = new Set(pages.map(({ id }) => id));
  const isTaken = (path: string): boolean => {
    const first = (path.split('/')[0] ?? '').toLowerCase();
    return isSiteFile(first) || isReserved(first.replace(/\.html$/, '')) || own.has(first);
  };
  const paths = [...files].flatMap((file) => (file.startsWith('public/') ? file.slice(7) : []));
  return {
    files: paths.filter((path) => !isTaken(path)),
    findings: paths
      .filter(isTaken)
      .map((path) =>
        finding('public-taken', { file: `public/${path}`, line: 1 }, { file: `public/${path}` }),
      ),
  };
}
