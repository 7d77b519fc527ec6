import type { MdxNode } from './parseMdx.ts';

/** A node and all below it, in order, without names that refer to nothing: those of an object's own parts. */
export function* within(node: MdxNode): Generator<MdxNode> {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const { type, computed, source } = next;
    const silent = [
      ...(computed === true ? [] : ['property', 'key']),
      ...(type === 'ExportNamedDeclaration' && Boolean(source) ? ['specifiers'] : []),
      ...(type === 'JSXAttribute' ? ['name'] : ['imported', 'exported', 'label', 'meta']),
    ];
    for (const [key, part] of Object.entries(next).reverse())
      if (!silent.includes(key)) waiting.push(...nodesOf(part).reverse());
  }
}

/** What the variables, functions, parameters and imports below a node are called. */
export function boundNames(node: MdxNode): string[] {
  return [...within(node)].flatMap(({ type, id, params, param, local }) =>
    [id, params, param, type.startsWith('Import') ? local : undefined]
      .flatMap(nodesOf)
      .flatMap((bound) => [...within(bound)].flatMap(usedName)),
  );
}

/** The name that a node itself uses: a variable's, or a component's, which begins with a capital or holds a dot. */
export function usedName({ type, name, object }: MdxNode): string[] {
  if (type === 'ThisExpression') return ['this'];
  if (type === 'JSXMemberExpression') return nodesOf(object).flatMap(usedRoot);
  if (typeof name !== 'string') return [];
  if (type === 'Identifier') return [name];
  const isTag = type === 'JSXIdentifier' || /^mdxJsx\w+Element$/.test(type);
  return isTag && /^\p{Lu}|\./u.test(name) ? name.split('.').slice(0, 1) : [];
}

const usedRoot = ({ name }: MdxNode): string[] => (typeof name === 'string' ? [name] : []);

/** The nodes in a value of a node: itself, those of a list, or the program that a node of the text carries. */
export function nodesOf(value: unknown): MdxNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value === 'object' && value !== null && 'estree' in value) return nodesOf(value.estree);
  return isNode(value) ? [value] : [];
}

export function isNode(value: unknown): value is MdxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
