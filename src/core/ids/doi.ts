import { withoutEnd } from './withoutEnd.ts';

/**
 * The DOI in a value that is one, or is a way to write one: with "doi:" before it, as an address of doi.org, or as the
 * address of a publisher that holds it. In lower case, as DOIs ignore case.
 */
export function doiOf(written: string): string | undefined {
  const value = withoutEnd(written.trim().replace(/^[<("'[“]+/, ''));
  const path = ADDRESS.exec(value)?.[1];
  const name = path === undefined ? value : decoded(path).replace(PART, '');
  const bare = name.replace(LABEL, '').toLowerCase();
  return DOI.test(bare) ? bare : undefined;
}

/** DOI names as Crossref describes them: 10., four to nine digits, a slash, then nearly anything. */
export const doiScheme = String.raw`10\.\d{4,9}(?:\.\d+)*/`;

const DOI = new RegExp(`^${doiScheme}[^\\s/]\\S*$`);
const LABEL = /^(?:(?:(?:info|urn):)?doi(?:\.org)?\s*[:=/]?\s*)+/i;

/** Up to where the DOI begins, at doi.org or in the path of a publisher: `/doi/abs/10.1145/…`, `/article/10.1007/…`. */
const ADDRESS =
  /^(?:https?:\/\/|(?:dx\.|www\.)?doi\.org\/)(?:[^?#]*?\/)??((?:doi:)?10\.\d{4,9}(?:\.\d+)*(?:\/|%2f)[^?#]+)/i;

/** What publishers put behind a DOI to name a part of the paper. */
const PART = /(?:\.pdf|\/(?:full(?:text)?|abstract|e?pdf|meta|html))$/i;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A per cent sign of its own.
    return path;
  }
}
