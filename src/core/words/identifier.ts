/**
 * The one key of an identifier, however it is written: an arXiv id without its version, a DOI, a web address. What is
 * typed or pasted, and what a paper has, meet in it: "arxiv210615845" for `2106.15845`, `arXiv:2106.15845v2` and
 * `https://arxiv.org/pdf/2106.15845`. Undefined for any other text.
 */
export function identifierOf(text: string): string | undefined {
  if (!POSSIBLE.test(text)) return undefined;
  const doi = DOI.exec(text)?.[1];
  const arxiv = ARXIV.exec(text)?.[1] ?? OLD_ARXIV.exec(text)?.[1];
  // arXiv gives each paper a DOI too, which names it by the same id.
  if (doi !== undefined && !/^10\.48550\/arxiv\./i.test(doi)) return keyOf('doi', doi);
  if (arxiv !== undefined) return keyOf('arxiv', arxiv);
  const { host, path = '' } = ADDRESS.exec(text)?.groups ?? {};
  return host === undefined ? undefined : keyOf(host, placeOf(host, path));
}

/** Most words are told from identifiers by this alone. */
const POSSIBLE = /^(?:https?:|www\.)|\d\.\d{4}|\/\d{7}|\.[a-z]{2,}\//i;

/** DOI names as their handbook has them, also in the address of a publisher (https://www.doi.org/the-identifier). */
const DOI = /(?:^|^doi:|\/)(10\.\d{4,9}(?:\.\d+)*\/[^\s?#]+)/i;

/** Since April 2007 (https://info.arxiv.org/help/arxiv_identifier.html); other sites put the id in their addresses. */
const ARXIV =
  /(?:^|^arxiv[:.]|\/(?:arxiv\.)?)(\d\d(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?(?:\.pdf)?(?:$|[^\w.]|\.$)/i;

/** Before: `hep-th/9901001`, `math.GT/0309136`, whose subject class says nothing. */
const OLD_ARXIV =
  /(?:^|^arxiv[:.]|arxiv\.org\/\w+\/|\/arxiv\.)([a-z-]+(?:\.[a-z]{2})?\/\d\d(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?(?!\d)/i;

/** With a scheme or without: `github.com/x/y`. */
const ADDRESS =
  /^(?:(?:https?:\/\/)?www\.|https?:\/\/|(?=(?:[\w-]+\.)+(?:com|org|net|io|ai|co|edu|dev)\/\w))(?<host>[\p{L}\p{N}][^\s/?#]*)(?<path>[^\s#]*)/iu;

/** Where all beyond the repository, its branch and its folders, is no matter. */
const CODE_HOST = /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|huggingface\.co)$/i;

function placeOf(host: string, path: string): string {
  if (!CODE_HOST.test(host)) return path;
  const parts = path
    .replace(/\?.*$/, '')
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
