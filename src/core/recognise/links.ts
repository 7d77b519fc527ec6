import type { Link, Span } from '../paper.ts';
import { linkKind } from '../ids/linkKind.ts';
import { withoutEnd } from '../ids/withoutEnd.ts';

export interface FoundLink extends Link {
  /** The address as printed, without what was cut off it. */
  span: Span;
}

/** Hosts whose addresses are known for such without a scheme: "github.com/x/y". */
const bareHosts =
  'github\\.com|gitlab\\.com|bitbucket\\.org|codeberg\\.org|huggingface\\.co|doi\\.org|arxiv\\.org';

const opening = new RegExp(
  `https?:\\/\\/|(?<![\\w@./-])(?:www\\.[a-z\\d][\\w-]{0,62}\\.[a-z]|(?:www\\.)?(?:${bareHosts})\\/[\\w~])`,
  'gi',
);

/** What every opening holds, found sooner. */
const mayOpen = /:\/\/|www\.|\.(?:com|org|co)\//i;

/** No address runs past these: space, quotes, brackets of markup, punctuation of other scripts, an ellipsis. */
const stops = /[\s<>"`{}|\\^“”‘’„«»‹›，。；：、！？（）【】…]/;
const longest = 2000;

const host =
  /^(?:\[[\da-f:.]{2,45}\]|[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62})(?:\.[\p{L}\p{N}_-]{1,63}){0,8})(?::\d{1,5})?(?=[/?#]|$)/iu;

/** A repository's address torn apart after the scheme, the host or, at the end of a line, the owner. */
const torn = [
  { before: /^(?:https?:\/\/)?(?:www\.)?(?:github|gitlab)\.com\/$/i, after: /^[ \n](?=[\w.-]+\/[\w.-])/ },
  { before: /^(?:https?:\/\/)?(?:www\.)?(?:github|gitlab)\.com\/[\w.-]+\/$/i, after: /^\n(?=[\w.-])/ },
];

/** Endings that look like a glued sentence ("/y.We") and are not. */
const fileEndings = /\.(?:Net|NET|Rmd|Jl|Js|R|JS|Core|Zip|Html?|Pdf)$/;

/**
 * The addresses in a text, http and https only, in order, each once. Punctuation that ends the
 * sentence, unbalanced brackets, markup's leftovers and words glued on ("/repository.We") are cut off.
 */
export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  const seen = new Set<string>();
  if (!mayOpen.test(text)) return found;
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index;
    const { end, printed } = extent(text, start);
    opening.lastIndex = Math.max(end, start + match[0].length);
    const url = address(printed);
    if (url === undefined || seen.has(url)) continue;
    seen.add(url);
    const kind = linkKind(url) ?? kindByWords(wordsBefore(text, start));
    found.push({ kind, url, span: { start, end } });
  }
  return found;
}

function extent(text: string, start: number): { end: number; printed: string } {
  let from = start;
  let end = start;
  let printed = '';
  // "https://a/b.https://c": a second address glued on.
  const second = text.slice(start + 8, start + longest).search(/https?:\/\//i);
  const last = second < 0 ? Math.min(start + longest, text.length) : start + 8 + second;
  for (let piece = 0; piece <= torn.length; piece++) {
    end = from;
    while (end < last && !stops.test(text.charAt(end))) end++;
    printed += text.slice(from, end);
    const gap = tear(printed, text.slice(end, end + 120));
    if (gap === 0) break;
    from = end + gap;
  }
  const cut = trimmed(printed, text.slice(end, end + 3));
  return { end: end - (printed.length - cut.length), printed: cut };
}

function tear(before: string, after: string): number {
  if (before.length > 80) return 0;
  for (const rule of torn) {
    const gap = rule.before.test(before) ? rule.after.exec(after) : null;
    if (gap) return gap[0].length;
  }
  return 0;
}

function trimmed(printed: string, after: string): string {
  const url = withoutEnd(printed);
  const glued = url.slice(0, /[.,;)]\(?[A-Z][a-z]*$/.exec(url)?.index ?? 0);
  const isGlued = /^[\s,]/.test(after) && /\/[^/]*(?<![/.])$/.test(glued) && !fileEndings.test(url);
  return isGlued ? withoutEnd(glued) : url;
}

function address(printed: string): string | undefined {
  const scheme = /^https?:\/\//i.exec(printed)?.[0];
  const rest = printed.slice(scheme?.length ?? 0);
  const name = host.exec(rest)?.[0];
  if (name === undefined || !(name.includes('.') || name.startsWith('[') || name.startsWith('localhost')))
    return undefined;
  return (scheme?.toLowerCase() ?? 'https://') + rest;
}

/** From the start of the sentence or the address before, at most 120 units. */
function wordsBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 120), start);
  return before.slice(Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('://') + 1));
}

interface WordRule {
  pattern: RegExp;
  kind: Link['kind'];
  example: string;
}

/** What the words before an address tell, when its host tells nothing. The first rule that matches wins. */
export const wordRules: readonly WordRule[] = [
  {
    pattern:
      /\b(?:(?:project|home|web) ?(?:page|site)|webpage|website|audio (?:examples|samples)|demos?|videos?|supplementary)\b/i,
    kind: 'project',
    example: 'Source code and audio examples are available online',
  },
  {
    pattern: /\b(?:codes?|codebase|implementation|software|repository|package|toolbox|library|scripts)\b/i,
    kind: 'code',
    example: 'Code is available at',
  },
  {
    pattern: /\b(?:data|datasets?|corpus|corpora|benchmark|catalogue?)\b/i,
    kind: 'data',
    example: 'The corpus can be downloaded from',
  },
];

/** The kind of a link by the words in front of it, else `other`. */
export function kindByWords(wordsBefore: string): Link['kind'] {
  return wordRules.find((rule) => rule.pattern.test(wordsBefore))?.kind ?? 'other';
}
