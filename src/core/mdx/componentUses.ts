import { componentNames } from './ownComponents.ts';
import { lineOf } from './parseMdx.ts';
import { boundNames, isNode, nodesOf, within } from './programNames.ts';
import { shownTree } from './shownTree.ts';
import { wordsOf } from './wordsOf.ts';

/** A component in a text, as it is written there. */
export interface ComponentUse {
  name: string;
  /** Undefined where only a program says the value. */
  attributes: { name: string; value: string | undefined }[];
  /** Of the text, from 1. */
  line: number;
}

/** Where a text in MDX uses components of ours. None where it cannot be read: that is told elsewhere. */
export function componentUses(text: string): ComponentUse[] {
  if (!componentNames.some((name) => text.includes(`<${name}`))) return [];
  const { tree } = shownTree(text, true);
  if (!tree) return [];
  const own = new Set(boundNames(tree));
  return [...within(tree)].flatMap((node) => {
    const name = String(node['name']);
    if (!/^mdxJsx\w+Element$/.test(node.type) || !componentNames.includes(name) || own.has(name)) return [];
    const attributes = nodesOf(node['attributes']).map((each) => ({
      name: typeof each['name'] === 'string' ? each['name'] : '',
      value: valueOf(each['value']),
    }));
    return [{ name, attributes, line: lineOf(node) }];
  });
}

function valueOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('data' in value)) return undefined;
  const [program] = nodesOf(value.data);
  return isNode(program) ? wordsOf(program) : undefined;
}
