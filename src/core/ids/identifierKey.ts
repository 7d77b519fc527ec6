import { arxivOf } from './arxiv.ts';
import { doiOf } from './doi.ts';

/**
 * The one key of an identifier, however it is written: an arXiv id without its version, a DOI, a web address. What is
 * typed or pasted, and what a paper has, meet in it: "arxiv210615845" for `2106.15845`, `arXiv:2106.15845v2` and
 * `https://arxiv.org/pdf/2106.15845`. Undefined for any other text.
 */
export function identifierKey(text: string): string | undefined {
  if (!POSSIBLE.test(text)) return undefined;
  const arxiv = arxivOf(text);
  // The subject class of an old id says nothing: math.GT/0309136 is math/0309136.
  if (arxiv) return keyOf('arxiv', arxiv.id.replace(/\.[A-Z]{2}(?=\/)/, ''));
  const doi = doiOf(text);
  if (doi !== undefined) return keyOf('doi', doi);
  const { host, path = '' } = ADDRESS.exec(text)?.groups ?? {};
  return host === undefined ? undefined : keyOf(host, placeOf(host, path));
}

/** Most words are told from identifiers by this alone. */
const POSSIBLE = /^(?:https?:|www\.)|\d\.\d{4}|\/\d{7}|\.[a-z]{2,}\//i;

/** With a scheme or without: `github.com/x/y`. */
const ADDRESS =
  /^(?:(?:https?:\/\/)?www\.|https?:\/\/|(?=(?:[\w-]+\.)+(?:com|org|net|io|ai|co|edu|dev)\/\w))(?<host>[\p{L}\p{N}][^\s/?#]*)(?<path>[^\s#]*)/iu;

/** Where all beyond the repository, its branch and its folders, is no matter. */
const CODE_HOST = /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|huggingface\.co)$/i;

function placeOf(host: string, path: string): string {
  if (!CODE_HOST.test(host)) return path;
  const parts = path
    .replace(/\?[^]*$/, '')
    .split('/')
    .filter((part) => part !== '');
  // Of Hugging Face models stand at the root, all else in a folder of its kind.
  const length = /^(?:datasets|spaces)$/.test(parts[0] ?? '') ? 3 : 2;
  return parts
    .slice(0, length)
    .join('/')
    .replace(/\.git$/, '');
}

/** Letters and digits only, as every key. */
function keyOf(kind: string, name: string): string {
  return `${kind}${name.replace(/(?<=\/.*)\.pdf$/i, '')}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
