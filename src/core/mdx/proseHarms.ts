import { type Harm, harmsOf, type ShownElement } from '../policy/harmsOf.ts';
import { htmlElements } from '../policy/htmlElements.ts';
import { apartOf } from './apartOf.ts';
import { jsxElement } from './jsxElement.ts';
import { lineHtml } from './lineHtml.ts';
import { hasFootnotes, lineOf, type MdxNode, treeOfMarkdown } from './parseMdx.ts';
import { isNode, within } from './programNames.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * What of a text the policy of the pages would block or readers would suffer from, by the trees that Markdown, MDX and
 * HTML make of it, and what only a run of its programs could tell. Lines count from `line`, where the text begins.
 */
export function proseHarms(text: string, tree: MdxNode, line: number, isMdx: boolean): Harm[] {
  const nodes = [...within(tree)];
  const references = nodes.filter(({ type }) => type === 'imageReference');
  const pictures = new Set(references.map(({ identifier }) => identifier));
  const lines = nodes.filter(({ type }) => type === 'paragraph' || type === 'heading');
  const inLine = new Set(lines.flatMap((each) => [...within(each)]));
  const inHtml = (node: MdxNode, at: number): Harm[] => {
    const html = isMdx ? '' : lineHtml(node, text);
    return html === '' ? [] : ofHtml(html, at);
  };
  const footnotes = hasFootnotes(text);
  const apart = (node: MdxNode): Harm[] =>
    apartOf(text, node, footnotes).flatMap((part) =>
      /[[<]/.test(part.text)
        ? proseHarms(part.text, treeOfMarkdown(part.text), line + part.line - 1, false)
        : [],
    );
  const harms = nodes.flatMap((node) => {
    const at = line + lineOf(node) - 1;
    const address = (name: string, attribute: string): Harm[] =>
      harmsOf({ name, line: at, attributes: [{ name: attribute, value: String(node['url']), line: at }] });
    switch (node.type) {
      case 'link':
        return address('a', 'href');
      case 'image':
        return address('img', 'src');
      case 'definition':
        return pictures.has(node['identifier']) ? address('img', 'src') : address('a', 'href');
      case 'html':
        return inLine.has(node) ? [] : ofHtml(String(node['value']), at);
      case 'heading':
        return inHtml(node, at);
      case 'paragraph':
        return [...inHtml(node, at), ...apart(node)];
      case 'code':
        return apart(node);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
      case 'JSXOpeningElement':
        return ofElement(jsxElement(node, line - 1));
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        return ofProgram(node, at);
      default:
        return [];
    }
  });
  return [...new Map(harms.map((harm) => [JSON.stringify(harm), harm])).values()];
}

/** Frames in frames are read so deep: each is written in an attribute of the one around it. */
const deepest = 4;

function ofHtml(html: string, line: number, room = deepest): Harm[] {
  const { elements, ends } = htmlElements(html, line);
  const cut: Harm[] = ends && room > 0 ? [] : [{ line, where: 'HTML', value: html, kind: 'cut' }];
  return [...cut, ...(room > 0 ? elements.flatMap((element) => ofElement(element, room - 1)) : [])];
}

function ofElement(element: ShownElement, room = deepest): Harm[] {
  const inner = element.attributes.flatMap(({ name, value, line }) =>
    value !== undefined && /^(?:srcdoc|set:html)$/i.test(name) ? ofHtml(value, line, room) : [],
  );
  return [...harmsOf(element), ...inner];
}

function ofProgram(node: MdxNode, line: number): Harm[] {
  const parts = [...within(node)].slice(1);
  // Of a module only its name can be judged; "astro:assets" is the program's own.
  const modules = parts.flatMap(({ source }) => (isNode(source) ? (wordsOf(source) ?? []) : []));
  const foreign = modules
    .filter((name) => !name.startsWith('astro:'))
    .flatMap((value) => harmsOf({ name: 'import', line, attributes: [{ name: 'from', value, line }] }));
  const value = String(node['value']).trim();
  return parts.every(isPlain)
    ? foreign
    : [...foreign, { line, where: 'program', value, kind: 'undecided' as const }];
}

/** What can give nothing but words, or elements that are judged themselves. */
function isPlain({ type, name }: MdxNode): boolean {
  if (type === 'Identifier') return name === 'frontmatter' || name === 'undefined';
  return /^(?:JSX\w+|Block|Line|Program|ExpressionStatement|(?:Template)?Literal|TemplateElement|(?:Binary|Logical|Conditional|Unary|Array|Member|Chain)Expression)$/.test(
    type,
  );
}
