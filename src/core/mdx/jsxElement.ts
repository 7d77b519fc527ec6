import type { ShownAttribute, ShownElement } from '../policy/harmsOf.ts';
import { lineOf, type MdxNode } from './parseMdx.ts';
import { isNode, nodesOf, within } from './programNames.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * An element as MDX writes it, in its text or in an expression; `before` is how many lines stand before the text. What a
 * component makes of its attributes is its own affair, but for the HTML that Astro puts into any.
 */
export function jsxElement(node: MdxNode, before: number): ShownElement {
  const name = nameOf(node['name']);
  const isComponent = /^\p{Lu}|\./u.test(name);
  const line = before + lineOf(node);
  const attributes = nodesOf(node['attributes']).flatMap((each) =>
    attributesOf(each).map((said) => ({ ...said, line: before + lineOf(each, lineOf(node)) })),
  );
  return { name, line, attributes: attributes.filter((said) => !isComponent || said.name === 'set:html') };
}

function attributesOf(attribute: MdxNode): Omit<ShownAttribute, 'line'>[] {
  const { type, name, value } = attribute;
  if (type === 'JSXAttribute' || type === 'mdxJsxAttribute')
    return [{ name: nameOf(name), value: valueOf(value) }];
  // "{...{ onclick: 'a()' }}" gives the attributes that stand there; of any other nothing is known.
  const parts = [...within(attribute)];
  const isKnown = parts.every(
    ({ type, computed }) =>
      computed !== true &&
      /Spread|^(?:Program|\w+Statement|\w*Literal|Identifier|mdx\w+|Property|ObjectExpression|TemplateElement)$/.test(
        type,
      ),
  );
  const given = parts.filter(({ type }) => type === 'Property');
  const said = given.map(({ key, value }) => ({ name: nameOf(key), value: valueOf(value) }));
  const isWhole = isKnown && parts.every(({ type }) => type !== 'Identifier');
  return isWhole ? said : [...said, { name: '...', value: undefined }];
}

/** No value is an empty one. */
function valueOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isNode(value)) return '';
  const [program = value] = nodesOf(value['data']);
  return wordsOf(program);
}

/** "img", "xlink:href", "Shelf.Part", and a key that is written as words. */
function nameOf(name: unknown): string {
  if (typeof name === 'string') return name;
  if (!isNode(name)) return '';
  if (name.type === 'Literal') return String(name['value']);
  if (name.type === 'JSXMemberExpression') return `${nameOf(name['object'])}.${nameOf(name['property'])}`;
  const space = name.type === 'JSXNamespacedName' ? `${nameOf(name['namespace'])}:` : '';
  return `${space}${nameOf(name['name'])}`;
}
