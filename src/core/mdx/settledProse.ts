import { renderFormula } from '../text/renderFormula.ts';
import { crowdedPlace } from './crowdedPlace.ts';
import { proseAddress } from './proseAddress.ts';
import { type MdxNode, parseMdx, treeOfMarkdown } from './parseMdx.ts';
import { within } from './programNames.ts';

/**
 * A curator's text of Markdown or MDX as it is given to what renders it: its formulas, `$a$` and `$$b$$`, as MathML, for
 * the renderer would take `_` and `*` of a formula for emphasis, and MDX its braces for a program; its links to other
 * texts and to `/` as the site has them. A price is no formula, nor is what stands in code. A text that cannot be
 * rendered stays as it is.
 *
 * @param file its path in the content folder
 * @param base the path of the site, with a slash at both ends
 */
export function settledProse(file: string, text: string, base: string): string {
  const isMdx = file.endsWith('.mdx');
  if (!/\$|\]\(|\]:/.test(text) || crowdedPlace(text.split('\n'), isMdx)) return text;
  const read = isMdx ? parseMdx(text) : { tree: treeOfMarkdown(text) };
  if ('error' in read) return text;
  const edits = [...within(read.tree)].flatMap((node) => editOf(node, file, text, base) ?? []);
  let shown = '';
  let at = 0;
  for (const { from, to, by } of edits.sort((a, b) => a.from - b.from)) {
    // A formula in the words of a link stands within it, and before its address.
    shown += text.slice(at, from) + by;
    at = to;
  }
  return shown + text.slice(at);
}

interface Edit {
  from: number;
  to: number;
  by: string;
}

function editOf(node: MdxNode, file: string, text: string, base: string): Edit | undefined {
  const { type, value, url } = node;
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (from === undefined || to === undefined) return undefined;
  if (type === 'inlineMath' || type === 'math')
    return { from, to, by: markup(String(value), type === 'math') };
  if ((type !== 'link' && type !== 'definition') || typeof url !== 'string') return undefined;
  const by = proseAddress(file, url, base);
  // Behind the words, which may hold the same. One that is written in another way, as with an escape, stays.
  const at = text.slice(from, to).lastIndexOf(url);
  return by === undefined || at < 0 ? undefined : { from: from + at, to: from + at + url.length, by };
}

/** In one line, and with no sign in its words that would mean something to Markdown. */
function markup(tex: string, display: boolean): string {
  return renderFormula(tex, display)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      />([^<]+)/g,
      (_, words: string) => `>${words.replaceAll(/&[#\w]+;|[!-/:-@[-`{-~]/g, escaped)}`,
    );
}

/** What is an entity already stays. */
function escaped(sign: string): string {
  return sign.length > 1 ? sign : `&#${String(sign.charCodeAt(0))};`;
}
