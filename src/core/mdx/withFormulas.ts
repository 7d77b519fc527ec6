import { renderFormula } from '../text/renderFormula.ts';
import { crowdedPlace } from './crowdedPlace.ts';
import { type MdxNode, parseMdx, type Point, treeOfMarkdown } from './parseMdx.ts';
import { within } from './programNames.ts';

/**
 * A curator's text of Markdown or MDX with its formulas, `$a$` and `$$b$$`, as MathML, before it is rendered: what
 * renders it would take `_` and `*` of a formula for emphasis, and MDX its braces for a program. A price is no formula,
 * nor is what stands in code. A text that cannot be rendered stays as it is.
 */
export function withFormulas(text: string, isMdx: boolean): string {
  if (!text.includes('$') || crowdedPlace(text.split('\n'), isMdx)) return text;
  const read = isMdx ? parseMdx(text) : { tree: treeOfMarkdown(text) };
  if ('error' in read) return text;
  let shown = '';
  let at = 0;
  for (const node of [...within(read.tree)].filter(isFormula).sort((a, b) => from(a) - from(b))) {
    const { start, end } = node.position;
    shown += text.slice(at, start.offset) + markup(String(node['value']), node.type === 'math');
    at = end.offset ?? at;
  }
  return shown + text.slice(at);
}

type Placed = MdxNode & { position: { start: Point; end: Point } };

function isFormula(node: MdxNode): node is Placed {
  return /^(?:inlineM|m)ath$/.test(node.type) && node.position !== undefined;
}

function from({ position }: Placed): number {
  return position.start.offset ?? 0;
}

/** In one line, and with no sign in its words that would mean something to Markdown. */
function markup(tex: string, display: boolean): string {
  return renderFormula(tex, display)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      />([^<]+)/g,
      (_, words: string) =>
        `>${words.replaceAll(/&[#\w]+;|[!-/:-@[-`{-~]/g, (sign) => (sign.length > 1 ? sign : `&#${String(sign.charCodeAt(0))};`))}`,
    );
}
