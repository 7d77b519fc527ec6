import astro from 'eslint-plugin-astro';
import { Linter, type Rule } from 'eslint';
import typescript from 'typescript-eslint';

/** What looks like words, and yet is none that a reader sees: each kind with its reason. */
const allowed = {
  /** Attributes and keys that hold names for the browser. */
  attributes: [
    'class',
    'class:list',
    'className',
    'rel',
    'preserveAspectRatio',
    'http-equiv',
    'd',
    'content',
  ],
  /** Functions that take a selector, or the name of something, or what only a maker of Papershelf hears. */
  functions: /^(querySelector|querySelectorAll|closest|matches|part|postMessage|replaceSync|\w*Error)$/,
  /** Names that are the same in every language, and names of keys. */
  names: /^(BibTeX|Scholar|Semantic Scholar|Enter|Ctrl|KeyK|ArrowDown|ArrowUp|Home|End|Escape)$/,
  /** Written for machines: mark-up, media types and queries, robots.txt, an error's name, what page and frame tell each other, a class. */
  notation: /<\w|="|; charset=|^\([a-z-]+: |^\s*(User-agent|Sitemap): |Error$|^papershelf: |^hue h$/,
};

/** Two words in a row, or one that begins a sentence or a heading. */
const words = /\p{L}{2,}[,:;.]? \p{L}|^\s*\p{Lu}\p{Ll}{2,}/u;

const rule: Rule.RuleModule = {
  create: (context) => {
    const look = (node: Rule.Node): void => {
      const text = textOf(node as Node);
      if (text !== undefined && !isExempt(node as Node)) context.report({ node, message: text });
    };
    return { Literal: look, TemplateElement: look, JSXText: look };
  },
};

/** Sentences and headings that stand in a source itself, each as it stands there. */
export function wordsOutside(file: string, text: string): string[] {
  const linter = new Linter();
  const messages = linter.verify(
    text,
    [
      ...astro.configs['flat/base'],
      { files: ['**/*.ts'], languageOptions: { parser: typescript.parser } },
      {
        files: ['**/*.ts', '**/*.astro'],
        linterOptions: { noInlineConfig: true },
        plugins: { words: { rules: { outside: rule } } },
        rules: { 'words/outside': 'error' },
      },
    ],
    { filename: file },
  );
  return messages.map(({ message }) => message.replaceAll(/\s+/g, ' ').trim());
}

/** What of a syntax tree is looked at here. */
interface Node {
  type: string;
  value?: unknown;
  parent?: Node;
  name?: unknown;
  key?: Node;
  callee?: Node;
  property?: Node;
  source?: Node;
}

function textOf({ type, value }: Node): string | undefined {
  if (type === 'JSXText') return /\p{L}{2}/u.test(String(value)) ? String(value) : undefined;
  const text =
    type === 'Literal' && typeof value === 'string'
      ? value
      : type === 'TemplateElement'
        ? (value as { cooked: string }).cooked
        : '';
  return words.test(text) && !allowed.names.test(text) && !allowed.notation.test(text) ? text : undefined;
}

function isExempt(node: Node): boolean {
  for (let at: Node | undefined = node; at?.parent; at = at.parent) {
    const { parent }: Node = at;
    if (/^(Import|Export|TSLiteralType)/.test(parent.type) && parent.source === at) return true;
    if (parent.type === 'JSXElement' && isScript(parent)) return true;
    const named = parent.type === 'JSXAttribute' ? parent.name : parent.key === at ? undefined : parent.key;
    if (allowed.attributes.includes(nameOf(named as Node | undefined))) return true;
    const callee =
      /^(Call|New)Expression$/.test(parent.type) && parent.callee !== at ? parent.callee : undefined;
    if (callee && allowed.functions.test(nameOf(callee.property ?? callee))) return true;
    // What stands in a function is said by it, whatever it is handed to.
    if (/Function/.test(parent.type)) return false;
  }
  return false;
}

function nameOf(node: Node | undefined): string {
  const name = node?.name ?? node?.value;
  return typeof name === 'string' ? name : '';
}

function isScript(element: Node): boolean {
  const { openingElement } = element as unknown as { openingElement: { name: Node } };
  return /^(script|style)$/.test(nameOf(openingElement.name));
}
